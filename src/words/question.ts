import { getEarliestDay, toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { getYear } from '../dates/order.ts';
import type { Position } from '../entries/claim.ts';
import type { PositionCourse } from '../record/course.ts';
import type { Agreement } from '../record/agreement.ts';
import type { QuestionState, StateChange } from '../record/question-state.ts';
import type { QuestionView } from '../record/question-view.ts';
import {
	findAnswer,
	findStances,
	getHigh,
	getLow,
	isSameSpread,
	listSides,
	speaksForItsSide,
	STANDING_DAYS,
	type Spread,
	type Stance,
	takeSideStances,
} from '../record/standing.ts';
import type { Claim, MeasuredFigure, Question, Side } from '../record/types.ts';
import { capitalize } from './capitalize.ts';
import { formatBeginning, formatWhen } from './date.ts';
import { formatNumber, formatQuantity } from './figure.ts';
import { countNoun, formatList } from './list.ts';

const PAST: Record<Position, string> = {
	affirms: 'Affirmed by',
	denies: 'denied by',
	declines: 'neither confirmed nor denied by',
};
const EARLIER = { affirms: 'affirmed earlier by', denies: 'denied earlier by' };

/** So many of those who speak for no side are named; the rest are counted. */
const MOST_NAMED = 3;

/**
 * "Affirmed by Seoul and Kyiv; neither confirmed nor denied by Moscow.", from the latest word of each
 * side. Those who speak for no side are named, as long as they are few. Where somebody still affirms or
 * denies it whose side has since said otherwise, and nobody else does, that is added: "denied earlier
 * by NIS".
 */
export function describeStances(stances: readonly Stance[], sides: readonly Side[]): string {
	const latest = takeSideStances(stances);
	const parts = (Object.keys(PAST) as Position[]).flatMap((position) => {
		const holding = latest.filter((stance) => stance.position === position);
		const [speaking = [], others = []] = [true, false].map((isSpeaking) =>
			holding.filter(({ actor }) => speaksForItsSide(actor) === isSpeaking),
		);
		const ofSides = listSides(speaking, position, sides);
		const names = [...ofSides.map(({ name }) => name), ...listNames(others)];
		return names.length ? [`${PAST[position]} ${formatList(names)}`] : [];
	});
	const earlier = (['affirms', 'denies'] as const).flatMap((position) => {
		if (latest.some((stance) => stance.position === position)) return [];
		const names = listNames(stances.filter((stance) => stance.position === position));
		return names.length ? [`${EARLIER[position]} ${formatList(names)}`] : [];
	});
	return parts.length ? `${capitalize([...parts, ...earlier].join('; '))}.` : '';
}

function listNames(stances: readonly Stance[]): string[] {
	return stances.length <= MOST_NAMED
		? stances.map(({ actor }) => actor.short)
		: [countNoun(stances.length, 'other')];
}

/**
 * "From about 11,000 (The Post) to about 12,000 (U.S. authorities).", from the figures that stand. Where
 * one figure is both the lowest and the highest, it says so of the others.
 */
export function describeSpread(spread: Spread): string {
	const { low, high, claimants, isAgreed } = spread;
	const others = claimants - 1;
	if (low !== high) {
		const [first, last] = [formatEnd(low.figure), formatEnd(high.figure)];
		return claimants === 1
			? `${capitalize(first)} to ${last} (${low.claimant.short}), the only claimant whose word stands.`
			: `From ${first} (${low.claimant.short}) to ${last} (${high.claimant.short}).`;
	}
	const figure = capitalize(formatQuantity(low.figure));
	if (!others) return `${figure} (${low.claimant.short}), the only claimant whose word stands.`;
	if (isAgreed) return `${figure}, the figure of ${claimants} claimants.`;
	const words = isNumber(low.figure)
		? `${countNoun(others, 'other claimant')} ${others === 1 ? 'names' : 'name'} the same number`
		: others === 1
			? 'the figure of 1 other claimant lies within'
			: `the figures of ${others} other claimants lie within`;
	return `${figure} (${low.claimant.short}); ${words}.`;
}

/** A figure as one end of "from … to …", where a range is written with a dash: "1,000–3,000". */
function formatEnd(figure: MeasuredFigure): string {
	return isNumber(figure)
		? formatQuantity(figure)
		: `${formatNumber(getLow(figure))}–${formatNumber(getHigh(figure))}`;
}

/** Whether a figure names one number, and not a range. */
const isNumber = (figure: MeasuredFigure) => getLow(figure) === getHigh(figure);

/** What the states of a yes-no question are called. */
export const STATE_WORDS: Record<QuestionState, string> = {
	unanswered: 'Unanswered',
	asserted: 'Asserted',
	disputed: 'Disputed',
	acknowledged: 'Acknowledged',
	agreed: 'Agreed',
};

/**
 * What a question came to with a change of its state: "Disputed", or, where all who say anything deny
 * it, "Denied".
 */
export function nameChange(question: Question, { state, claim }: StateChange): string {
	const stances = findStances(question, getEarliestDay(claim.said));
	return isOnlyDenied(state, stances) ? 'Denied' : STATE_WORDS[state];
}

function isOnlyDenied(state: QuestionState, stances: readonly Stance[]): boolean {
	return state === 'asserted' && stances.every(({ position }) => position !== 'affirms');
}

/**
 * "Acknowledged since 26 April 2025", "Denied, and affirmed by nobody, since …". It names no day where
 * all say the same, and said the contrary when they began to.
 */
export function describeState(view: QuestionView): string {
	const { state, stances } = view;
	if (!state) return '';
	const isDenied = isOnlyDenied(state, stances);
	const words = isDenied ? 'Denied, and affirmed by nobody' : STATE_WORDS[state];
	const turn = findTurn(view);
	return turn ? `${words}${isDenied ? ',' : ''} since ${formatBeginning(turn.said)}` : words;
}

/**
 * The claim that made the state of a question what it is; undefined where no one claim did: where there
 * is no state, or all say the same, and said the contrary when they began to.
 */
export function findTurn(view: QuestionView): Claim | undefined {
	const claim = view.stateChanges.at(-1)?.claim;
	const isCommon = view.state === 'asserted';
	return claim && isCommon && hasTurned(view, getEarliestDay(claim.said)) ? undefined : claim;
}

/** Whether a question was both affirmed and denied from a day on. */
function hasTurned({ question, claims }: QuestionView, day: string): boolean {
	const said = claims
		.filter((claim) => getEarliestDay(claim.said) >= day)
		.map((claim) => findAnswer(claim, question)?.position);
	return said.includes('affirms') && said.includes('denies');
}

/** What stands on a question, in a sentence or two; for an account question, how many versions. */
export function describeView(view: QuestionView, sides: readonly Side[]): string {
	const { question, spread, stances, claims } = view;
	if (question.type === 'account') return `${countNoun(claims.length, 'version')}.`;
	if (question.type === 'quantity')
		return spread ? describeSpread(spread) : describeSpreadCourse(view);
	return stances.length ? `${describeState(view)}. ${describeStances(stances, sides)}` : '';
}

/**
 * "Since 16 January 2025 the standing figures run from about 1,000 to about 4,000, across 5 claimants."
 * Where figures have aged since the last of them was given, nothing began on that day, and the
 * sentence names the day of the view instead; where all have aged, it gives the last that stood. Empty
 * for questions that no figures answer.
 */
export function describeSpreadCourse(view: QuestionView): string {
	const { question, spread, spreadChanges, day } = view;
	const last = spreadChanges.at(-1);
	if (question.type !== 'quantity' || !last) return '';
	if (!spread) {
		const stood = describeSpread(last.spread);
		return `${stood} That was ${formatWhen(last.claim.said)}; no figure of the ${STANDING_DAYS} days to ${formatDay(day)} is on record.`;
	}
	const when = hasSameEnds(spread, last.spread)
		? `Since ${formatBeginning(last.claim.said)}`
		: `On ${formatDay(day)}`;
	return `${when} ${describeStanding(spread)}.`;
}

function describeStanding({ low, high, claimants, isAgreed }: Spread): string {
	const across = `across ${claimants} claimants`;
	if (low !== high) {
		const by = claimants === 1 ? `all by ${low.claimant.short}` : across;
		return `the standing figures run from ${formatEnd(low.figure)} to ${formatEnd(high.figure)}, ${by}`;
	}
	if (claimants === 1 || isAgreed) {
		const by = claimants === 1 ? low.claimant.short : countNoun(claimants, 'claimant');
		return `one figure stands: ${formatQuantity(low.figure)}, by ${by}`;
	}
	return isNumber(low.figure)
		? `the standing figures all name ${formatNumber(getLow(low.figure))}, ${across}`
		: `the standing figures all lie within ${formatEnd(low.figure)}, ${across}`;
}

/** Whether two spreads are the same, and their ends are put in the same words. */
function hasSameEnds(a: Spread | null, b: Spread | null): boolean {
	const toWords = (spread: Spread | null) =>
		spread && [spread.low, spread.high].map(({ figure }) => formatQuantity(figure)).join(' ');
	return isSameSpread(a, b) && toWords(a) === toWords(b);
}

const formatDay = (day: string) => formatDate(toEdtfDate(day));

const PRESENT: Record<Position, string> = {
	affirms: 'affirms',
	denies: 'denies',
	declines: 'declines',
};

/**
 * "denies from 10 October 2024, declines from 21 October, affirms from 26 April 2025": a year is not
 * said again as long as it stays the same.
 */
export function describeCourse(steps: PositionCourse['steps']): string {
	let year = '';
	return steps
		.map(({ position, claim: { said } }) => {
			const isDay = said.start?.precision === 'day' && !said.isInterval;
			const words = formatBeginning(said);
			const isSameYear = isDay && getYear(said) === year;
			year = isDay ? getYear(said) : '';
			return `${PRESENT[position]} from ${isSameYear ? words.replace(` ${year}`, '') : words}`;
		})
		.join(', ');
}

/**
 * How a question stands on a later day, where that differs from how it stood on an earlier one, to
 * follow the name of the later day; empty where it is the same.
 */
export function describeSince(then: QuestionView, now: QuestionView): string {
	if (now.question.type === 'account') {
		const more = now.claims.length - then.claims.length;
		return more ? `${countNoun(more, 'more version')}.` : '';
	}
	if (now.question.type === 'yes-no') {
		return now.state === then.state ? '' : `${describeState(now)}.`;
	}
	if (hasSameEnds(now.spread, then.spread)) return '';
	return now.spread ? describeSpread(now.spread) : describeSpreadCourse(now);
}

/** What questions of each type are called, over a list of them. */
export const QUESTION_TYPE_WORDS = {
	quantity: 'How many',
	'yes-no': 'Yes or no',
	account: 'In words',
} as const;

/** How the answers to a question stand to each other, in words. */
export const AGREEMENT_WORDS: Record<Agreement, string> = {
	unanswered: 'No answer stands',
	single: 'One claimant’s word',
	agreed: 'All say the same',
	apart: 'Answers differ',
};
