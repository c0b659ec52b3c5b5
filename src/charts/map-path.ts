import { getBox, getSignedArea, type Line, type Point } from './planar.ts';

/** How far a line may leave the points of the atlas, in units of the picture. */
const TOLERANCE = 0.6;
/** Twice the area of the smallest island that is drawn, in square units. */
const LEAST_AREA = 5;
/** The length of the shortest line that is drawn, in units. */
const LEAST_LENGTH = 2;

/** The `d` of areas, in whole units, with no more points than the eye can tell. */
export function toAreaPath(rings: readonly Line[]): string {
	return rings
		.filter((ring) => Math.abs(getSignedArea(ring)) >= LEAST_AREA)
		.map((ring) => simplify([...ring, ...ring.slice(0, 1)]).slice(0, -1))
		.map(toSteps)
		.filter((steps) => steps.length > 2)
		.map((steps) => `${writeSteps(steps)}z`)
		.join('');
}

/** The `d` of lines, in whole units. */
export function toLinePath(lines: readonly Line[]): string {
	return lines
		.filter((line) => {
			const { west, east, south, north } = getBox(line);
			return Math.max(east - west, north - south) >= LEAST_LENGTH;
		})
		.map((line) => simplify(line))
		.map(toSteps)
		.filter((steps) => steps.length > 1)
		.map(writeSteps)
		.join('');
}

/** Ramer, Douglas and Peucker: leaves out points that are near the line between those that stay. */
export function simplify(line: Line, tolerance = TOLERANCE): Line {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return [...line];
	let [farthest, distance] = [0, 0];
	for (let index = 1; index < line.length - 1; index++) {
		const own = measureDistance(line[index] ?? first, first, last);
		if (own > distance) [farthest, distance] = [index, own];
	}
	if (distance <= tolerance) return [first, last];
	return [
		...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
		...simplify(line.slice(farthest), tolerance),
	];
}

/** From a point to the stretch between two others. */
function measureDistance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length ? ((x - x1) * dx + (y - y1) * dy) / length : 0;
	const part = Math.max(0, Math.min(1, along));
	return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}

/** Whole units: the first from the corner of the picture, each further one from the one before. */
function toSteps(line: Line): Line {
	let [x, y] = [0, 0];
	return line
		.map((point): Point => {
			const [toX, toY] = [Math.round(point[0]), Math.round(point[1])];
			const step: Point = [toX - x, toY - y];
			[x, y] = [toX, toY];
			return step;
		})
		.filter(([dx, dy], index) => index === 0 || dx !== 0 || dy !== 0);
}

function writeSteps([first = [0, 0], ...steps]: readonly Point[]): string {
	const numbers = steps.flat().map((number) => (number < 0 ? `${number}` : ` ${number}`));
	return `M${first[0]} ${first[1]}l${numbers.join('').trimStart()}`;
}
