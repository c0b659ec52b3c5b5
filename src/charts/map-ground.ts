import { cutAtlas, type Shape } from './atlas.ts';
import type { MapFrame } from './map-frame.ts';
import { toAreaPath, toLinePath } from './map-path.ts';
import { clipLines, clipRings, type Extent, type Line } from './planar.ts';

/** What marks and names lie on, in units of the frame. */
export interface MapGround {
	/** Paths. */
	readonly land: string;
	readonly borders: string;
	readonly contested: string;
	/** The part of each country that is to be seen, as rings. */
	readonly countries: ReadonlyArray<{ readonly name: string; readonly shapes: readonly Seen[] }>;
}

/** The part of a shape that is to be seen. */
export interface Seen {
	readonly shape: Shape;
	readonly rings: readonly Line[];
}

const grounds = new WeakMap<MapFrame, MapGround>();

/**
 * Land and lines between countries within a frame: drawn once, whatever is put on it. A map of the
 * world has land alone.
 */
export function drawGround(frame: MapFrame): MapGround {
	const ground = grounds.get(frame) ?? drawCut(frame);
	grounds.set(frame, ground);
	return ground;
}

function drawCut(frame: MapFrame): MapGround {
	const { land, borders, contested, countries } = cutAtlas(frame.detail, frame.window);
	const see = (shape: Shape): Seen => ({ shape, rings: projectRings(shape, frame) });
	const lines = (shapes: readonly Shape[]) =>
		frame.isWorld ? [] : shapes.flatMap((shape) => projectLines(shape, frame));
	return {
		land: toAreaPath(land.flatMap((shape) => projectRings(shape, frame))),
		borders: toLinePath(lines(borders)),
		contested: toLinePath(lines(contested)),
		countries: countries.map(({ name, shapes }) => ({ name, shapes: shapes.map(see) })),
	};
}

/** The frame and a little around it: edges along which something was cut are out of sight. */
function getExtent({ width, height }: MapFrame): Extent {
	return [
		[-3, -3],
		[width + 3, height + 3],
	];
}

function projectRings({ lines }: Shape, frame: MapFrame): Line[] {
	const rings = lines.map((ring) => project([...ring, ...ring.slice(0, 1)], frame).slice(0, -1));
	return clipRings(rings, getExtent(frame));
}

function projectLines({ lines }: Shape, frame: MapFrame): Line[] {
	return clipLines(
		lines.map((line) => project(line, frame)),
		getExtent(frame),
	);
}

/** A straight line along a parallel is curved on the map: longer ones get points between, in degrees. */
const LONG = 3;

function project(line: Line, frame: MapFrame): Line {
	const points: Line = [];
	let before = line[0];
	for (const point of line) {
		const [x, y] = before ?? point;
		const [dx, dy] = [point[0] - x, point[1] - y];
		const parts = Math.ceil(Math.abs(dx) / LONG);
		for (let part = 1; part < parts; part++) {
			points.push(frame.project([x + (dx * part) / parts, y + (dy * part) / parts]));
		}
		points.push(frame.project(point));
		before = point;
	}
	return points;
}
