import { getEarliestDay } from '../dates/edtf-date.ts';
import { type QuestionView, viewQuestion } from '../record/question-view.ts';
import { getHigh } from '../record/standing.ts';
import { makeNumberLine, stackMarks } from './number-line.ts';

/** Where the figures that stand on a question are drawn: marks stacked on a line from zero. */
export interface StandingLine {
	/** What is drawn: where all figures have aged, the last that stood. */
	readonly drawn: QuestionView;
	/** From a number to per cent of the width. */
	readonly scale: (number: number) => number;
	/** The row of each figure that stands, from the line upwards. */
	readonly rows: readonly number[];
	/** The height of the line and of the whole drawing, in pixels from its top. */
	readonly axis: number;
	readonly height: number;
}

/** The room that a row of marks takes, and that of the numbers below the line. */
export const ROW_HEIGHT = 17;
const FOOT = 20;
/** How far apart marks of one row are at least, in per cent of the width. */
const APART = 5.5;

export function makeStandingLine(view: QuestionView): StandingLine {
	const last = view.spreadChanges.at(-1);
	const drawn =
		view.spread || !last ? view : viewQuestion(view.question, getEarliestDay(last.claim.said));
	const figures = drawn.standing.map(({ figure }) => figure);
	const scale = makeNumberLine(figures);
	const rows = stackMarks(
		figures.map((figure) => scale(getHigh(figure))),
		APART,
	);
	const axis = ROW_HEIGHT * Math.max(1, ...rows.map((row) => row + 1)) + 6;
	return { drawn, scale, rows, axis, height: axis + FOOT };
}
