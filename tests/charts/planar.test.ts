import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clipLines,
	clipRings,
	type Extent,
	getSignedArea,
	isWithin,
	type Line,
	unroll,
} from '../../src/charts/planar.ts';

const EXTENT: Extent = [
	[0, 0],
	[10, 10],
];
const square = (from: number, to: number): Line => [
	[from, from],
	[from, to],
	[to, to],
	[to, from],
];
const getArea = (rings: readonly Line[]) =>
	Math.abs(rings.reduce((sum, ring) => sum + getSignedArea(ring), 0)) / 2;

describe('what is cut', () => {
	test('is left where it is inside, and gone where it is outside', () => {
		expect(getArea(clipRings([square(2, 4)], EXTENT))).toBe(4);
		expect(clipRings([square(12, 14)], EXTENT)).toEqual([]);
	});

	test('is the whole rectangle where all of it is land', () => {
		expect(getArea(clipRings([square(-5, 15)], EXTENT))).toBe(100);
	});

	test('is the part inside where only part of it is', () => {
		expect(getArea(clipRings([square(5, 15)], EXTENT))).toBe(25);
		expect(
			clipLines(
				[
					[
						[-5, 5],
						[15, 5],
					],
				],
				EXTENT,
			),
		).toEqual([
			[
				[0, 5],
				[10, 5],
			],
		]);
	});

	test('keeps its holes', () => {
		const hole = square(4, 6).reverse();
		expect(getArea(clipRings([square(2, 8), hole], EXTENT))).toBe(32);
	});
});

test('an area across the 180th meridian becomes one at each end of the plane', () => {
	const rings = unroll({
		type: 'Polygon',
		coordinates: [
			[
				[170, 10],
				[-170, 10],
				[-170, -10],
				[170, -10],
				[170, 10],
			],
		],
	});
	const xs = rings.map((ring) => ring.map(([x]) => Math.round(x)));
	expect(
		xs
			.map((ring) => [Math.min(...ring), Math.max(...ring)])
			.sort((a, b) => Number(a[0]) - Number(b[0])),
	).toEqual([
		[-180, -170],
		[170, 180],
	]);
});

test('a point is within a ring if it is between its sides', () => {
	const at = fc.integer({ min: -3, max: 13 }).map((number) => number + 0.5);
	fc.assert(
		fc.property(at, at, (x, y) => {
			expect(isWithin([x, y], square(0, 10))).toBe(x > 0 && x < 10 && y > 0 && y < 10);
		}),
	);
});
