import { getHigh, getLow, isOpenAbove, isOpenBelow } from '../record/standing.ts';
import type { MeasuredFigure } from '../record/types.ts';

/** Where a figure stands on a line from zero, in per cent of its width. */
export interface FigureMark {
	readonly from: number;
	readonly to: number;
	/** Which ends are open: the words name a bound and nothing beyond it. */
	readonly isOpenBelow: boolean;
	readonly isOpenAbove: boolean;
}

/** The part of the width that the line takes: marks have a size, and must not be cut off. */
const FIRST = 3;
const LAST = 95;

/** A linear scale from zero to the highest number, to per cent of the width. */
export function makeNumberLine(figures: readonly MeasuredFigure[]): (number: number) => number {
	const highest = Math.max(1, ...figures.map(getHigh));
	return (number) => round(FIRST + ((LAST - FIRST) * number) / highest);
}

/** The mark of a figure on a line. */
export function placeFigure(figure: MeasuredFigure, scale: (number: number) => number): FigureMark {
	return {
		from: scale(getLow(figure)),
		to: scale(getHigh(figure)),
		isOpenBelow: isOpenBelow(figure),
		isOpenAbove: isOpenAbove(figure),
	};
}

/**
 * Rows for marks that would cover each other: each mark gets the lowest row on which the mark before
 * it is far enough away. `places` are in per cent and in order.
 */
export function stackMarks(places: readonly number[], distance: number): number[] {
	const lastOnRow: number[] = [];
	return places.map((place) => {
		const free = lastOnRow.findIndex((last) => place - last >= distance);
		const row = free < 0 ? lastOnRow.length : free;
		lastOnRow[row] = place;
		return row;
	});
}

const round = (number: number) => Math.round(number * 10) / 10;
