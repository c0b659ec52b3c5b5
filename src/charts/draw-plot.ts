import type { Across } from './label-placement.ts';
import {
	LINE_HEIGHT,
	type Plot,
	type PlotLabel,
	type PlotMark,
	type Point,
	RADIUS,
	type Segment,
} from './quantity-plot.ts';
import { element, escapeText, percent, round } from './svg-text.ts';

/** Room below a plot, or above it, for the labels of its axis. In pixels. */
export const AXIS_HEIGHT = 24;

/** A tick label beyond this, in per cent, ends with the axis, as there may be no room beside it. */
const LAST_SHARE = { across: 97, down: 88 } as const;

/** The arrow of an open end, from the middle of its mark. */
const ARROWS = {
	up: `M0-${RADIUS}v-12m-4 4 4-4 4 4`,
	down: `M0 ${RADIUS}v12m-4-4 4 4 4-4`,
	right: `M${RADIUS} 0h12m-4-4 4 4-4 4`,
	left: `M-${RADIUS} 0h-12m4-4-4 4 4 4`,
} as const;

/** The lines behind the marks: those of the ticks. */
export function drawGrid({ frame, values, times }: Plot): string {
	const isAcross = frame.direction === 'across';
	const level = (y: number, name: string) =>
		element('line', { class: name, x1: 0, x2: '100%', y1: round(y), y2: round(y) });
	const upright = (x: Across, name: string) =>
		element('line', {
			class: name,
			x1: percent(x.share),
			x2: percent(x.share),
			y1: 0,
			y2: round(frame.height),
		});
	const numbers = values.map(({ point, label }) => {
		const name = label === '0' ? 'zero' : 'grid';
		return isAcross ? level(point.y, name) : upright(point.x, name);
	});
	const days = times.map(({ point }) =>
		isAcross ? upright(point.x, 'grid') : level(point.y, 'grid'),
	);
	return [...days, ...numbers].join('');
}

/** The labels of the axis that runs across, for a strip of its own. */
export function drawAcrossAxis({ frame, values, times }: Plot): string {
	const ticks = frame.direction === 'across' ? times : values;
	return ticks
		.map(({ point, label }) => {
			const isLast = point.x.share > LAST_SHARE[frame.direction];
			const x = isLast ? '100%' : percent(point.x.share);
			return element('text', { x, y: 16, class: isLast ? 'end' : 'middle' }, escapeText(label));
		})
		.join('');
}

/** The labels of the axis that runs up or down, for a column of its own. */
export function drawUprightAxis({ frame, values, times }: Plot): string {
	const ticks = frame.direction === 'across' ? values : times;
	return ticks
		.map(({ point, label }) => element('text', { x: 0, y: round(point.y + 4) }, escapeText(label)))
		.join('');
}

/** Lines and marks with their labels. With `isLinked`, each mark leads to its claim. */
export function drawMarks({ frame, marks }: Plot, isLinked: boolean): string {
	const lines = marks.map((mark) => drawLines(mark, frame.direction === 'across'));
	const points = marks.map((mark) => {
		const drawn = drawMark(mark, frame.direction === 'across');
		const { href, name } = mark.figure;
		return isLinked ? element('a', { href }, element('title', {}, escapeText(name)), drawn) : drawn;
	});
	return element('g', { 'aria-hidden': 'true' }, ...lines) + points.join('');
}

function drawSegment({ from, to }: Segment, name: string): string {
	return element('line', {
		class: name,
		x1: percent(from.x.share),
		x2: percent(to.x.share),
		y1: round(from.y),
		y2: round(to.y),
	});
}

/** How long a figure stands, what takes its place, and how vague its date is. */
function drawLines(mark: PlotMark, isAcross: boolean): string {
	const { figure, standing, aged, steps, vague } = mark;
	return element(
		'g',
		{ class: figure.hue },
		drawBand(standing, isAcross),
		...standing.map((segment) => drawSegment(segment, 'standing')),
		...aged.map((segment) => drawSegment(segment, 'aged')),
		...steps.map((segment) => drawSegment(segment, 'standing')),
		vague ? drawSegment(vague, 'vague') : '',
	);
}

/** Between the two ends of a range, as long as it stands. */
function drawBand([low, high]: readonly Segment[], isAcross: boolean): string {
	if (!low || !high) return '';
	const [top, bottom] = isAcross ? [high.from.y, low.from.y] : [low.from.y, low.to.y];
	const [left, right] = isAcross
		? [low.from.x.share, low.to.x.share]
		: [low.from.x.share, high.from.x.share];
	return element('rect', {
		class: 'between',
		x: percent(left),
		y: round(top),
		width: percent(right - left),
		height: round(bottom - top),
	});
}

/** What stands at a point: its content is drawn in pixels from there. */
function standAt({ x, y }: Point, ...content: string[]): string {
	const at = { x: percent(x.share), y: round(y), overflow: 'visible' };
	const moved = x.shift
		? [element('g', { transform: `translate(${round(x.shift)} 0)` }, ...content)]
		: content;
	return element('svg', at, ...moved);
}

function drawMark(mark: PlotMark, isAcross: boolean): string {
	const { figure, low, high, label } = mark;
	const isRange = figure.low !== figure.high;
	const end = figure.open === 'below' ? low : high;
	const arrow = figure.open && ARROWS[getArrow(figure.open, isAcross)];
	const body = isRange
		? isAcross
			? standAt(
					low,
					element('line', { class: 'range', x1: 0, x2: 0, y1: 0, y2: round(high.y - low.y) }),
				)
			: element('line', {
					class: 'range',
					x1: percent(low.x.share),
					x2: percent(high.x.share),
					y1: round(low.y),
					y2: round(low.y),
				})
		: '';
	const disc = isRange ? '' : element('circle', { class: 'disc', r: RADIUS });
	const tip = standAt(
		end,
		arrow ? element('path', { class: 'arrow', d: arrow }) : '',
		disc,
		element('text', { class: 'letter', y: 4 }, escapeText(figure.letter)),
	);
	return element('g', { class: figure.hue }, body, tip) + (label ? drawLabel(label) : '');
}

function getArrow(open: 'above' | 'below', isAcross: boolean): keyof typeof ARROWS {
	if (isAcross) return open === 'above' ? 'up' : 'down';
	return open === 'above' ? 'right' : 'left';
}

function drawLabel({ point, anchor, lines }: PlotLabel): string {
	const name = ['label', anchor === 'start' ? '' : anchor].filter(Boolean).join(' ');
	const spans = lines.map((parts, index) =>
		element(
			'tspan',
			{ x: 0, dy: index === 0 ? undefined : LINE_HEIGHT },
			parts
				.map(({ text, isBold }) =>
					isBold ? element('tspan', { class: 'value' }, escapeText(text)) : escapeText(text),
				)
				.join(' '),
		),
	);
	return standAt(point, element('text', { class: name }, ...spans));
}
