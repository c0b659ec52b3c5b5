/**
 * A stretch of something on one axis of a picture that is drawn at many sizes: from `from` to `to` in
 * the units of the picture, which grow with it, and from there `before` and `after` in pixels, which
 * do not. A label's text is pixels around a point; a disc that grows with the picture is units alone.
 */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	/** Added to `from`, in pixels: mostly negative. */
	readonly before: number;
	/** Added to `to`, in pixels. */
	readonly after: number;
}

/** The rectangle that something takes. */
export interface Area {
	readonly x: Stretch;
	readonly y: Stretch;
}

/** How many pixels a unit of a picture is, at least and at most. */
export interface Scales {
	readonly least: number;
	readonly most: number;
}

/** A picture of `width` by `height` units. */
export interface Canvas {
	readonly width: number;
	readonly height: number;
}

/** Whether two areas have no point in common, at each of these scales. */
export function areApart(a: Area, b: Area, scales: Scales): boolean {
	return (
		isBefore(a.x, b.x, scales) ||
		isBefore(b.x, a.x, scales) ||
		isBefore(a.y, b.y, scales) ||
		isBefore(b.y, a.y, scales)
	);
}

/** Whether the first ends before the second begins. What holds at both ends holds between them. */
function isBefore(a: Stretch, b: Stretch, { least, most }: Scales): boolean {
	const getGap = (scale: number) => (b.from - a.to) * scale + b.before - a.after;
	return getGap(least) >= 0 && getGap(most) >= 0;
}

/** Whether an area is within the canvas, at each of these scales. */
export function isInside({ x, y }: Area, { width, height }: Canvas, scales: Scales): boolean {
	const start = { from: 0, to: 0, before: 0, after: 0 };
	const fits = (stretch: Stretch, length: number) =>
		isBefore(start, stretch, scales) &&
		isBefore(stretch, { from: length, to: length, before: 0, after: 0 }, scales);
	return fits(x, width) && fits(y, height);
}

/** What is in the way, where it is to be seen. */
export interface Obstacle {
	readonly area: Area;
	readonly scales: Scales;
	/** What it is a part of. */
	readonly of?: object;
}

/** Whether an area keeps clear of an obstacle wherever both are to be seen. */
export function isClear(area: Area, scales: Scales, obstacle: Obstacle): boolean {
	const least = Math.max(scales.least, obstacle.scales.least);
	const most = Math.min(scales.most, obstacle.scales.most);
	return least >= most || areApart(area, obstacle.area, { least, most });
}

/** What is to be labelled, and where its text may stand, the best spot first. */
export interface Labelled<Spot extends Area> {
	readonly spots: readonly Spot[];
	/** What is labelled: its own obstacles are not in the way of the text, which knows to keep off. */
	readonly own?: object;
}

export interface PlacedLabel<Spot extends Area> {
	readonly spot: Spot;
	/** Where there is room for it, and it is to be shown. */
	readonly scales: Scales;
}

/**
 * Finds each label a free spot: one that is inside the canvas and touches neither what is in the way
 * nor a label before it. Labels that matter more come first. Each gets the first of the ranges of
 * scales in which it has room, and is to be shown at these scales only. A label without room is null.
 */
export function placeLabels<Spot extends Area>(
	labels: ReadonlyArray<Labelled<Spot>>,
	obstacles: readonly Obstacle[],
	canvas: Canvas,
	ranges: readonly Scales[],
): Array<PlacedLabel<Spot> | null> {
	const taken = [...obstacles];
	return labels.map(({ spots, own }) => {
		for (const scales of ranges) {
			const spot = spots.find(
				(spot) =>
					isInside(spot, canvas, scales) &&
					taken.every(
						(other) => (own !== undefined && other.of === own) || isClear(spot, scales, other),
					),
			);
			if (!spot) continue;
			taken.push({ area: spot, scales });
			return { spot, scales };
		}
		return null;
	});
}
