import { UNNAMED_LAND } from './contested-lines.ts';
import type { MapGround } from './map-ground.ts';
import { makeCountrySpot, type Spot } from './map-labels.ts';
import { simplify } from './map-path.ts';
import { contains, getBox, getSignedArea, isWithin, type Line, type Point } from './planar.ts';

/** The name of a country, and where on its land it would lie. */
export interface CountryName {
	readonly name: string;
	/** Those in its middle first. */
	readonly spots: readonly Spot[];
}

/** In units: between the points of a country where its name is tried. */
const COUNTRY_STEP = 12;

/** So many points of a country are tried for its name, those in its middle first. */
const COUNTRY_SPOTS = 60;

/** How far from its true shape that of a country may be when its name looks for room, in units. */
const ROUGH = 2;

/**
 * The countries whose name has room on their land when a unit is `scale` pixels, the largest first.
 * On land that two of them claim no name is written.
 */
export function listCountryNames({ countries }: MapGround, scale: number): CountryName[] {
	return countries
		.map(({ name, shapes }) => {
			const [largest = []] = shapes
				.filter(({ shape }) => !UNNAMED_LAND.some((land) => contains(land, shape.box)))
				.flatMap(({ rings }) => rings)
				.sort((a, b) => getArea(b) - getArea(a));
			return { name, ring: simplify(largest, ROUGH), area: getArea(largest) };
		})
		.filter(({ area }) => area > COUNTRY_STEP * COUNTRY_STEP)
		.sort((a, b) => b.area - a.area)
		.map(({ name, ring }) => ({ name, spots: listCountrySpots(name, ring, scale) }));
}

function listCountrySpots(name: string, ring: Line, scale: number): Spot[] {
	const spots: Spot[] = [];
	for (const at of listPointsFromMiddle(ring)) {
		const spot = makeCountrySpot(name, at);
		if (getCorners(spot, scale).every((corner) => isWithin(corner, ring))) spots.push(spot);
		if (spots.length === COUNTRY_SPOTS) break;
	}
	return spots;
}

/** A grid of points over a ring, those near its middle first. */
function listPointsFromMiddle(ring: Line): Point[] {
	const middle = getMiddle(ring);
	const box = getBox(ring);
	const points: Point[] = [];
	for (let x = box.west; x <= box.east; x += COUNTRY_STEP) {
		for (let y = box.south; y <= box.north; y += COUNTRY_STEP) points.push([x, y]);
	}
	const distance = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
	return points.sort((a, b) => distance(a) - distance(b));
}

/** The corners of a text at a scale, and the middles of its longer sides. */
function getCorners({ x, y }: Spot, scale: number): Point[] {
	return [x.from + x.before / scale, x.from, x.to + x.after / scale].flatMap((across): Point[] => [
		[across, y.from + y.before / scale],
		[across, y.to + y.after / scale],
	]);
}

const getArea = (ring: Line) => Math.abs(getSignedArea(ring)) / 2;

/** The centre of gravity of a ring's area. */
function getMiddle(ring: Line): Point {
	let [x, y] = [0, 0];
	ring.forEach(([x1, y1], index) => {
		const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
		const cross = x1 * y2 - x2 * y1;
		x += (x1 + x2) * cross;
		y += (y1 + y2) * cross;
	});
	const area = 3 * getSignedArea(ring);
	return area ? [x / area, y / area] : (ring[0] ?? [0, 0]);
}
