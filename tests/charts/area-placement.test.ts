import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Area,
	isClear,
	type Obstacle,
	placeLabels,
	type Scales,
	type Stretch,
} from '../../src/charts/area-placement.ts';

const CANVAS = { width: 100, height: 100 };
const ALWAYS: Scales = { least: 1, most: 4 };
const WIDE: Scales = { least: 2, most: 4 };

/** A text to the right of a point, 30 pixels by 10. */
function makeText(x: number, y: number): Area {
	return {
		x: { from: x, to: x, before: 0, after: 30 },
		y: { from: y, to: y, before: -5, after: 5 },
	};
}

const label = (...spots: Area[]) => ({ spots });

describe('a label', () => {
	test('gets the first spot that is free', () => {
		const taken = { area: makeText(10, 50), scales: ALWAYS };
		const [placed] = placeLabels(
			[label(makeText(20, 52), makeText(20, 20), makeText(20, 80))],
			[taken],
			CANVAS,
			[ALWAYS],
		);
		expect(placed?.spot.y.from).toBe(20);
	});

	test('gets no spot that reaches over the edge', () => {
		expect(placeLabels([label(makeText(80, 50), makeText(50, 3))], [], CANVAS, [ALWAYS])).toEqual([
			null,
		]);
	});

	test('gives way to one that matters more', () => {
		const [first, second] = placeLabels(
			[label(makeText(10, 50)), label(makeText(12, 50))],
			[],
			CANVAS,
			[ALWAYS],
		);
		expect([first?.spot.x.from, second]).toEqual([10, null]);
	});

	test('is left to larger scales where there is no room at small ones', () => {
		const [first, second] = placeLabels(
			[label(makeText(10, 50)), label(makeText(10, 56))],
			[],
			CANVAS,
			[ALWAYS, WIDE],
		);
		expect([first?.scales, second?.scales]).toEqual([ALWAYS, WIDE]);
	});

	test('need not keep off what it belongs to', () => {
		const own = {};
		const mark = { area: makeText(10, 50), scales: ALWAYS, of: own };
		const place = (part: object | undefined) =>
			placeLabels(
				[part ? { spots: [makeText(10, 50)], own: part } : label(makeText(10, 50))],
				[mark],
				CANVAS,
				[ALWAYS],
			)[0];
		expect([place(own) !== null, place({}), place(undefined)]).toEqual([true, null, null]);
	});

	test('need not keep off what is not to be seen beside it', () => {
		const taken = { area: makeText(10, 50), scales: { least: 1, most: 2 } };
		const [placed] = placeLabels([label(makeText(10, 50))], [taken], CANVAS, [ALWAYS, WIDE]);
		expect(placed?.scales).toEqual(WIDE);
	});
});

const stretches = (length: fc.Arbitrary<number>): fc.Arbitrary<Stretch> =>
	fc
		.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -20, max: 20 }), length)
		.map(([at, before, pixels]) => ({ from: at, to: at, before, after: before + pixels }));
const areas: fc.Arbitrary<Area> = fc.record({
	x: stretches(fc.integer({ min: 5, max: 60 })),
	y: stretches(fc.constant(12)),
});
const discs: fc.Arbitrary<Area> = fc
	.tuple(
		fc.integer({ min: 0, max: 100 }),
		fc.integer({ min: 0, max: 100 }),
		fc.integer({ min: 1, max: 15 }),
	)
	.map(([x, y, radius]) => ({
		x: { from: x - radius, to: x + radius, before: -1, after: 1 },
		y: { from: y - radius, to: y + radius, before: -1, after: 1 },
	}));
const scenes = fc.record({
	labels: fc.array(fc.array(areas, { maxLength: 4 }), { maxLength: 12 }),
	obstacles: fc.array(
		fc.record({
			area: discs,
			scales: fc.constantFrom(ALWAYS, WIDE),
		}) satisfies fc.Arbitrary<Obstacle>,
		{ maxLength: 6 },
	),
	scale: fc.double({ min: 1, max: 4, noNaN: true }),
});

/** Left, top, right and bottom in pixels. */
function measure({ x, y }: Area, scale: number): [number, number, number, number] {
	return [
		x.from * scale + x.before,
		y.from * scale + y.before,
		x.to * scale + x.after,
		y.to * scale + y.after,
	];
}

test('whatever there is: at every scale no label touches another, an obstacle or the edge', () => {
	fc.assert(
		fc.property(scenes, ({ labels, obstacles, scale }) => {
			const placed = placeLabels(
				labels.map((spots) => ({ spots })),
				obstacles,
				CANVAS,
				[ALWAYS, WIDE],
			).filter((label) => label !== null);
			const isSeen = ({ scales }: { scales: Scales }) =>
				scale >= scales.least && scale <= scales.most;
			const texts = placed.filter(isSeen).map(({ spot }) => measure(spot, scale));
			const others = obstacles.filter(isSeen).map(({ area }) => measure(area, scale));
			texts.forEach(([left, top, right, bottom], index) => {
				expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-9);
				expect(Math.max(right, bottom)).toBeLessThanOrEqual(100 * scale + 1e-9);
				for (const other of [...texts.slice(index + 1), ...others]) {
					const across = Math.min(right, other[2]) - Math.max(left, other[0]);
					const down = Math.min(bottom, other[3]) - Math.max(top, other[1]);
					expect(Math.min(across, down)).toBeLessThanOrEqual(1e-9);
				}
			});
		}),
		{ numRuns: 300 },
	);
});

test('two things that are never seen at one scale do not touch', () => {
	const area = makeText(10, 50);
	expect(isClear(area, WIDE, { area, scales: { least: 1, most: 2 } })).toBe(true);
	expect(isClear(area, WIDE, { area, scales: ALWAYS })).toBe(false);
});
