import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Detail } from './atlas.ts';
import type { Box, Point } from './planar.ts';

/** The part of the earth that a map shows, and where it puts it. */
export interface MapFrame {
	/** In units of the picture. */
	readonly width: number;
	readonly height: number;
	/** From longitude and latitude to units. */
	readonly project: (point: Point) => Point;
	/** All that is to be seen, in degrees. */
	readonly window: Box;
	readonly detail: Detail;
	/** Whether it shows so much that borders would only be in the way. */
	readonly isWorld: boolean;
}

export interface FrameSize {
	readonly width: number;
	readonly height: number;
	/** Left free around the points, in units. */
	readonly margin: number;
	/** How many kilometres the shorter side of the map shows at least. */
	readonly leastSpan: number;
}

const EARTH_RADIUS = 6371;
/** Half of the earth's degrees: nearly, since the other half begins where the last one ends. */
const HALF = 179.99;
/** Wider than this, in degrees, a map is one of the world. */
const WORLD_WIDTH = 150;
/** Up to so many kilometres a unit, the finest shapes of the atlas are worth their while. */
const FINE = 2;
const MIDDLE = 15;

/** The great-circle distance of two points in kilometres. */
export function measureKilometres(a: Point, b: Point): number {
	return geoDistance([...a], [...b]) * EARTH_RADIUS;
}

/** A map that shows all of the points, as large as it can. There must be a point. */
export function makeFrame(points: readonly Point[], size: FrameSize): MapFrame {
	const { width, height, margin, leastSpan } = size;
	const longitudes = getLongitudes(points);
	const latitudes = points.map(([, latitude]) => latitude);
	const south = Math.min(...latitudes);
	const north = Math.max(...latitudes);
	const middle = (longitudes.west + longitudes.east) / 2;
	const isWorld = longitudes.east - longitudes.west > WORLD_WIDTH;
	const projection = (
		isWorld
			? geoEqualEarth().rotate([-middle, 0])
			: geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2])
	)
		.scale(1)
		.translate([0, 0]);
	// A map without a point does not exist; one with a single point is as wide as it must be.
	const places = points.map((point): Point => projection([...point]) ?? [0, 0]);
	const xs = places.map(([x]) => x);
	const ys = places.map(([, y]) => y);
	const [left, right, top, bottom] = [
		Math.min(...xs),
		Math.max(...xs),
		Math.min(...ys),
		Math.max(...ys),
	];
	const scale = Math.min(
		(width - 2 * margin) / (right - left),
		(height - 2 * margin) / (bottom - top),
		(Math.min(width, height) * EARTH_RADIUS) / leastSpan,
		...(isWorld ? [getLargestWorld(projection, middle, width)] : []),
	);
	projection
		.scale(scale)
		.translate([
			width / 2 - (scale * (left + right)) / 2,
			height / 2 - (scale * (top + bottom)) / 2,
		]);
	const kilometres = EARTH_RADIUS / scale;
	return {
		width,
		height,
		project: (point) => projection([...point]) ?? [0, 0],
		window: isWorld
			? { west: middle - HALF, east: middle + HALF, south: -90, north: 90 }
			: findWindow(projection, middle, size),
		isWorld,
		detail: kilometres <= FINE ? '10m' : kilometres <= MIDDLE ? '50m' : '110m',
	};
}

/** The scale at which the equator is as long as the map is wide: the world is never cut at a side. */
function getLargestWorld(projection: GeoProjection, middle: number, width: number): number {
	const [edge = 1] = projection([middle + HALF, 0]) ?? [];
	return width / (2 * Math.abs(edge));
}

/** The shortest stretch of longitudes that has all points; `east` may be beyond 180. */
function getLongitudes(points: readonly Point[]): { west: number; east: number } {
	const sorted = points.map(([longitude]) => longitude).sort((a, b) => a - b);
	const gaps = sorted.map((longitude, index) => {
		const next = sorted[index + 1];
		return next === undefined ? (sorted[0] ?? 0) + 360 - longitude : next - longitude;
	});
	const widest = gaps.indexOf(Math.max(...gaps));
	const west = sorted[(widest + 1) % sorted.length] ?? 0;
	return { west, east: west + 360 - (gaps[widest] ?? 360) };
}

/** So many points of each side are asked where on earth they are. */
const STEPS = 16;

/** The degrees that a map of less than the world can show, somewhat more rather than less. */
function findWindow(projection: GeoProjection, middle: number, { width, height }: FrameSize): Box {
	const edge = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap(
		(part): Array<[number, number]> => [
			[part * width, 0],
			[part * width, height],
			[0, part * height],
			[width, part * height],
		],
	);
	const seen = edge.map((point): Point => projection.invert?.(point) ?? [middle, 0]);
	const isSeen = (point: Point) => {
		const [x, y] = projection([...point]) ?? [NaN, NaN];
		return x >= 0 && x <= width && y >= 0 && y <= height;
	};
	const [northPole, southPole] = [isSeen([0, 90]), isSeen([0, -90])];
	const latitudes = seen.map(([, latitude]) => latitude);
	const offsets = seen.map(([longitude]) => Math.abs(turn(longitude - middle)));
	const reach = northPole || southPole ? HALF : Math.min(HALF, Math.max(...offsets) + 1);
	return {
		west: middle - reach,
		east: middle + reach,
		south: southPole ? -90 : Math.max(-90, Math.min(...latitudes) - 1),
		north: northPole ? 90 : Math.min(90, Math.max(...latitudes) + 1),
	};
}

/** An angle between -180 and 180. */
const turn = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
