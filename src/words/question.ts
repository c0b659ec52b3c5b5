import { toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { getYear } from '../dates/order.ts';
import type { Position } from '../entries/claim.ts';
import type { PositionCourse } from '../record/course.ts';
import type { QuestionState } from '../record/question-state.ts';
import type { QuestionView } from '../record/question-view.ts';
import {
	isSameSpread,
	listSides,
	speaksForSide,
	STANDING_DAYS,
	type Spread,
	type Stance,
	takeSideStances,
} from '../record/standing.ts';
import type { Side } from '../record/types.ts';
import { formatQuantity } from './figure.ts';
import { countNoun, formatList } from './list.ts';

const PAST: Record<Position, string> = {
	affirms: 'Affirmed by',
	denies: 'denied by',
	declines: 'neither confirmed nor denied by',
};

/** So many of those who speak for no side are named; the rest are counted. */
const MOST_NAMED = 3;

/**
 * "Affirmed by Seoul and Kyiv; neither confirmed nor denied by Moscow.", from the latest word of each
 * side. Those who speak for no side are named, as long as they are few.
 */
export function describeStances(stances: readonly Stance[], sides: readonly Side[]): string {
	const latest = takeSideStances(stances);
	const parts = (Object.keys(PAST) as Position[]).flatMap((position) => {
		const holding = latest.filter((stance) => stance.position === position);
		const ofSides = listSides(holding, position, sides).filter(speaksForSide);
		const others = holding.filter(({ actor }) => !speaksForSide(actor.side));
		const named =
			others.length <= MOST_NAMED
				? others.map(({ actor }) => actor.short)
				: [countNoun(others.length, 'other')];
		const names = [...ofSides.map(({ name }) => name), ...named];
		return names.length ? [`${PAST[position]} ${formatList(names)}`] : [];
	});
	return parts.length ? `${capitalize(parts.join('; '))}.` : '';
}

/** "From about 11,000 (The Post) to about 12,000 (U.S. authorities).", from the figures that stand. */
export function describeSpread({ low, high, claimants, isAgreed }: Spread): string {
	const [first, last] = [formatQuantity(low.figure), formatQuantity(high.figure)];
	if (claimants === 1) {
		const figures = low === high ? first : `${first} to ${last}`;
		return `${capitalize(figures)} (${low.claimant.short}), the only claimant whose word stands.`;
	}
	return isAgreed
		? `${capitalize(first)}, the figure of ${claimants} claimants.`
		: `From ${first} (${low.claimant.short}) to ${last} (${high.claimant.short}).`;
}

/** What the states of a yes-no question are called. */
export const STATE_WORDS: Record<QuestionState, string> = {
	unanswered: 'Unanswered',
	asserted: 'Asserted',
	disputed: 'Disputed',
	acknowledged: 'Acknowledged',
	agreed: 'Agreed',
};

/** "Acknowledged since 26 April 2025", "Denied, and affirmed by nobody, since …". */
export function describeState({ state, stances, stateChanges }: QuestionView): string {
	const since = stateChanges.at(-1)?.claim.said;
	if (!state || !since) return state ? STATE_WORDS[state] : '';
	const isDenied = state === 'asserted' && stances.every(({ position }) => position !== 'affirms');
	const words = isDenied ? 'Denied, and affirmed by nobody,' : STATE_WORDS[state];
	return `${words} since ${formatDate(since)}`;
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
		const stood = lowerFirst(describeSpread(last.spread));
		return `As of ${formatDate(last.claim.said)}, ${stood} Nobody has given a figure in the last ${STANDING_DAYS} days.`;
	}
	const when = isSameSpread(spread, last.spread)
		? `Since ${formatDate(last.claim.said)}`
		: `On ${formatDay(day)}`;
	if (spread.claimants === 1 || spread.isAgreed) {
		const across = countNoun(spread.claimants, 'claimant');
		return `${when} one figure stands: ${formatQuantity(spread.low.figure)}, by ${across}.`;
	}
	const [low, high] = [formatQuantity(spread.low.figure), formatQuantity(spread.high.figure)];
	return `${when} the standing figures run from ${low} to ${high}, across ${spread.claimants} claimants.`;
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
			const isPlainDay = said.start?.precision === 'day' && !said.isInterval;
			const words = formatDate(said);
			const isSameYear = isPlainDay && getYear(said) === year;
			year = isPlainDay ? getYear(said) : '';
			return `${PRESENT[position]} from ${isSameYear ? words.replace(/ \d{4}$/, '') : words}`;
		})
		.join(', ');
}

/**
 * How a question stands on a later day beside how it stood on an earlier one, in a sentence; empty
 * where it is the same.
 */
export function describeSince(then: QuestionView, now: QuestionView): string {
	if (now.question.type === 'account') {
		const more = now.claims.length - then.claims.length;
		return more ? `${countNoun(more, 'version')} more since.` : '';
	}
	if (now.question.type === 'yes-no') {
		return now.state === then.state ? '' : `${describeState(now)}.`;
	}
	if (isSameSpread(now.spread, then.spread)) return '';
	return now.spread ? `Now ${lowerFirst(describeSpread(now.spread))}` : describeSpreadCourse(now);
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
/** The words with a capital at their beginning. */
export const capitalize = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What questions of each type are called, over a list of them. */
export const QUESTION_TYPE_WORDS = {
	quantity: 'How many',
	'yes-no': 'Yes or no',
	account: 'In words',
} as const;
