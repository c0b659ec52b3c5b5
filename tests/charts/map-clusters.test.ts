import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClusters, type MapPlace } from '../../src/charts/map-clusters.ts';
import { measureKilometres } from '../../src/charts/map-frame.ts';

const RULES = { radius: 500, least: 3, most: 4 };

function makePlace(id: string, lat: number, lon: number, count = 1): MapPlace {
	return { id, name: id, lat, lon, count };
}

const listIds = (clusters: readonly MapPlace[][]) =>
	clusters.map((cluster) => cluster.map(({ id }) => id));

test('places near each other are a cluster, that with the most claims first', () => {
	const places = [
		makePlace('sudzha', 51.2, 35.3),
		makePlace('kursk', 51.7, 36.2, 5),
		makePlace('kyiv', 50.5, 30.5, 2),
		makePlace('seoul', 37.6, 127, 70),
		makePlace('pyongyang', 39, 125.8, 90),
		makePlace('wonsan', 39.2, 127.4),
		makePlace('hanoi', 21, 105.9, 300),
	];
	expect(listIds(findClusters(places, RULES))).toEqual([
		['pyongyang', 'seoul', 'wonsan'],
		['kursk', 'kyiv', 'sudzha'],
	]);
});

test('too few places, and places too far from each other, are none', () => {
	expect(findClusters([makePlace('a', 0, 0), makePlace('b', 0, 1)], RULES)).toEqual([]);
	const far = [makePlace('a', 0, 0), makePlace('b', 0, 20), makePlace('c', 0, 40)];
	expect(findClusters(far, RULES)).toEqual([]);
});

const records = fc
	.array(
		fc.tuple(
			fc.integer({ min: -80, max: 80 }),
			fc.integer({ min: -180, max: 180 }),
			fc.integer({ min: 1, max: 5 }),
		),
		{ maxLength: 25 },
	)
	.map((list) =>
		list.map(([lat, lon, count], index) => makePlace(`p${index}`, lat / 8, lon / 8, count)),
	);

test('whatever there is: no place is in two clusters, each is large and near enough', () => {
	fc.assert(
		fc.property(records, (places) => {
			const clusters = findClusters(places, RULES);
			const all = clusters.flat();
			expect(new Set(all).size).toBe(all.length);
			expect(clusters.length).toBeLessThanOrEqual(RULES.most);
			for (const cluster of clusters) {
				expect(cluster.length).toBeGreaterThanOrEqual(RULES.least);
				const isMiddle = (middle: MapPlace) =>
					cluster.every(
						({ lat, lon }) =>
							measureKilometres([middle.lon, middle.lat], [lon, lat]) <= RULES.radius,
					);
				expect(cluster.some(isMiddle)).toBe(true);
			}
		}),
	);
});

test('the order in which places come makes no difference', () => {
	fc.assert(
		fc.property(records, (places) => {
			const reversed = findClusters([...places].reverse(), RULES);
			expect(reversed).toEqual(findClusters(places, RULES));
		}),
	);
});
