import type { Area } from './area-placement.ts';
import { measureText } from './text-width.ts';

/** Of the labels in a map, in pixels; the style sheet has the same. */
export const LABEL_SIZE = 12;
/** From the base line up to the highest letters, and down to the lowest, with a hair of air. */
const ASCENT = 10;
const DESCENT = 4;
/** Between a mark and its label. */
const GAP = 4;
/** The dot in the middle of each mark, in pixels. */
export const DOT_RADIUS = 2.5;
/** Letters of countries' names stand apart, in pixels. */
const COUNTRY_SPACING = 0.6;

/** A mark on a map: a disc that grows with the map, around a dot that does not. */
export interface Disc {
	readonly x: number;
	readonly y: number;
	/** Of the disc, in units of the picture. */
	readonly radius: number;
	/** How far the mark stands to the right of its point with all that belongs to it, in pixels. */
	readonly shift: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a text may stand: a point in units, from there pixels to its base line, and what it takes. */
export interface Spot extends Area {
	readonly at: readonly [number, number];
	readonly dx: number;
	readonly dy: number;
	readonly anchor: Anchor;
}

/** What a mark takes: its disc, and its dot, which a text right beside it would seem to name. */
export function getDiscAreas({ x, y, radius, shift }: Disc): Area[] {
	const makeArea = (reach: number, across: number, down: number): Area => ({
		x: { from: x - reach, to: x + reach, before: shift - across, after: shift + across },
		y: { from: y - reach, to: y + reach, before: -down, after: down },
	});
	return [makeArea(radius, 1, 1), makeArea(0, DOT_RADIUS + GAP, DOT_RADIUS + 1)];
}

interface Direction {
	readonly to: readonly [number, number];
	/** From the point on the disc down to the base line, in pixels. */
	readonly dy: number;
	readonly anchor: Anchor;
}

/** East first, as the eye expects it. */
const DIRECTIONS: readonly Direction[] = [
	{ to: [1, 0], dy: 4, anchor: 'start' },
	{ to: [-1, 0], dy: 4, anchor: 'end' },
	{ to: [0.71, -0.71], dy: -4, anchor: 'start' },
	{ to: [0.71, 0.71], dy: 13, anchor: 'start' },
	{ to: [-0.71, -0.71], dy: -4, anchor: 'end' },
	{ to: [-0.71, 0.71], dy: 13, anchor: 'end' },
	{ to: [0, -1], dy: -8, anchor: 'middle' },
	{ to: [0, 1], dy: 14, anchor: 'middle' },
	{ to: [1, 0], dy: 0, anchor: 'start' },
	{ to: [1, 0], dy: 8, anchor: 'start' },
	{ to: [-1, 0], dy: 0, anchor: 'end' },
	{ to: [-1, 0], dy: 8, anchor: 'end' },
];

/** The spots around a mark where its label may stand, the best first. That of a group is bold. */
export function listSpots(text: string, { x, y, radius, shift }: Disc, isGroup = false): Spot[] {
	const width = measureText(text, LABEL_SIZE, isGroup);
	return DIRECTIONS.map(({ to: [east, south], dy, anchor }) =>
		makeSpot(
			[x + radius * east, y + radius * south],
			[Math.sign(east) * GAP, dy],
			anchor,
			width,
			shift,
		),
	);
}

/** The spot of a country's name with its middle at a point. */
export function makeCountrySpot(name: string, at: readonly [number, number]): Spot {
	const width = measureText(name, LABEL_SIZE) + name.length * COUNTRY_SPACING;
	return makeSpot(at, [0, LABEL_SIZE / 3], 'middle', width);
}

function makeSpot(
	at: readonly [number, number],
	[dx, dy]: readonly [number, number],
	anchor: Anchor,
	width: number,
	shift = 0,
): Spot {
	const before = shift + dx - { start: 0, middle: width / 2, end: width }[anchor];
	return {
		at,
		dx,
		dy,
		anchor,
		x: { from: at[0], to: at[0], before, after: before + width },
		y: { from: at[1], to: at[1], before: dy - ASCENT, after: dy + DESCENT },
	};
}
