/**
 * A place across a chart whose width is known on the reader's screen only: so many per cent of the
 * width, and so many pixels more.
 */
export interface Across {
	readonly share: number;
	readonly shift: number;
}

/** What something covers; `top` and `bottom` in pixels from the top. */
export interface Box {
	readonly left: Across;
	readonly right: Across;
	readonly top: number;
	readonly bottom: number;
}

/** A chart that is as wide as its reader's screen lets it be, between two widths. In pixels. */
export interface Frame {
	readonly minWidth: number;
	readonly maxWidth: number;
	readonly height: number;
}

/** One way to write a label: what it covers, and how little it is liked. */
export interface Candidate<Label> {
	readonly label: Label;
	readonly box: Box;
	readonly cost: number;
}

export interface Obstacles {
	/** What no label may cover. */
	readonly hard: readonly Box[];
	/** What a label had better not cover: thin lines, which its halo interrupts. */
	readonly soft: readonly Box[];
}

const SOFT_COST = 3;
/** A label across more lines than these is not written. */
const MOST_SOFT = 4;

/**
 * Whether one place is at or left of another at every width of the frame. Both move in proportion to
 * the width, so that what holds at both ends holds between them.
 */
function isLeftOf(a: Across, b: Across, { minWidth, maxWidth }: Frame): boolean {
	return [minWidth, maxWidth].every((width) => toPixels(a, width) <= toPixels(b, width));
}

/** Pixels from the left at a width. */
export function toPixels({ share, shift }: Across, width: number): number {
	return (share / 100) * width + shift;
}

/** Whether two boxes touch at no width of the frame. */
export function areApart(a: Box, b: Box, frame: Frame): boolean {
	return (
		a.bottom <= b.top ||
		b.bottom <= a.top ||
		isLeftOf(a.right, b.left, frame) ||
		isLeftOf(b.right, a.left, frame)
	);
}

/** Whether a box is within the frame at every width. */
export function isInside({ left, right, top, bottom }: Box, frame: Frame): boolean {
	return (
		top >= 0 &&
		bottom <= frame.height &&
		isLeftOf({ share: 0, shift: 0 }, left, frame) &&
		isLeftOf(right, { share: 100, shift: 0 }, frame)
	);
}

/**
 * Writes labels one after the other, the most wanted first, each where it costs least. A label that
 * fits nowhere is left out: null. `list` gives the ways to write it, once it is its turn.
 */
export function placeLabels<Label, Wanted>(
	wanted: readonly Wanted[],
	list: (one: Wanted, placed: ReadonlyMap<Wanted, Label>) => ReadonlyArray<Candidate<Label>>,
	{ hard, soft }: Obstacles,
	frame: Frame,
): Map<Wanted, Label> {
	const taken = [...hard];
	const placed = new Map<Wanted, Label>();
	for (const one of wanted) {
		let best: Candidate<Label> | null = null;
		for (const { label, box, cost } of list(one, placed)) {
			if (best && cost >= best.cost) continue;
			if (!isInside(box, frame) || !taken.every((other) => areApart(other, box, frame))) continue;
			const crossed = soft.filter((line) => !areApart(line, box, frame)).length;
			const whole = cost + SOFT_COST * crossed;
			if (crossed <= MOST_SOFT && (!best || whole < best.cost)) best = { label, box, cost: whole };
		}
		if (!best) continue;
		taken.push(best.box);
		placed.set(one, best.label);
	}
	return placed;
}
