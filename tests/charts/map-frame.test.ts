import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFrame, measureKilometres } from '../../src/charts/map-frame.ts';
import type { Point } from '../../src/charts/planar.ts';

const SIZE = { width: 400, height: 300, margin: 40, leastSpan: 450 };

test('a single place stands in the middle of the land around it', () => {
	const { project, window } = makeFrame([[35.27, 51.19]], SIZE);
	const [x, y] = project([35.27, 51.19]);
	expect([Math.round(x), Math.round(y)]).toEqual([200, 150]);
	// 450 km from north to south are about four degrees.
	expect(project([35.27, 53.2])[1]).toBeGreaterThan(-5);
	expect(project([35.27, 53.2])[1]).toBeLessThan(5);
	expect(window.south).toBeLessThan(49.2);
	expect(window.north).toBeGreaterThan(53.2);
});

test('north is up and east is right', () => {
	const { project } = makeFrame(
		[
			[125, 39],
			[131, 43],
		],
		SIZE,
	);
	const [x, y] = project([128, 41]);
	expect(project([128, 42])[1]).toBeLessThan(y);
	expect(project([129, 41])[0]).toBeGreaterThan(x);
});

test('across the 180th meridian a map is as small as anywhere else', () => {
	const here = makeFrame(
		[
			[178, -17],
			[-178, -18],
		],
		SIZE,
	);
	const there = makeFrame(
		[
			[18, -17],
			[22, -18],
		],
		SIZE,
	);
	expect(here.window.east - here.window.west).toBeCloseTo(there.window.east - there.window.west);
	expect(here.project([180, -17.5])[0]).toBeCloseTo(here.project([-180, -17.5])[0]);
	expect(here.project([180, -17.5])[0]).toBeCloseTo(200, 0);
});

test('the smaller the land that it shows, the finer the shapes are', () => {
	const detailOf = (...points: Point[]) => makeFrame(points, SIZE).detail;
	expect(detailOf([35, 51])).toBe('10m');
	expect(detailOf([25, 45], [40, 55])).toBe('50m');
	expect(detailOf([-77, 39], [127, 37])).toBe('110m');
});

const points = fc
	.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -89, max: 89, noNaN: true }),
	)
	.map(([longitude, latitude]): Point => [longitude, latitude]);

test('wherever they are: all points are within the margin, and within the window', () => {
	fc.assert(
		fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), (list) => {
			const { project, window } = makeFrame(list, SIZE);
			for (const point of list) {
				const [x, y] = project(point);
				expect(Math.min(x, y)).toBeGreaterThanOrEqual(SIZE.margin - 1e-6);
				expect(x).toBeLessThanOrEqual(SIZE.width - SIZE.margin + 1e-6);
				expect(y).toBeLessThanOrEqual(SIZE.height - SIZE.margin + 1e-6);
				const isWithin = [-360, 0, 360].some(
					(turn) => point[0] + turn >= window.west && point[0] + turn <= window.east,
				);
				expect(isWithin).toBe(true);
				expect(point[1]).toBeGreaterThanOrEqual(window.south);
				expect(point[1]).toBeLessThanOrEqual(window.north);
			}
		}),
	);
});

test('the order of points makes no difference', () => {
	fc.assert(
		fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), points, (list, point) => {
			const [one, other] = [makeFrame(list, SIZE), makeFrame([...list].reverse(), SIZE)];
			expect(other.window).toEqual(one.window);
			expect(other.project(point)).toEqual(one.project(point));
		}),
	);
});

test('a degree of latitude is about 111 kilometres', () => {
	expect(measureKilometres([0, 50], [0, 51])).toBeCloseTo(111.2, 1);
});
