import { scaleLinear, scaleUtc } from 'd3-scale';
import { compareText } from '../dates/order.ts';
import type { Hue } from '../entries/vocabulary.ts';
import {
	type Across,
	type Box,
	type Candidate,
	type Frame,
	placeLabels,
	toPixels,
} from './label-placement.ts';
import { measureText } from './text-width.ts';

/** A figure as a chart draws it. Days are `YYYY-MM-DD`. */
export interface PlotFigure {
	readonly id: string;
	readonly href: string;
	/** What the mark is called where it is read out: "NIS, about 300, said 13 January 2025". */
	readonly name: string;
	/** "about 300". */
	readonly value: string;
	/** "NIS". */
	readonly who: string;
	readonly claimants: readonly string[];
	readonly hue: Hue;
	readonly letter: string;
	readonly low: number;
	readonly high: number;
	readonly open: 'above' | 'below' | null;
	/** The first and the last day on which it can have been said. */
	readonly first: string;
	readonly last: string;
	/** The last day on which it is young enough to count. */
	readonly ages: string;
	/** The day on which nobody gave it any more; null where somebody still does. */
	readonly replaced: string | null;
	/** The figures that took its place. */
	readonly replacedBy: readonly string[];
}

/** Time runs across, with numbers up; or time runs down, with numbers across. */
export type Direction = 'across' | 'down';

export interface PlotFrame extends Frame {
	readonly direction: Direction;
}

/** The days that a chart shows, `YYYY-MM-DD`. */
export interface Span {
	readonly first: string;
	readonly last: string;
}

export interface Point {
	readonly x: Across;
	readonly y: number;
}

export interface Segment {
	readonly from: Point;
	readonly to: Point;
}

export interface Tick {
	readonly point: Point;
	readonly label: string;
}

export interface PlotLabel {
	/** Where the lines of text begin, end or have their middle, on the baseline of the first. */
	readonly point: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: ReadonlyArray<ReadonlyArray<{ readonly text: string; readonly isBold: boolean }>>;
}

export interface PlotMark {
	readonly figure: PlotFigure;
	/** Ends of the mark: two for a range, the same twice for one number. The letter stands at `high`. */
	readonly low: Point;
	readonly high: Point;
	/** How vague its date is; null where it is one day. */
	readonly vague: Segment | null;
	/** While it stands, at its low and its high end, and while it is drawn though too old to count. */
	readonly standing: readonly Segment[];
	readonly aged: readonly Segment[];
	/** To the figures that took its place. */
	readonly steps: readonly Segment[];
	readonly label: PlotLabel | null;
	/** What mark, arrow and label cover. */
	readonly boxes: readonly Box[];
	readonly labelBox: Box | null;
}

export interface Plot {
	readonly frame: PlotFrame;
	readonly span: Span;
	/** The zero line and those of the other ticks. */
	readonly values: readonly Tick[];
	readonly times: readonly Tick[];
	readonly marks: readonly PlotMark[];
}

/** Half the width of a mark. */
export const RADIUS = 7;
/** How far the arrow of an open end reaches from the middle of the mark. */
export const ARROW = 20;
export const LABEL_SIZE = 13;
/** From one line of a label to the next. */
export const LINE_HEIGHT = 15;
const ASCENT = 11;
const DESCENT = 4;
/** Marks that would cover each other stand side by side, as long as none moves farther than this. */
const MOST_SHIFT = 3 * (2 * RADIUS + 1);
/** Above and below the marks, in pixels, and at both sides, in per cent. */
const PADDING = { top: 30, bottom: 12, first: 3, last: 92 } as const;
const DAY = 24 * 60 * 60 * 1000;
/** After the last figure has aged, so many days are drawn, and no more. */
const DAYS_AFTER = 45;

/**
 * The days that a chart of figures shows: from the month of the first to the day asked for, but not
 * long beyond the day on which the last figure aged.
 */
export function getSpan(figures: readonly PlotFigure[], day: string): Span {
	const first = figures.map((figure) => figure.first).reduce((a, b) => (a < b ? a : b), day);
	const last = figures.map((figure) => figure.ages).reduce((a, b) => (a > b ? a : b), first);
	const enough = new Date(Date.parse(last) + DAYS_AFTER * DAY).toISOString().slice(0, 10);
	return { first: `${first.slice(0, 7)}-01`, last: enough < day ? enough : day };
}

/** The order in which marks are drawn, whatever the order in which figures come. */
function compareFigures(a: PlotFigure, b: PlotFigure): number {
	return compareText(a.first, b.first) || compareText(a.last, b.last) || compareText(a.id, b.id);
}

/** Where everything of a chart of figures stands. The same figures give the same chart, in any order. */
export function makePlot(figures: readonly PlotFigure[], span: Span, frame: PlotFrame): Plot {
	const sorted = [...figures].sort(compareFigures);
	const place = makePlace(sorted, span, frame);
	const shifts = shiftMarks(sorted, place, frame);
	const bare = sorted.map((figure, index) =>
		drawFigure(figure, shifts[index] ?? 0, sorted, span, place),
	);
	const zero = { from: place(span.first, 0), to: place(span.last, 0) };
	const labels = labelMarks(bare, zero, span, frame);
	return {
		frame,
		span,
		values: listValueTicks(sorted, place, frame),
		times: listTimeTicks(span, place, frame),
		marks: bare.map((mark) => {
			const written = labels.get(mark);
			return { ...mark, label: written?.label ?? null, labelBox: written?.box ?? null };
		}),
	};
}

/** From a day and a number, moved by pixels of time, to a point of the chart. */
interface Place {
	(day: string, number: number, shift?: number): Point;
	readonly highest: number;
}

function makePlace(figures: readonly PlotFigure[], span: Span, frame: PlotFrame): Place {
	const { direction, height } = frame;
	const isAcross = direction === 'across';
	const { top, bottom, first, last } = PADDING;
	const days = [
		Date.parse(span.first),
		Math.max(Date.parse(span.last), Date.parse(span.first) + DAY),
	];
	const highest = Math.max(1, ...figures.map((figure) => figure.high));
	const time = scaleLinear(days, isAcross ? [0, 100] : [bottom, height - bottom]);
	const value = scaleLinear([0, highest], isAcross ? [height - bottom, top] : [first, last]);
	const at = (day: string, number: number, shift = 0): Point => {
		const moment = Math.min(Math.max(Date.parse(day), days[0] ?? 0), days[1] ?? 0);
		return isAcross
			? { x: { share: time(moment), shift }, y: value(number) }
			: { x: { share: value(number), shift: 0 }, y: time(moment) + shift };
	};
	return Object.assign(at, { highest });
}

/** The middle of the days on which something can have been said. */
function getMiddle({ first, last }: PlotFigure): string {
	return new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);
}

/** How many pixels later than its day each mark stands, so that none covers one before it. */
function shiftMarks(figures: readonly PlotFigure[], place: Place, frame: PlotFrame): number[] {
	const isAcross = frame.direction === 'across';
	const alongTime = (figure: PlotFigure) => {
		const { x, y } = place(getMiddle(figure), 0);
		return isAcross ? toPixels(x, frame.minWidth) : y;
	};
	const alongValues = (figure: PlotFigure) =>
		[figure.low, figure.high]
			.map((number) => place(figure.first, number))
			.map(({ x, y }) => (isAcross ? y : toPixels(x, frame.minWidth)))
			.sort((a, b) => a - b) as [number, number];
	const placed: Array<{ time: number; values: [number, number] }> = [];
	const size = 2 * RADIUS + 1;
	const order = figures
		.map((figure, index) => ({ figure, index, time: alongTime(figure) }))
		.sort((a, b) => a.time - b.time || a.index - b.index);
	const shifts = figures.map(() => 0);
	for (const { figure, index, time } of order) {
		const values = alongValues(figure);
		const room = (isAcross ? frame.minWidth : frame.height) - RADIUS - time;
		let shift = 0;
		// In the order in which they stand, so that what was passed is not met again.
		for (const other of [...placed].sort((a, b) => a.time - b.time)) {
			const gap = Math.max(values[0] - other.values[1], other.values[0] - values[1]);
			if (gap < size && Math.abs(time + shift - other.time) < size) {
				shift = other.time + size - time;
			}
		}
		shift = shift > MOST_SHIFT ? 0 : Math.max(0, Math.min(shift, room));
		shifts[index] = shift;
		placed.push({ time: time + shift, values });
	}
	return shifts;
}

type BareMark = Omit<PlotMark, 'label' | 'labelBox'>;

function drawFigure(
	figure: PlotFigure,
	shift: number,
	figures: readonly PlotFigure[],
	span: Span,
	place: Place,
): BareMark {
	const { low, high, first, last, ages, replaced, open } = figure;
	const middle = getMiddle(figure);
	const [atLow, atHigh] = [place(middle, low, shift), place(middle, high, shift)];
	const ends = low === high ? [low] : [low, high];
	const end = replaced ?? span.last;
	const solid = end < ages ? end : ages;
	const draw = (from: string, to: string): Segment[] =>
		from < to ? ends.map((number) => ({ from: place(from, number), to: place(to, number) })) : [];
	const steps = figures
		.filter(({ id, first: later }) => figure.replacedBy.includes(id) && later >= first)
		.map((next) => drawStep(figure, next, place));
	const arrow = open && getArrowBox(open === 'above' ? atHigh : atLow, open, place);
	return {
		figure,
		low: atLow,
		high: atHigh,
		vague: first === last ? null : { from: place(first, high), to: place(last, high) },
		standing: draw(first, solid),
		aged: draw(solid, end),
		steps,
		boxes: [surround(atLow, atHigh, RADIUS), ...(arrow ? [arrow] : [])],
	};
}

/** From the end of a figure that is nearest to the next one to that one's nearest end, on the day of the next. */
function drawStep(figure: PlotFigure, next: PlotFigure, place: Place): Segment {
	const isUp = next.low >= figure.high;
	const [from, to] = isUp ? [figure.high, next.low] : [figure.low, next.high];
	return { from: place(next.first, from), to: place(next.first, to) };
}

/** What a mark from one point to another covers. */
function surround(a: Point, b: Point, margin: number): Box {
	const [left, right] = a.x.share <= b.x.share ? [a.x, b.x] : [b.x, a.x];
	return {
		left: { share: left.share, shift: left.shift - margin },
		right: { share: right.share, shift: right.shift + margin },
		top: Math.min(a.y, b.y) - margin,
		bottom: Math.max(a.y, b.y) + margin,
	};
}

function getArrowBox({ x, y }: Point, open: 'above' | 'below', place: Place): Box {
	const [zero, one] = [place('2000-01-01', 0), place('2000-01-01', place.highest)];
	const sign = open === 'above' ? 1 : -1;
	// Numbers grow to the right or upwards.
	const isRight = one.x.share > zero.x.share;
	const [dx, dy] = isRight ? [sign * ARROW, 0] : [0, -sign * ARROW];
	return {
		left: { share: x.share, shift: x.shift + Math.min(dx, 0) - 5 },
		right: { share: x.share, shift: x.shift + Math.max(dx, 0) + 5 },
		top: y + Math.min(dy, 0) - 5,
		bottom: y + Math.max(dy, 0) + 5,
	};
}

/** How much a label is wanted: ends of the scale, what stands, each claimant's first, then the rest. */
function rankMarks(marks: readonly BareMark[], span: Span): BareMark[] {
	const highest = Math.max(...marks.map(({ figure }) => figure.high));
	const lowest = Math.min(...marks.map(({ figure }) => figure.low));
	const seen = new Set<string>();
	const ranked = marks.map((mark, index) => {
		const { low, high, replaced, ages, claimants } = mark.figure;
		const isFirst = !claimants.every((id) => seen.has(id));
		for (const id of claimants) seen.add(id);
		const stands = replaced === null && ages >= span.last;
		const rank = high === highest || low === lowest ? 0 : stands ? 1 : isFirst ? 2 : 3;
		return { mark, index, rank };
	});
	return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ mark }) => mark);
}

interface Written {
	readonly label: PlotLabel;
	readonly box: Box;
	readonly hasName: boolean;
}

function labelMarks(
	marks: readonly BareMark[],
	zero: Segment,
	span: Span,
	frame: PlotFrame,
): Map<BareMark, Written> {
	const hard = marks.flatMap(({ boxes }) => boxes);
	const lines = marks.flatMap(({ standing, aged, steps }) => [...standing, ...aged, ...steps]);
	const soft = joinLines([...lines, zero]).map(({ from, to }) => surround(from, to, 1));
	return placeLabels<Written, BareMark>(
		rankMarks(marks, span),
		(mark, placed) => {
			const isKnown = [...placed].some(
				([other, { hasName }]) =>
					hasName && mark.figure.claimants.every((id) => other.figure.claimants.includes(id)),
			);
			return listLabels(mark, isKnown, frame);
		},
		{ hard, soft },
		frame,
	);
}

/** Lines that run along each other, as those of equal figures do, as one: a label crosses them once. */
function joinLines(lines: readonly Segment[]): Segment[] {
	const joined = new Map<string, Segment>();
	for (const { from, to } of lines) {
		const isLevel = from.y === to.y;
		const key = isLevel ? `y ${from.y}` : `x ${from.x.share}`;
		const [low, high] = isLevel
			? from.x.share < to.x.share
				? [from, to]
				: [to, from]
			: from.y < to.y
				? [from, to]
				: [to, from];
		const known = joined.get(key);
		const measure = ({ x, y }: Point) => (isLevel ? x.share : y);
		joined.set(key, {
			from: known && measure(known.from) < measure(low) ? known.from : low,
			to: known && measure(known.to) > measure(high) ? known.to : high,
		});
	}
	return [...joined.values()];
}

/** Where a label can stand beside its mark: pixels from its point, and how its text is aligned. */
type Spot = readonly [dx: number, dy: number, anchor: PlotLabel['anchor']];

const GAP = RADIUS + 4;
const ABOVE = -RADIUS - DESCENT;
const BELOW = RADIUS + ASCENT;
const CENTRE = 4;

/** Beside a mark whose line runs on to its right; the best first. */
const SPOTS_ACROSS: readonly Spot[] = [
	[GAP - 4, ABOVE, 'start'],
	[GAP - 4, BELOW, 'start'],
	[-GAP, CENTRE, 'end'],
	[-GAP + 4, ABOVE, 'end'],
	[-GAP + 4, BELOW, 'end'],
	[0, ABOVE, 'middle'],
	[0, BELOW, 'middle'],
	[GAP, CENTRE, 'start'],
];

/** Beside a mark whose line runs on downwards; the best first. */
const SPOTS_DOWN: readonly Spot[] = [
	[GAP, CENTRE, 'start'],
	[-GAP, CENTRE, 'end'],
	[GAP - 4, ABOVE, 'start'],
	[GAP - 4, BELOW, 'start'],
	[-GAP + 4, BELOW, 'end'],
	[-GAP + 4, ABOVE, 'end'],
	[0, ABOVE, 'middle'],
	[0, BELOW, 'middle'],
];

/** Beyond an arrow: farther off, a label would seem to belong to another mark. */
function listSpotsAtArrow(open: PlotFigure['open'], direction: Direction): Spot[] {
	if (!open) return [];
	if (direction === 'down') {
		return [open === 'above' ? [ARROW + 4, CENTRE, 'start'] : [-ARROW - 4, CENTRE, 'end']];
	}
	const rows = open === 'above' ? [ABOVE - ARROW + 6, ABOVE - ARROW - 2] : [BELOW + ARROW - 6];
	return rows.flatMap((dy): Spot[] => [
		[0, dy, 'middle'],
		[-RADIUS, dy, 'start'],
		[RADIUS, dy, 'end'],
	]);
}

/** A name in two lines of about the same length; in one where it is a single word. */
function splitInTwo(name: string): string[] {
	const words = name.split(' ');
	const cuts = words.slice(1).map((_, index) => {
		const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
		return { lines, length: Math.max(...lines.map((line) => line.length)) };
	});
	const [best] = cuts.sort((a, b) => a.length - b.length);
	return best ? best.lines : [name];
}

/**
 * The ways to write a label: number and claimant in one line, two or three, and the number alone,
 * most of all where the claimant is named beside another of its figures.
 */
function listLabels(
	{ figure, low, high }: BareMark,
	isKnown: boolean,
	{ direction }: PlotFrame,
): Array<Candidate<Written>> {
	const value = { text: figure.value, isBold: true };
	const who = { text: figure.who, isBold: false };
	const halves = splitInTwo(figure.who).map((text) => ({ text, isBold: false }));
	const forms = [
		{ lines: [[value, who]], cost: 0, hasName: true },
		{ lines: [[value], [who]], cost: 0.55, hasName: true },
		...(halves.length > 1
			? [{ lines: [[value], ...halves.map((half) => [half])], cost: 1.1, hasName: true }]
			: []),
		{ lines: [[value]], cost: isKnown ? 1.5 : 4, hasName: false },
	];
	const spots = [
		...(direction === 'across' ? SPOTS_ACROSS : SPOTS_DOWN),
		...listSpotsAtArrow(figure.open, direction),
	];
	return forms.flatMap(({ lines, cost, hasName }) =>
		spots.map(([dx, dy, anchor], rank) => {
			const width = Math.max(...lines.map(measureLine));
			const more = (lines.length - 1) * LINE_HEIGHT;
			// Two lines stand around the place of one, or grow away from the mark.
			const up = dy < 0 ? more : dy > CENTRE ? 0 : more / 2;
			const isLowEnd = direction === 'across' ? dy > CENTRE : dx < 0;
			const base = isLowEnd ? low : high;
			const point = {
				x: { share: base.x.share, shift: base.x.shift + dx },
				y: base.y + dy - up,
			};
			const start = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
			const box = {
				left: { share: point.x.share, shift: point.x.shift + start - 2 },
				right: { share: point.x.share, shift: point.x.shift + start + width + 2 },
				top: point.y - ASCENT,
				bottom: point.y + more + DESCENT,
			};
			return {
				label: { label: { point, anchor, lines }, box, hasName },
				box,
				cost: cost + rank / 10,
			};
		}),
	);
}

function measureLine(parts: PlotLabel['lines'][number]): number {
	const gaps = (parts.length - 1) * measureText(' ', LABEL_SIZE);
	return parts.reduce((sum, { text, isBold }) => sum + measureText(text, LABEL_SIZE, isBold), gaps);
}

const TICK_SIZE = 12;
/** Pixels from one number of the axis to the next at least. */
const TICK_GAP = 20;
/** Pixels from one tick to the next where there is room. */
const USUAL_GAP = { up: 80, across: 72 } as const;

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const MILLION = 1_000_000;

/** A number of an axis: "2,000", and "2 million" where others are millions too. */
function formatTick(number: number, highest: number): string {
	if (highest < 2 * MILLION) return grouped.format(number);
	return number === 0 ? '0' : `${grouped.format(number / MILLION)} million`;
}

/** Numbers for the axis, few enough that they stand apart; whole ones where all figures are whole. */
function listValueTicks(
	figures: readonly PlotFigure[],
	place: Place,
	{ direction, minWidth, height }: PlotFrame,
): Tick[] {
	const isAcross = direction === 'across';
	const { highest } = place;
	const isWhole = figures.every(({ low, high }) => Number.isInteger(low) && Number.isInteger(high));
	const width = measureText(formatTick(highest * 0.9, highest), TICK_SIZE) + TICK_GAP;
	const most = isAcross ? height / USUAL_GAP.up : minWidth / Math.max(width, USUAL_GAP.across);
	const scale = scaleLinear([0, highest], [0, 1]);
	let numbers: number[] = [];
	// The scale takes a count as a hint only.
	for (let count = Math.max(1, Math.floor(most)); count >= 1; count--) {
		numbers = scale.ticks(count).filter((number) => !isWhole || Number.isInteger(number));
		if (numbers.length <= most + 1) break;
	}
	return numbers.map((number) => ({
		point: place('2000-01-01', number),
		label: formatTick(number, highest),
	}));
}

const USUAL_TIME_GAP = { across: 84, down: 56 } as const;

/** Months or years for the axis; the year stands where it begins, and at the first. */
function listTimeTicks(
	span: Span,
	place: Place,
	{ direction, minWidth, height }: PlotFrame,
): Tick[] {
	const count =
		direction === 'across' ? minWidth / USUAL_TIME_GAP.across : height / USUAL_TIME_GAP.down;
	const scale = scaleUtc([new Date(span.first), new Date(span.last)], [0, 1]);
	const days = scale
		.ticks(Math.max(2, Math.floor(count)))
		.map((date) => date.toISOString().slice(0, 10));
	const months = days.filter((day) => day.endsWith('-01'));
	// Of a few weeks every tick is a day.
	const shown = months.length > 1 ? months : days;
	const isYearly = shown.every((day) => day.endsWith('-01-01'));
	return shown.map((day, index) => ({
		point: place(day, 0),
		label: isYearly ? day.slice(0, 4) : formatTimeTick(day, index === 0),
	}));
}

/** "Feb", "13 Feb", and "Jan 2025" where a year begins or the axis does. */
function formatTimeTick(day: string, isFirst: boolean): string {
	const hasYear = isFirst || day.endsWith('-01-01');
	const date = new Date(day);
	const parts = [
		...(day.endsWith('-01') ? [] : [String(date.getUTCDate())]),
		MONTHS.format(date),
		...(hasYear ? [day.slice(0, 4)] : []),
	];
	return parts.join(' ');
}

const MONTHS = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** Pixels of the page beside the plot: its padding and the column of the upright axis. */
const GUTTER = 72;
/** From 60 rem, less the page's padding of twice 2 rem, to the page's width less the same. */
const ACROSS_WIDTHS = { minWidth: 960 - 64 - GUTTER, maxWidth: 1104 - 64 - GUTTER } as const;
/** From 320 pixels to 60 rem, less the page's padding of twice 1 rem. */
const DOWN_WIDTHS = { minWidth: 320 - 32 - GUTTER, maxWidth: 960 - 32 - GUTTER } as const;

/** The frame of the plot on wide screens: the more figures, the higher, within bounds. */
export function getAcrossFrame(figures: readonly unknown[]): PlotFrame {
	const height = 280 + 22 * Math.min(figures.length, 9);
	return { direction: 'across', height, ...ACROSS_WIDTHS };
}

/** The frame of the plot on narrow screens: the longer the time and the more figures, the longer. */
export function getDownFrame(figures: readonly unknown[], { first, last }: Span): PlotFrame {
	const months = (Date.parse(last) - Date.parse(first)) / (30 * DAY);
	const height = Math.round(Math.min(1000, Math.max(320, 32 * months + 14 * figures.length)));
	return { direction: 'down', height, ...DOWN_WIDTHS };
}
