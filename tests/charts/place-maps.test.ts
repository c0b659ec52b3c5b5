import { describe, expect, test } from 'vitest';
import { makeNeighbourhood, makePlaceMaps } from '../../src/charts/place-maps.ts';
import type { ClaimRecord, Place } from '../../src/record/types.ts';
import { type FileChanges, makeStatementFile, readRecord } from '../support/content.ts';

const PLACES = {
	kursk: ['region', 'RU', 51.73, 36.19],
	sudzha: ['city', 'RU', 51.19, 35.27],
	kyiv: ['city', 'UA', 50.45, 30.52],
	hanoi: ['city', 'VN', 21.03, 105.85],
	russia: ['country', 'RU', null, null],
} as const;

/** A record in which each place has as many claims as is said. */
function readPlaces(counts: Partial<Record<keyof typeof PLACES, number>>): ClaimRecord {
	const files: Record<string, string | null> = { 'places/kursk.yaml': null };
	for (const [id, count] of Object.entries(counts)) {
		const [kind, country, lat, lon] = PLACES[id as keyof typeof PLACES];
		const point = lat === null ? '' : `lat: ${lat}\nlon: ${lon}\n`;
		files[`places/${id}.yaml`] = `name: The ${id}\nkind: ${kind}\ncountry: ${country}\n${point}`;
		for (let index = 0; index < count; index++) {
			files[`claims/2025/${id}-${index}.md`] = makeStatementFile({
				title: `"NIS: more to come, word ${index} from ${id}"`,
				said: `2025-01-${String(index + 10)}`,
				places: `[${id}]`,
			});
		}
	}
	const all: FileChanges = { 'claims/2025/nis-300.md': null, ...files };
	return readRecord(all);
}

function getPlace({ places }: ClaimRecord, id: string): Place {
	const place = places.find((place) => place.id === id);
	if (!place) throw new Error(`no place ${id}`);
	return place;
}

describe('the maps of all places', () => {
	test('are one of the world, and one of each region where much happened', () => {
		const { places } = readPlaces({ kursk: 3, sudzha: 1, kyiv: 2, hanoi: 1 });
		const maps = makePlaceMaps(places);
		expect(maps?.regions.map(({ id }) => id)).toEqual(['around-kursk']);
		expect(maps?.regions[0]?.places.map(({ id }) => id)).toEqual(['kursk', 'kyiv', 'sudzha']);
		expect(maps?.overview?.marks.map(({ place }) => [place.title, place.address])).toEqual([
			['Around The kursk: 3 places, 6 claims', '#around-kursk'],
			['The hanoi: 1 claim', '/places/hanoi/'],
		]);
	});

	test('are that of the region alone where it has all places', () => {
		const maps = makePlaceMaps(readPlaces({ kursk: 3, sudzha: 1, kyiv: 2 }).places);
		expect(maps?.overview).toBeNull();
		expect(maps?.regions).toHaveLength(1);
	});

	test('are one of a few places where these make no region', () => {
		const maps = makePlaceMaps(readPlaces({ hanoi: 1 }).places);
		expect(maps?.overview?.marks.map(({ place }) => place.id)).toEqual(['hanoi']);
		expect(maps?.regions).toEqual([]);
	});

	test('leave out places without a point, and are none where no place has one', () => {
		expect(makePlaceMaps(readPlaces({ russia: 2, hanoi: 1 }).places)?.places).toHaveLength(1);
		expect(makePlaceMaps(readPlaces({ russia: 2 }).places)).toBeNull();
		expect(makePlaceMaps([])).toBeNull();
	});

	test('are the same whatever the order of places', () => {
		const { places } = readPlaces({ kursk: 3, sudzha: 1, kyiv: 2, hanoi: 1 });
		const [one, other] = [places, [...places].reverse()].map(makePlaceMaps);
		expect(other?.overview).toEqual(one?.overview);
		expect(other?.regions.map(({ drawing }) => drawing)).toEqual(
			one?.regions.map(({ drawing }) => drawing),
		);
	});
});

describe('the map of a place', () => {
	test('has the place in its middle, without a link, and links to its neighbours', () => {
		const record = readPlaces({ kursk: 3, sudzha: 1, hanoi: 1 });
		const map = makeNeighbourhood(getPlace(record, 'sudzha'), record.places);
		const marks = map?.marks.map(({ place, x, y }) => [place.id, place.address, x, y]) ?? [];
		expect(marks).toHaveLength(2);
		expect(marks).toContainEqual(['sudzha', null, 50, 50]);
		expect(marks[0]?.slice(0, 2)).toEqual(['kursk', '/places/kursk/']);
	});

	test('is, for a country, one of the places in it', () => {
		const record = readPlaces({ russia: 1, kursk: 3, sudzha: 1, kyiv: 1 });
		const map = makeNeighbourhood(getPlace(record, 'russia'), record.places);
		expect(map?.marks.map(({ place }) => place.id)).toEqual(['kursk', 'sudzha']);
	});

	test('is none where nothing has a point', () => {
		const record = readPlaces({ russia: 1, kyiv: 1 });
		expect(makeNeighbourhood(getPlace(record, 'russia'), record.places)).toBeNull();
	});
});
