import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { findContestedLine } from './contested-lines.ts';
import {
	type Box,
	clipLines,
	clipRings,
	contains,
	type Extent,
	getBox,
	type Line,
	overlaps,
	unroll,
} from './planar.ts';

/** How fine the shapes are: for maps of the world, of part of a continent, of one country or less. */
export const DETAILS = ['110m', '50m', '10m'] as const;
export type Detail = (typeof DETAILS)[number];

/** A line, or an area by its rings, with the box around it. */
export interface Shape {
	readonly lines: readonly Line[];
	readonly box: Box;
}

/** What there is of the earth, or of one rectangle of it, in degrees. */
export interface Atlas {
	readonly land: readonly Shape[];
	/** Lines that neighbours agree on, as far as Natural Earth knows. */
	readonly borders: readonly Shape[];
	readonly contested: readonly Shape[];
	readonly countries: ReadonlyArray<{ readonly name: string; readonly shapes: readonly Shape[] }>;
}

type World = Topology<{
	land: GeometryCollection;
	countries: GeometryCollection<{ name: string }>;
}>;

const require = createRequire(path.resolve('package.json'));
const atlases = new Map<string, Atlas>();

/** To make it once for all that ask for it. */
function keep(key: string, make: () => Atlas): Atlas {
	const atlas = atlases.get(key) ?? make();
	atlases.set(key, atlas);
	return atlas;
}

/** The earth is first cut along so many degrees: maps near each other need not begin with all of it. */
const GRID = 20;

/** Natural Earth's shapes within a box of degrees. */
export function cutAtlas(detail: Detail, box: Box): Atlas {
	const wide: Box = {
		west: Math.floor(box.west / GRID) * GRID,
		south: Math.floor(box.south / GRID) * GRID,
		east: Math.ceil(box.east / GRID) * GRID,
		north: Math.ceil(box.north / GRID) * GRID,
	};
	const earth = keep(detail, () => readAtlas(detail));
	if (wide.east - wide.west >= 360) return cut(earth, unwrap(box));
	const key = [detail, wide.west, wide.south, wide.east, wide.north].join(' ');
	return cut(
		keep(key, () => cut(earth, unwrap(wide))),
		[{ window: box, shift: 0 }],
	);
}

function cut({ land, borders, contested, countries }: Atlas, windows: readonly Window[]): Atlas {
	const cutAll = (shapes: readonly Shape[], clip: typeof clipRings) =>
		windows.flatMap(({ window, shift }) => {
			const extent: Extent = [
				[window.west, window.south],
				[window.east, window.north],
			];
			return shapes
				.filter(({ box }) => overlaps(box, window))
				.map((shape) =>
					contains(window, shape.box) ? shape : makeShape(clip(shape.lines, extent)),
				)
				.filter(({ lines }) => lines.length > 0)
				.map((shape) => (shift ? makeShape(moveEast(shape.lines, shift)) : shape));
		});
	return {
		land: cutAll(land, clipRings),
		borders: cutAll(borders, clipLines),
		contested: cutAll(contested, clipLines),
		countries: countries
			.map(({ name, shapes }) => ({ name, shapes: cutAll(shapes, clipRings) }))
			.filter(({ shapes }) => shapes.length > 0),
	};
}

const moveEast = (lines: readonly Line[], degrees: number): Line[] =>
	lines.map((line) => line.map(([x, y]) => [x + degrees, y]));

function makeShape(lines: readonly Line[]): Shape {
	return { lines, box: getBox(lines.flat()) };
}

interface Window {
	readonly window: Box;
	/** How far to the east its shapes are to be moved, in degrees. */
	readonly shift: number;
}

/** The windows between -180 and 180 that a box is made of. */
function unwrap(box: Box): Window[] {
	return [-360, 0, 360].flatMap((shift) => {
		const west = Math.max(-180, box.west - shift);
		const east = Math.min(180, box.east - shift);
		return east > west ? [{ window: { ...box, west, east }, shift }] : [];
	});
}

function readAtlas(detail: Detail): Atlas {
	const file = require.resolve(`world-atlas/countries-${detail}.json`);
	const world = JSON.parse(readFileSync(file, 'utf8')) as World;
	const { land, countries } = world.objects;
	const nameOf = (object: object) =>
		(object as { properties?: { name?: string } }).properties?.name ?? '';
	const lines = mesh(
		world,
		countries,
		(a, b) => a !== b && !findContestedLine(nameOf(a), nameOf(b)),
	).coordinates;
	const doubtful = readDoubtfulLines(world, nameOf);
	return {
		land: feature(world, land).features.flatMap(({ geometry }) => toShapes(geometry)),
		borders: [...toLines(lines), ...doubtful.borders],
		contested: doubtful.contested,
		// Where a name stands does not need the finest shapes, which are most of the work.
		countries:
			detail === '10m'
				? keep('50m', () => readAtlas('50m')).countries
				: feature(world, countries).features.map(({ properties, geometry }) => ({
						name: properties.name,
						shapes: toShapes(geometry),
					})),
	};
}

/** Lines between countries that contest one: those within its box, and those that are borders after all. */
function readDoubtfulLines(world: World, nameOf: (object: object) => string) {
	const pairs = new Set<string>();
	mesh(world, world.objects.countries, (a, b) => {
		if (a !== b && findContestedLine(nameOf(a), nameOf(b))) {
			pairs.add([nameOf(a), nameOf(b)].sort().join('|'));
		}
		return false;
	});
	const borders: Shape[] = [];
	const contested: Shape[] = [];
	for (const pair of pairs) {
		const [one = '', other = ''] = pair.split('|');
		const within = findContestedLine(one, other)?.within;
		const { coordinates } = mesh(
			world,
			world.objects.countries,
			(a, b) => a !== b && [nameOf(a), nameOf(b)].sort().join('|') === pair,
		);
		for (const line of toLines(coordinates)) {
			(!within || contains(within, line.box) ? contested : borders).push(line);
		}
	}
	return { borders, contested };
}

function toLines(coordinates: number[][][]): Shape[] {
	return coordinates.flatMap((line) => {
		const points = toPoints(line);
		const lines = isRolled(points) ? unroll({ type: 'LineString', coordinates: line }) : [points];
		return lines.map((part) => makeShape([part]));
	});
}

function toShapes(geometry: GeoJSON.Geometry): Shape[] {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((coordinates) => {
		const rings = coordinates.map(toPoints);
		return makeShape(
			rings.some(isRolled)
				? unroll({ type: 'Polygon', coordinates })
				: // GeoJSON repeats the first point of a ring at its end.
					rings.map((ring) => ring.slice(0, -1)),
		);
	});
}

/** Positions of the atlas have two numbers each. A copy of a million points is not made for the type. */
const toPoints = (line: number[][]): Line => line as Line;

/** Whether a line goes across the 180th meridian, from one end of a plane to the other. */
function isRolled(line: Line): boolean {
	return line.some(([x], index) => Math.abs(x - (line[index - 1]?.[0] ?? x)) > 180);
}
