import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Atlas, cutAtlas, DETAILS, type Shape } from '../../src/charts/atlas.ts';
import { CONTESTED_LINES } from '../../src/charts/contested-lines.ts';
import { type Box, isWithin, type Point } from '../../src/charts/planar.ts';

const CRIMEA: Box = { west: 32, south: 44, east: 36.8, north: 46.5 };
const KOREA: Box = { west: 124, south: 34, east: 132, north: 43 };

const listPoints = (shapes: readonly Shape[]) => shapes.flatMap(({ lines }) => lines.flat());
/** Rings of islands in holes are rare enough: a point is on land if it is in an odd number of rings. */
const isLand = ({ land }: Atlas, point: Point) =>
	land.flatMap(({ lines }) => lines).filter((ring) => isWithin(point, ring)).length % 2 === 1;

describe.each(DETAILS)('at the detail of %s', (detail) => {
	test('no border is drawn between Crimea and the mainland, but a contested line', () => {
		const { borders, contested } = cutAtlas(detail, CRIMEA);
		expect(listPoints(borders)).toEqual([]);
		const points = listPoints(contested);
		expect(points.length).toBeGreaterThan(3);
		expect(points.every(([, latitude]) => latitude > 45.5)).toBe(true);
	});

	test('outside of Crimea the border of Russia and Ukraine is one', () => {
		const { borders, contested } = cutAtlas(detail, { west: 37, south: 46, east: 41, north: 51 });
		expect(listPoints(borders).length).toBeGreaterThan(3);
		expect(listPoints(contested)).toEqual([]);
	});

	test('Crimea is land as all other land is', () => {
		expect(isLand(cutAtlas(detail, CRIMEA), [34.2, 45.2])).toBe(true);
	});

	test('the line between the Koreas is contested, that with China is a border', () => {
		const { borders, contested } = cutAtlas(detail, KOREA);
		expect(listPoints(contested).every(([, latitude]) => latitude > 37 && latitude < 39)).toBe(
			true,
		);
		expect(listPoints(contested).length).toBeGreaterThan(1);
		expect(listPoints(borders).every(([, latitude]) => latitude > 39)).toBe(true);
	});

	test('land is land and sea is sea, wherever it is cut', () => {
		const kursk = cutAtlas(detail, { west: 35, south: 51, east: 37, north: 52 });
		const pacific = cutAtlas(detail, { west: -160, south: 0, east: -158, north: 1 });
		expect(isLand(kursk, [36.2, 51.7])).toBe(true);
		expect(isLand(pacific, [-159, 0.5])).toBe(false);
	});

	test('a box across the 180th meridian has what is on both sides of it', () => {
		const chukotka = cutAtlas(detail, { west: 172, south: 62, east: 190, north: 70 });
		expect(isLand(chukotka, [175, 67])).toBe(true);
		expect(isLand(chukotka, [183, 67])).toBe(true);
		expect(isLand(chukotka, [189, 63])).toBe(false);
	});

	test('nothing reaches out of its box', () => {
		const box = { west: 20, south: 40, east: 45, north: 55 };
		for (const shapes of [cutAtlas(detail, box).land, cutAtlas(detail, box).borders]) {
			for (const [longitude, latitude] of listPoints(shapes)) {
				expect(longitude >= 20 && longitude <= 45 && latitude >= 40 && latitude <= 55).toBe(true);
			}
		}
	});
});

test('every contested line lies between countries that the finest atlas knows', () => {
	const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
	const { objects } = JSON.parse(readFileSync(file, 'utf8')) as {
		objects: { countries: { geometries: ReadonlyArray<{ properties: { name: string } }> } };
	};
	const known = new Set([
		'any',
		...objects.countries.geometries.map((each) => each.properties.name),
	]);
	const names = CONTESTED_LINES.flatMap(({ between }) => between);
	expect(names.filter((name) => !known.has(name))).toEqual([]);
});
