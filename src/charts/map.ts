import { listCountryNames } from './country-names.ts';
import {
	type Area,
	isClear,
	type Obstacle,
	type PlacedLabel,
	placeLabels,
	type Scales,
} from './area-placement.ts';
import { compareByCount, type MapPlace } from './map-clusters.ts';
import type { MapFrame } from './map-frame.ts';
import { drawGround } from './map-ground.ts';
import { type Anchor, type Disc, getDiscAreas, listSpots, type Spot } from './map-labels.ts';

/** A text on a map: a point in per cent of its width and height, and from there pixels. */
export interface MapText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly dx: number;
	readonly dy: number;
	readonly anchor: Anchor;
	readonly shown: Shown;
}

/** Whether a part of a map is to be seen on all maps, on narrow ones, or on wide ones. */
export type Shown = 'always' | 'narrow' | 'wide';

export interface MapMark<T> {
	readonly place: T;
	/** The middle, in per cent of width and height. */
	readonly x: number;
	readonly y: number;
	/** Of the disc, in per cent as SVG has it for radii: of the root mean square of width and height. */
	readonly radius: number;
	/** Pixels to the right of its point: places at one point stand side by side. */
	readonly shift: number;
	/** On a narrow map it might lie under the name of a group, and is left out. */
	readonly shown: Shown;
	/** None where there is no room; two where it stands elsewhere on a narrow map than on a wide one. */
	readonly labels: readonly MapText[];
}

/** A map, ready to be drawn. Paths are in units of the frame, marks and texts in per cent. */
export interface MapDrawing<T> {
	readonly width: number;
	readonly height: number;
	readonly land: string;
	readonly borders: string;
	readonly contested: string;
	readonly countries: readonly MapText[];
	/** Those with more claims first, so that smaller ones lie on larger ones. */
	readonly marks: ReadonlyArray<MapMark<T>>;
}

export interface MapSizes {
	/** How wide the map is at least and at most, in pixels. */
	readonly narrow: number;
	readonly widest: number;
	/** From this width on there is room for more labels; the style sheet has the same. */
	readonly wide: number;
	/** The radius of the disc of a single claim, in units. */
	readonly unitRadius: number;
}

/** Nearer to the frame than this, in units, a mark would be cut. */
const EDGE = 8;

/** Between dots of places at one point, in pixels. */
const SIDE_BY_SIDE = 7;

/**
 * Draws the places that are within a frame. The area of a disc goes with the number of claims. No
 * label touches another, or a mark, at any width from the narrowest on; where there is no room, the
 * labels of places with fewer claims are left out. The order of places makes no difference.
 */
export function drawMap<T extends MapPlace>(
	places: readonly T[],
	frame: MapFrame,
	sizes: MapSizes,
): MapDrawing<T> {
	const { width, height } = frame;
	const ranges = getRanges(frame, sizes);
	const discs = placeDiscs(places, frame, sizes);
	const { marks, labels } = labelDiscs(discs, frame, ranges);
	const ground = drawGround(frame);
	const countries = listCountryNames(ground, sizes.narrow / width);
	const names = placeLabels(
		countries,
		[...marks.flat(), ...labels.flatMap(toNameObstacles)],
		frame,
		[ranges.always, ranges.wide],
	);
	const getShown = (scales: Scales | undefined): Shown =>
		SHOWN.find((shown) => ranges[shown] === scales) ?? 'always';
	const toText = (text: string, { spot: { at, dx, dy, anchor }, scales }: Label): MapText => ({
		text,
		x: toPercent(at[0], width),
		y: toPercent(at[1], height),
		dx: Math.round(dx),
		dy: Math.round(dy),
		anchor,
		shown: getShown(scales),
	});
	const diagonal = Math.hypot(width, height) / Math.SQRT2;
	return {
		width,
		height,
		land: ground.land,
		borders: ground.borders,
		contested: ground.contested,
		countries: countries.flatMap(({ name }, index) => {
			const placed = names[index];
			return placed ? [toText(name, placed)] : [];
		}),
		marks: discs.map(({ place, x, y, radius, shift }, index) => ({
			place,
			x: toPercent(x, width),
			y: toPercent(y, height),
			radius: toPercent(radius, diagonal, 100),
			shift,
			shown: getShown(marks[index]?.[0]?.scales),
			labels: (labels[index] ?? []).map((label) => toText(place.name, label)),
		})),
	};
}

/** A mark in units. */
interface PlacedDisc<T> extends Disc {
	readonly place: T;
	readonly areas: readonly Area[];
}

/** The marks of the places within the frame, those with more claims first. */
function placeDiscs<T extends MapPlace>(
	places: readonly T[],
	{ project, width, height }: MapFrame,
	{ unitRadius }: MapSizes,
): Array<PlacedDisc<T>> {
	const atPoint = new Map<string, number>();
	return [...places].sort(compareByCount).flatMap((place) => {
		const [x, y] = project([place.lon, place.lat]);
		if (x < EDGE || x > width - EDGE || y < EDGE || y > height - EDGE) return [];
		const point = `${place.lon} ${place.lat}`;
		const before = atPoint.get(point) ?? 0;
		atPoint.set(point, before + 1);
		const radius = unitRadius * Math.sqrt(place.count);
		const disc = { x, y, radius, shift: before * SIDE_BY_SIDE };
		return [{ ...disc, place, areas: getDiscAreas(disc) }];
	});
}

const SHOWN: readonly Shown[] = ['always', 'narrow', 'wide'];

/** The scales of the maps on which something is shown. */
type Ranges = Readonly<Record<Shown, Scales>>;

function getRanges({ width }: MapFrame, { narrow, wide, widest }: MapSizes): Ranges {
	const between = (least: number, most: number) => ({ least: least / width, most: most / width });
	return {
		always: between(narrow, widest),
		narrow: between(narrow, wide),
		wide: between(wide, widest),
	};
}

type Label = PlacedLabel<Spot>;

/**
 * What is to be seen of marks, as obstacles, and of their labels. The names of groups come first,
 * and on a narrow map the marks of other places make room for them.
 */
function labelDiscs(
	discs: ReadonlyArray<PlacedDisc<MapPlace>>,
	canvas: MapFrame,
	{ always, narrow, wide }: Ranges,
): { marks: Obstacle[][]; labels: Label[][] } {
	const isGroup = ({ place }: PlacedDisc<MapPlace>) => place.isGroup === true;
	const groups = discs.filter(isGroup);
	const others = discs
		.filter((disc) => !isGroup(disc))
		.sort((a, b) => Number(b.place.isMain ?? false) - Number(a.place.isMain ?? false));
	const label = (
		labelled: ReadonlyArray<PlacedDisc<MapPlace>>,
		obstacles: readonly Obstacle[],
		ranges: readonly Scales[],
		listBestSpots = (disc: PlacedDisc<MapPlace>) => listSpots(disc.place.name, disc, isGroup(disc)),
	) => {
		const spots = labelled.map((disc) => ({ spots: listBestSpots(disc), own: disc }));
		const placed = placeLabels(spots, obstacles, canvas, ranges);
		return new Map(labelled.map((disc, index) => [disc, placed[index] ?? null]));
	};

	const groupMarks = groups.flatMap((disc) => toObstacles(disc, always));
	const countCovered = (spot: Spot) =>
		others.filter((disc) =>
			toObstacles(disc, narrow).some((obstacle) => !isClear(spot, narrow, obstacle)),
		).length;
	const onNarrow = label(groups, groupMarks, [narrow], (disc) =>
		listSpots(disc.place.name, disc, true)
			.map((spot) => ({ spot, covered: countCovered(spot) }))
			.sort((a, b) => a.covered - b.covered)
			.map(({ spot }) => spot),
	);
	const allMarks = discs.flatMap((disc) => toObstacles(disc, always));
	const onWide = label(groups, allMarks, [wide]);
	const names = toNameObstacles([...onNarrow.values(), ...onWide.values()]);
	const marks = discs.map((disc) => {
		const isCovered = toObstacles(disc, narrow).some(({ area }) =>
			names.some((name) => !isClear(area, narrow, name)),
		);
		return toObstacles(disc, isCovered && !isGroup(disc) ? wide : always);
	});
	const hidden = new Set(discs.filter((_, index) => marks[index]?.[0]?.scales === wide));
	const obstacles = [...marks.flat(), ...names];
	const ofOthers = label(others, obstacles, [always, wide]);
	return {
		marks,
		labels: discs.map((disc) => {
			const [small, large] = [onNarrow.get(disc), onWide.get(disc)];
			if (small && large && isSameSpot(small.spot, large.spot))
				return [{ ...small, scales: always }];
			return [small, large, ofOthers.get(disc)].flatMap((placed) => {
				if (!placed) return [];
				// A name is not to be seen without its mark.
				return [hidden.has(disc) ? { ...placed, scales: wide } : placed];
			});
		}),
	};
}

function isSameSpot(a: Spot, b: Spot): boolean {
	return a.at[0] === b.at[0] && a.at[1] === b.at[1] && a.dx === b.dx && a.dy === b.dy;
}

function toObstacles(disc: PlacedDisc<MapPlace>, scales: Scales): Obstacle[] {
	return disc.areas.map((area) => ({ area, scales, of: disc }));
}

function toNameObstacles(labels: ReadonlyArray<Label | null>): Obstacle[] {
	return labels.flatMap((label) => (label ? [{ area: label.spot, scales: label.scales }] : []));
}

/** Per cent with one decimal, or with as many as `1 / fine`. */
function toPercent(part: number, whole: number, fine = 10): number {
	return Math.round((part / whole) * 100 * fine) / fine;
}
