import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { type Candidate, placeLabels } from './label-placement.ts';
import { measureText } from './text-width.ts';

/** A place on a time axis, in per cent of its width, and what is written there. */
export interface TimeTick {
	readonly at: number;
	readonly label: string;
}

/** A time axis on which busy months may be wider than quiet ones. */
export interface BusyTime {
	/** From a day, `YYYY-MM-DD`, to per cent of the width. */
	readonly place: (day: string) => number;
	/** Whether some months are wider than others of the same length. */
	readonly isStretched: boolean;
	/** The months where a tick can stand, in order: `2024-10` and its place. */
	readonly months: ReadonlyArray<{ readonly month: string; readonly at: number }>;
}

/** The marks of the axis keep so many per cent from its ends, so that none is cut off. */
const [FIRST, LAST] = [1.5, 98.5];
/** The part of the width that goes by claims where months are stretched; the rest goes by time. */
const BY_CLAIMS = 0.5;
/** A stretch is worth its words where so many days are to be told apart, so many times as dense as on average. */
const FEWEST_DAYS = 12;
const LEAST_DENSITY = 3;

/**
 * A time axis for marks on these days, from the month of the first to `last`. Where some months hold
 * far more marks than others, half of the width goes by time, and half by the number of marks: no
 * month is narrower than half of what an even axis gives it.
 */
export function makeBusyTime(days: readonly string[], last: string): BusyTime {
	const first = days.reduce((a, b) => (a < b ? a : b), last);
	const names = listMonths(first.slice(0, 7), last.slice(0, 7));
	const bounds = names.map((month) => Date.parse(`${month}-01`));
	const ends = [...bounds.slice(1), Date.parse(`${nextMonth(names.at(-1) ?? last)}-01`)];
	const whole = (ends.at(-1) ?? 0) - (bounds[0] ?? 0);
	const counts = new Map<string, number>();
	for (const day of days) {
		const month = day.slice(0, 7);
		counts.set(month, (counts.get(month) ?? 0) + 1);
	}
	const shares = names.map((month, index) => ({
		byTime: ((ends[index] ?? 0) - (bounds[index] ?? 0)) / whole,
		byClaims: (counts.get(month) ?? 0) / Math.max(1, days.length),
	}));
	const isStretched =
		days.length >= FEWEST_DAYS &&
		shares.some(({ byTime, byClaims }) => byClaims > LEAST_DENSITY * byTime);
	const part = isStretched ? BY_CLAIMS : 0;
	let at = FIRST;
	const months = names.map((month, index) => {
		const { byTime, byClaims } = shares[index] ?? { byTime: 0, byClaims: 0 };
		const width = (LAST - FIRST) * (byTime * (1 - part) + byClaims * part);
		const own = { month, at, width, begins: bounds[index] ?? 0, ends: ends[index] ?? 0 };
		at += width;
		return own;
	});
	const place = (day: string) => {
		const own = months.find(({ month }) => month === day.slice(0, 7));
		if (!own) return day < first ? FIRST : LAST;
		const gone = (Date.parse(day) - own.begins) / (own.ends - own.begins);
		return own.at + own.width * gone;
	};
	return {
		place,
		isStretched,
		months: months.map(({ month, at: begins }) => ({ month, at: begins })),
	};
}

/** All months from one to another, `YYYY-MM`. */
function listMonths(first: string, last: string): string[] {
	const months: string[] = [];
	for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
	return months;
}

function nextMonth(month: string): string {
	return format(addMonths(parseISO(`${month.slice(0, 7)}-01`), 1), 'yyyy-MM');
}

const TICK_SIZE = 12;
const TICK_GAP = 8;

/** A month so many times as wide as the mean is named before others: it holds the most marks. */
const WIDE_MONTH = 2;

/**
 * The ticks for an axis that is at least so many pixels wide: years, wide months and their ends, the
 * first month, quarters, then other months, as many as can be written without touching.
 */
export function listBusyTicks({ months }: Pick<BusyTime, 'months'>, width: number): TimeTick[] {
	const mean = (LAST - FIRST) / months.length;
	const widths = months.map(({ at }, index) => (months[index + 1]?.at ?? LAST) - at);
	const ranked = months
		.map(({ month, at }, index) => {
			const isWide = [widths[index], widths[index - 1]].some((own = 0) => own >= WIDE_MONTH * mean);
			return { month, at, index, rank: rankMonth(month, isWide, index === 0) };
		})
		.sort((a, b) => a.rank - b.rank || a.index - b.index);
	const taken: Array<readonly [from: number, to: number]> = [];
	const shown = ranked.flatMap(({ month, at, index }) => {
		const label = formatTick(month, index === 0);
		const from = (at / 100) * width;
		const to = from + measureText(label, TICK_SIZE) + TICK_GAP;
		if (to > width + TICK_GAP || taken.some((other) => from < other[1] && other[0] < to)) return [];
		taken.push([from, to]);
		return [{ at, label, index }];
	});
	return shown.sort((a, b) => a.index - b.index).map(({ at, label }) => ({ at, label }));
}

function rankMonth(month: string, isWide: boolean, isFirst: boolean): number {
	const number = Number(month.slice(5));
	if (number === 1) return 1;
	if (isWide) return 2;
	if (isFirst) return 3;
	return number % 6 === 1 ? 4 : number % 3 === 1 ? 5 : 6;
}

/** "2025" for January, "Oct" for other months, "Oct 2024" for the first. */
function formatTick(month: string, isFirst: boolean): string {
	if (month.endsWith('-01')) return month.slice(0, 4);
	return format(parseISO(`${month}-01`), isFirst ? 'MMM yyyy' : 'MMM');
}

/** A label over the axis, on the day on which something changed. */
export interface TurnLabel {
	readonly at: number;
	/** Rows count from the top. */
	readonly row: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly text: string;
}

/** From one row of labels over an axis to the next, in pixels. */
export const TURN_HEIGHT = 16;
const MOST_ROWS = 3;

/**
 * Labels over an axis that is at least so many pixels wide, in as few rows as they need. One that
 * fits nowhere is left out: its line stands without words, and the page tells it elsewhere.
 */
export function placeTurns(
	turns: ReadonlyArray<{ readonly day: string; readonly label: string }>,
	{ place }: Pick<BusyTime, 'place'>,
	width: number,
): { labels: TurnLabel[]; height: number } {
	for (let rows = turns.length ? 1 : 0; ; rows++) {
		const frame = { minWidth: width, maxWidth: 3 * width, height: rows * TURN_HEIGHT };
		const placed = placeLabels<TurnLabel, (typeof turns)[number]>(
			turns,
			({ day, label: text }) => listTurnLabels(text, place(day), rows),
			{ hard: [], soft: [] },
			frame,
		);
		if (placed.size === turns.length || rows === MOST_ROWS) {
			return { labels: [...placed.values()], height: frame.height };
		}
	}
}

/** The ways to write a label over a place: on any row, from there, to there or around it. */
function listTurnLabels(text: string, at: number, rows: number): Array<Candidate<TurnLabel>> {
	const long = measureText(text, TICK_SIZE);
	return Array.from({ length: rows }, (_, up) => rows - 1 - up).flatMap((row) =>
		(['middle', 'start', 'end'] as const).map((anchor, rank) => {
			const from = anchor === 'start' ? 0 : anchor === 'end' ? -long : -long / 2;
			const box = {
				left: { share: at, shift: from - TICK_GAP / 2 },
				right: { share: at, shift: from + long + TICK_GAP / 2 },
				top: row * TURN_HEIGHT,
				bottom: (row + 1) * TURN_HEIGHT,
			};
			const label = { at, row, anchor, text };
			return { label, box, cost: rank + (rows - 1 - row) / 10 };
		}),
	);
}
