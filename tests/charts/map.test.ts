import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap, type MapDrawing, type MapSizes, type MapText } from '../../src/charts/map.ts';
import type { MapPlace } from '../../src/charts/map-clusters.ts';
import { makeFrame } from '../../src/charts/map-frame.ts';
import { DOT_RADIUS, LABEL_SIZE } from '../../src/charts/map-labels.ts';
import { measureText } from '../../src/charts/text-width.ts';

const SIZES: MapSizes = { narrow: 288, wide: 400, widest: 640, unitRadius: 2 };
const SIZE = { width: 500, height: 500, margin: 60, leastSpan: 400 };
const BLACK_SEA = makeFrame(
	[
		[30, 44],
		[40, 52],
	],
	SIZE,
);

function makePlace(name: string, lat: number, lon: number, count = 1): MapPlace {
	return { id: name.toLowerCase(), name, lat, lon, count };
}

const draw = (places: readonly MapPlace[]) => drawMap(places, BLACK_SEA, SIZES);
const listNames = ({ countries }: MapDrawing<MapPlace>) => countries.map(({ text }) => text);

describe('a map', () => {
	test('shows the places within it, those with more claims first', () => {
		const places = [
			makePlace('Sudzha', 51.2, 35.3, 3),
			makePlace('Seoul', 37.6, 127, 70),
			makePlace('Kursk', 51.7, 36.2, 160),
		];
		expect(draw(places).marks.map(({ place }) => place.name)).toEqual(['Kursk', 'Sudzha']);
	});

	test('has discs whose area goes with the number of claims', () => {
		const [four, one] = draw([makePlace('One', 48, 35), makePlace('Four', 49, 32, 4)]).marks;
		expect(four?.radius).toBeCloseTo(2 * (one?.radius ?? 0));
		// In a square a per cent of the width is one per cent as SVG counts them for radii.
		expect(one?.radius).toBeCloseTo(0.4);
	});

	test('puts places at one point side by side', () => {
		const { marks } = draw([makePlace('Moscow', 48, 35, 5), makePlace('Moscow Oblast', 48, 35)]);
		expect(marks.map(({ shift }) => shift)).toEqual([0, 7]);
		expect(marks.map(({ x }) => x)).toEqual([marks[0]?.x, marks[0]?.x]);
	});

	test('leaves out the name of the place with fewer claims where two have no room', () => {
		const crowd = Array.from({ length: 9 }, (_, index) =>
			makePlace(
				`Place number ${index}`,
				48 + (index % 3) * 0.1,
				35 + Math.floor(index / 3) * 0.1,
				9 - index,
			),
		);
		const { marks } = draw(crowd);
		expect(marks).toHaveLength(9);
		expect(marks[0]?.labels).toHaveLength(1);
		expect(marks.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(0);
	});

	test('names the place that it is of before those with more claims', () => {
		const crowd = Array.from({ length: 9 }, (_, index) =>
			makePlace(
				`Place number ${index}`,
				48 + (index % 3) * 0.1,
				35 + Math.floor(index / 3) * 0.1,
				9 - index,
			),
		);
		const all = [...crowd, { ...makePlace('Place in the middle', 48.1, 35.1, 0), isMain: true }];
		const main = draw(all).marks.find(({ place }) => place.isMain);
		expect(main?.labels).toHaveLength(1);
	});

	test('names countries on their land, and none of them on Crimea', () => {
		expect(listNames(draw([]))).toEqual(expect.arrayContaining(['Ukraine', 'Russia']));
		const crimea = makeFrame([[34.2, 45.2]], { ...SIZE, leastSpan: 150 });
		expect(listNames(drawMap([], crimea, SIZES))).toEqual([]);
	});

	test('has nothing of a border in Crimea but a contested line', () => {
		const crimea = makeFrame([[34.2, 45.6]], { ...SIZE, leastSpan: 220 });
		const { land, borders, contested } = drawMap([], crimea, SIZES);
		expect([land === '', borders, contested === '']).toEqual([false, '', false]);
	});

	test('is land from edge to edge where there is no sea', () => {
		const { land } = drawMap([], makeFrame([[36.2, 51.7]], { ...SIZE, leastSpan: 100 }), SIZES);
		expect(land).toMatch(/^M-?\d+ -?\d+l(-?\d+ ?){6}z$/);
	});
});

test('the name of a group stands on maps of every width, and marks under it make room', () => {
	const group = { ...makePlace('Around here', 48, 35, 99), isGroup: true };
	const ring = Array.from({ length: 24 }, (_, index) => {
		const angle = (index / 12) * Math.PI;
		const far = index % 2 ? 1 : 1.8;
		return makePlace(`Near ${index}`, 48 + Math.sin(angle) * far, 35 + Math.cos(angle) * far * 1.5);
	});
	const { marks } = draw([group, ...ring]);
	expect(marks[0]?.labels.map(({ shown }) => shown)).toContain('narrow');
	const hidden = marks.filter(({ shown }) => shown === 'wide');
	expect(hidden.length).toBeGreaterThan(0);
	expect(hidden.flatMap(({ labels }) => labels).every(({ shown }) => shown === 'wide')).toBe(true);
});

const places = fc
	.array(
		fc.record({
			lat: fc.double({ min: 44, max: 52, noNaN: true }),
			lon: fc.double({ min: 29, max: 41, noNaN: true }),
			count: fc.integer({ min: 1, max: 150 }),
			name: fc.constantFrom('Kyiv', 'Kursk Oblast', 'Zaporizhzhia Oblast', 'Sudzha', 'Moscow'),
			isGroup: fc.boolean(),
		}),
		{ maxLength: 25 },
	)
	.map((list): MapPlace[] => list.map((place, index) => ({ ...place, id: `p${index}` })));

/** Left, top, right and bottom, in pixels. */
type Rectangle = [number, number, number, number];

/** What letters cover: between the lower-case height and the base line, since few reach further. */
function cover(text: MapText, width: number, shift = 0): Rectangle {
	const long = measureText(text.text, LABEL_SIZE);
	const x = (text.x / 100) * width + text.dx + shift;
	const y = (text.y / 100) * width + text.dy;
	const left = x - { start: 0, middle: long / 2, end: long }[text.anchor];
	return [left, y - 9, left + long, y + 3];
}

test('whatever the places: at every width marks are inside, and no name touches a mark or a name', () => {
	fc.assert(
		fc.property(places, fc.integer({ min: 288, max: 640 }), (list, width) => {
			const drawing = draw(list);
			const isSeen = ({ shown }: { shown: string }) =>
				shown === 'always' || shown === (width < SIZES.wide ? 'narrow' : 'wide');
			const marks = drawing.marks.filter(isSeen);
			const dots = marks.map(({ x, y, shift }): Rectangle => {
				const [left, top] = [(x / 100) * width + shift, (y / 100) * width];
				expect(Math.min(left, top)).toBeGreaterThan(DOT_RADIUS);
				expect(Math.max(left - shift, top)).toBeLessThan(width - DOT_RADIUS);
				return [left - DOT_RADIUS, top - DOT_RADIUS, left + DOT_RADIUS, top + DOT_RADIUS];
			});
			const names = [
				...marks.flatMap(({ labels, shift }) =>
					labels.filter(isSeen).map((text) => cover(text, width, shift)),
				),
				...drawing.countries.filter(isSeen).map((text) => cover(text, width)),
			];
			names.forEach((name, index) => {
				expect(Math.min(name[0], name[1])).toBeGreaterThanOrEqual(-1);
				expect(Math.max(name[2], name[3])).toBeLessThanOrEqual(width + 1);
				for (const other of [...names.slice(index + 1), ...dots]) {
					const across = Math.min(name[2], other[2]) - Math.max(name[0], other[0]);
					const down = Math.min(name[3], other[3]) - Math.max(name[1], other[1]);
					// Positions are rounded to tenths of a per cent.
					expect(Math.min(across, down)).toBeLessThanOrEqual(1);
				}
			});
		}),
		{ numRuns: 60 },
	);
});

test('the order in which places come makes no difference', () => {
	fc.assert(
		fc.property(places, (list) => {
			expect(draw([...list].reverse())).toEqual(draw(list));
		}),
		{ numRuns: 20 },
	);
});
