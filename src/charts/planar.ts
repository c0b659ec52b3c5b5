import {
	geoEquirectangular,
	geoIdentity,
	type GeoPermissibleObjects,
	type GeoStream,
	geoStream,
	type GeoStreamWrapper,
} from 'd3-geo';

/** Longitude and latitude in degrees, or x and y of a picture. */
export type Point = [number, number];

/** Points in their order; as a ring, without the first one again at its end. */
export type Line = Point[];

/** The corners of a rectangle, that with the lower numbers first. */
export type Extent = [Point, Point];

/** A rectangle of degrees. `east` is more than `west`, and beyond 180 where it crosses that meridian. */
export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The smallest box around points, none of which lies across the 180th meridian of another. */
export function getBox(points: Line): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	return { west, south, east, north };
}

export function overlaps(a: Box, b: Box): boolean {
	return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

export function contains(outer: Box, inner: Box): boolean {
	return (
		inner.west >= outer.west &&
		inner.east <= outer.east &&
		inner.south >= outer.south &&
		inner.north <= outer.north
	);
}

/** The parts of lines that are within a rectangle. */
export function clipLines(lines: readonly Line[], extent: Extent): Line[] {
	return clip({ type: 'MultiLineString', coordinates: [...lines] }, extent);
}

/** The part of an area that is within a rectangle. An area is its rings, outer ones and holes alike. */
export function clipRings(rings: readonly Line[], extent: Extent): Line[] {
	const coordinates = rings.map((ring) => [...ring, ...ring.slice(0, 1)]);
	return clip({ type: 'Polygon', coordinates }, extent);
}

/** A map on which degrees are degrees. */
const degrees = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.reflectY(true)
	.precision(0);

/**
 * Shapes of the globe as shapes of a plane between -180 and 180 degrees: what crosses the 180th
 * meridian, or has a pole in it, is cut there.
 */
export function unroll(geometry: GeoPermissibleObjects): Line[] {
	return collect(geometry, degrees);
}

function clip(geometry: GeoPermissibleObjects, extent: Extent): Line[] {
	return collect(geometry, geoIdentity().clipExtent(extent));
}

/** The lines of shapes, or their rings, after a transformation. */
function collect(geometry: GeoPermissibleObjects, transformation: GeoStreamWrapper): Line[] {
	const lines: Line[] = [];
	let line: Line = [];
	const nothing = () => undefined;
	const sink: GeoStream = {
		point: (x, y) => void line.push([x, y]),
		lineStart: () => void (line = []),
		lineEnd: () => void lines.push(line),
		polygonStart: nothing,
		polygonEnd: nothing,
	};
	geoStream(geometry, transformation.stream(sink));
	return lines;
}

/** Twice the area of a ring, positive or negative by the way it turns. */
export function getSignedArea(ring: Line): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
}

/** Whether a point is within a ring. */
export function isWithin([x, y]: Point, ring: Line): boolean {
	let isInside = false;
	let [x1, y1] = ring.at(-1) ?? [x, y];
	for (const [x2, y2] of ring) {
		if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
		[x1, y1] = [x2, y2];
	}
	return isInside;
}
