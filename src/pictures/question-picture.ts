import { makeBusyTime, listBusyTicks } from '../charts/busy-time.ts';
import { drawAcrossAxis, drawGrid, drawMarks, drawUprightAxis } from '../charts/draw-plot.ts';
import { drawTrack, POSITION_SHAPES } from '../charts/draw-track.ts';
import { listPlotFigures } from '../charts/plot-figures.ts';
import { getSpan, makePlot } from '../charts/quantity-plot.ts';
import { listStanceRows, placeWords } from '../charts/stance-rows.ts';
import { element, escapeText, percent } from '../charts/svg-text.ts';
import { toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { POSITIONS } from '../entries/claim.ts';
import { compareSaid } from '../record/chronology.ts';
import { listFigureTerms } from '../record/figure-terms.ts';
import { getCommonSide } from '../record/sides.ts';
import { viewQuestion } from '../record/question-view.ts';
import { STANDING_DAYS } from '../record/standing.ts';
import type { Question, Side } from '../record/types.ts';
import { titleQuantityChart, titleStanceChart } from '../words/chart.ts';
import { POSITION_WORDS } from '../words/claim.ts';
import { countNoun } from '../words/list.ts';
import { describeSpread, describeState } from '../words/question.ts';
import { drawSide, INNER_WIDTH, makeSheet, SHEET, wrapText, writeLine } from './sheet.ts';

/** Of what a picture tells, besides the question. */
export interface PictureContext {
	/** The day on which it is asked, `YYYY-MM-DD`. */
	readonly day: string;
	readonly sides: readonly Side[];
	/** The name of the site. */
	readonly site: string;
}

/** Charts are drawn so many times as large as on a page, to be read where a picture is shown small. */
const SCALE = 1.5;
const TITLE_SIZE = 44;
const SAID_SIZE = 27;
/** Where the foot of a picture begins. */
const FLOOR = SHEET.height - 86;

/** The chart of a question as an SVG by itself: its title, what stands in words, the chart, and when. */
export function makeQuestionPicture(question: Question, context: PictureContext): string {
	const { day, sides, site } = context;
	const { margin } = SHEET;
	const title = wrapText(question.title, TITLE_SIZE, INNER_WIDTH, 2);
	let y = margin + 34;
	const head = title.map((text, index) =>
		writeLine({ text, size: TITLE_SIZE, name: 'serif' }, margin, y + index * 52),
	);
	y += (title.length - 1) * 52 + 46;
	const said = wrapText(describe(question, context), SAID_SIZE, INNER_WIDTH, 2);
	const lines = said.map((text, index) =>
		writeLine({ text, size: SAID_SIZE }, margin, y + index * 34),
	);
	y += Math.max(0, said.length - 1) * 34 + 30;
	const chart = drawChart(question, context, (FLOOR - y) / SCALE);
	return makeSheet(
		[
			...head,
			...lines,
			element('g', { transform: `translate(${margin} ${y}) scale(${SCALE})` }, chart),
		],
		{ left: site, right: describeChart(question, day, sides) },
	);
}

/** What stands, in words. */
function describe(question: Question, { day }: PictureContext): string {
	if (question.type === 'account') {
		const claimants = new Set(question.claims.flatMap((claim) => claim.claimants));
		return `${countNoun(question.claims.length, 'version')} by ${countNoun(claimants.size, 'claimant')}`;
	}
	const view = viewQuestion(question, day);
	if (view.spread) return describeSpread(view.spread);
	const last = view.spreadChanges.at(-1)?.spread;
	if (last) return `The last figures, older than ${STANDING_DAYS} days. ${describeSpread(last)}`;
	const state = describeState(view);
	return state ? `${state}.` : '';
}

/** What is drawn, and as of when. */
function describeChart(question: Question, day: string, sides: readonly Side[]): string {
	const asOf = `as of ${formatDate(toEdtfDate(day))}`;
	if (question.type === 'quantity') {
		return `${titleQuantityChart(question, listFigureTerms(question, day)).subject}, ${asOf}`;
	}
	if (question.type === 'account') return asOf;
	return `${titleStanceChart(listStanceRows(question, day, sides)).rest}, ${asOf}`;
}

const GUTTER = 72;
const AXIS = 22;
const WIDTH = INNER_WIDTH / SCALE;

function drawChart(question: Question, context: PictureContext, height: number): string {
	if (question.type === 'quantity') return drawFigures(question, context, height);
	if (question.type === 'yes-no') return drawPositions(question, context, height);
	return drawVersions(question, context, height);
}

function drawFigures(question: Question, { day, sides }: PictureContext, height: number): string {
	const figures = listPlotFigures(question, day, sides, (id) => `#${id}`);
	const span = getSpan(figures, day);
	const width = WIDTH - GUTTER;
	const plot = makePlot(figures, span, {
		direction: 'across',
		minWidth: width,
		maxWidth: width,
		height: Math.floor(height - AXIS),
	});
	return (
		element('g', { class: 'tick' }, drawUprightAxis(plot)) +
		nest(GUTTER, 0, width, plot.frame.height, drawGrid(plot) + drawMarks(plot, false)) +
		nest(GUTTER, plot.frame.height, width, AXIS, drawAcrossAxis(plot), 'tick')
	);
}

/** A part of a picture in which per cent mean its own width. */
function nest(x: number, y: number, width: number, height: number, content: string, name?: string) {
	return element('svg', { x, y, width, height, overflow: 'visible', class: name }, content);
}

const NAME_WIDTH = 130;

function drawPositions(question: Question, context: PictureContext, height: number): string {
	const { day, sides } = context;
	const groups = listStanceRows(question, day, sides).map(({ side, rows, folded }) => ({
		side,
		words: [...rows, ...folded.flatMap(({ actors }) => actors)].flatMap((row) => row.words),
	}));
	const words = groups.flatMap((group) => group.words);
	const days = new Map(words.map(({ claim, first }) => [claim, first]));
	const time = makeBusyTime([...days.values()], day);
	const width = WIDTH - NAME_WIDTH;
	const taken = POSITIONS.filter((position) => words.some((word) => word.position === position));
	const room = height - AXIS - 20;
	const step = Math.min(26, room / Math.max(1, groups.length));
	const bottom = step * groups.length;
	const ticks = listBusyTicks(time, width);
	const grid = ticks.map(({ at }) =>
		element('line', { class: 'grid', x1: percent(at), x2: percent(at), y1: 0, y2: bottom }),
	);
	const tracks = groups.map((group, index) => {
		const placed = placeWords(group.words, time.place).map((word) => ({
			...word,
			href: '',
			name: '',
		}));
		const middle = (index + 0.5) * step;
		return (
			drawSide(group.side, 7, middle, Math.min(7, step / 2 - 0.5)) +
			element('text', { x: 19, y: middle + 4, 'font-size': 13 }, escapeText(group.side.name)) +
			element(
				'g',
				{ class: group.side.hue },
				nest(NAME_WIDTH, middle - 11, width, 22, drawTrack(placed, false)),
			)
		);
	});
	const shapes = POSITIONS.map((position) =>
		element('g', { id: `mark-${position}` }, POSITION_SHAPES[position]),
	);
	const labels = ticks.map(({ at, label }) =>
		element('text', { x: percent(at), y: 14 }, escapeText(label)),
	);
	let x = NAME_WIDTH;
	const key = taken.map((position) => {
		const text = POSITION_WORDS[position];
		const drawn = element(
			'g',
			{ class: 'slate', transform: `translate(${x} ${bottom + AXIS + 12})` },
			element('use', { class: position, href: `#mark-${position}`, x: 5, y: -4 }),
			element('text', { class: 'soft', x: 15, y: 0, 'font-size': 12 }, escapeText(text)),
		);
		x += 40 + text.length * 6;
		return drawn;
	});
	return (
		element('defs', {}, ...shapes) +
		nest(NAME_WIDTH, 0, width, bottom, grid.join('')) +
		tracks.join('') +
		nest(NAME_WIDTH, bottom, width, AXIS, labels.join(''), 'tick') +
		key.join('')
	);
}

const VERSION_STEP = 34;

/** The latest version of each side, as many as there is room for, and how many more there are. */
function drawVersions({ claims }: Question, { sides }: PictureContext, height: number): string {
	const latest = sides.flatMap((side) => {
		const own = claims
			.filter((claim) => getCommonSide(claim.claimants, sides) === side)
			.sort(compareSaid);
		const claim = own.at(-1);
		return claim ? [{ side, claim }] : [];
	});
	const room = Math.floor(height / VERSION_STEP);
	const shown = latest.slice(0, latest.length < claims.length ? room - 1 : room);
	const rest = claims.length - shown.length;
	const rows = shown.map(({ side, claim }, index) => {
		const y = 12 + index * VERSION_STEP;
		const [title = ''] = wrapText(claim.title, 17, WIDTH - 26, 1);
		return drawSide(side, 9, y, 9) + writeLine({ text: title, size: 17 }, 26, y + 6);
	});
	const more = { text: `and ${countNoun(rest, 'more', 'more')}`, size: 15, name: 'soft' };
	return [...rows, rest > 0 ? writeLine(more, 26, 17 + shown.length * VERSION_STEP) : ''].join('');
}
