import { getLatestDay, getEarliestDay } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import { compareSaid } from './chronology.ts';
import { viewQuestion } from './question-view.ts';
import { findAnswer, getHigh, getLow, isOpenAbove, isOpenBelow } from './standing.ts';
import type { Claim, ClaimRecord, Measure, MeasuredFigure, Question } from './types.ts';

/** Figures for one question disagree only where they were said within so many days of each other. */
export const DISAGREEMENT_DAYS = 30;

/** A figure together with the claim that gave it. */
export interface ClaimedFigure {
	readonly claim: Claim;
	readonly figure: MeasuredFigure;
}

/** Two figures that cannot both be right. */
export interface FigureDisagreement {
	readonly low: ClaimedFigure;
	readonly high: ClaimedFigure;
	/**
	 * How many times the lower figure the higher one is, from end to nearest end: above 1, and infinite
	 * where the lower one is none at all.
	 */
	readonly ratio: number;
	/** The question that both answer; null where an editor related figures that answer none. */
	readonly question: Question | null;
	readonly measured: Measure | null;
}

/**
 * The pairs of figures for a quantity question, by claimants who have none in common, that were said
 * within 30 days of each other and whose ranges do not overlap, the widest apart first.
 */
export function listQuestionDisagreements(question: Question): FigureDisagreement[] {
	const given = [...question.claims].sort(compareSaid).flatMap((claim): ClaimedFigure[] => {
		const figure = findAnswer(claim, question)?.figure;
		return figure ? [{ claim, figure }] : [];
	});
	const pairs: FigureDisagreement[] = [];
	given.forEach((later, index) => {
		for (const earlier of given.slice(0, index).reverse()) {
			if (getDaysBetween(earlier.claim, later.claim) > DISAGREEMENT_DAYS) continue;
			if (earlier.claim.claimants.some((actor) => later.claim.claimants.includes(actor))) continue;
			const pair = compareFigures(earlier, later);
			if (pair) pairs.push({ ...pair, question, measured: question.measured });
		}
	});
	return pairs.sort(compareWidth);
}

/**
 * The widest disagreement of every quantity question that has one, and of every two claims that an
 * editor relates as contradicting each other with figures of one measure and scope that answer no
 * question. The widest apart first.
 */
export function listFigureDisagreements({
	claims,
	questions,
}: Pick<ClaimRecord, 'claims' | 'questions'>): FigureDisagreement[] {
	const widest = questions.flatMap((question) => listQuestionDisagreements(question).slice(0, 1));
	const written = claims.flatMap((claim) =>
		claim.relations.contradicts.flatMap((other) => findContradiction(claim, other)),
	);
	return [...widest, ...written].sort(compareWidth);
}

/** The widest pair of like figures that answer no question, in two claims that contradict each other. */
function findContradiction(claim: Claim, other: Claim): FigureDisagreement[] {
	const pairs = claim.figures.flatMap((figure) =>
		other.figures.flatMap((otherFigure): FigureDisagreement[] => {
			const isLike = figure.measure === otherFigure.measure && figure.scope === otherFigure.scope;
			if (!isLike || !figure.measured || answersWith(claim, figure)) return [];
			const pair = compareFigures({ claim: other, figure: otherFigure }, { claim, figure });
			return pair ? [{ ...pair, question: null, measured: figure.measured }] : [];
		}),
	);
	return pairs.sort(compareWidth).slice(0, 1);
}

function answersWith(claim: Claim, figure: MeasuredFigure): boolean {
	return claim.answers.some((answer) => answer.figure === figure);
}

/** Two figures as lower and higher one; null where their ranges overlap. */
function compareFigures(
	a: ClaimedFigure,
	b: ClaimedFigure,
): Pick<FigureDisagreement, 'low' | 'high' | 'ratio'> | null {
	const [low, high] = getHigh(a.figure) <= getHigh(b.figure) ? [a, b] : [b, a];
	if (isOpenAbove(low.figure) || isOpenBelow(high.figure)) return null;
	const [top, bottom] = [getHigh(low.figure), getLow(high.figure)];
	return top < bottom ? { low, high, ratio: bottom / top } : null;
}

/** Days from the last day on which one can have been said to the first of the other; 0 where they meet. */
function getDaysBetween(earlier: Claim, later: Claim): number {
	const between = Date.parse(getEarliestDay(later.said)) - Date.parse(getLatestDay(earlier.said));
	return Math.max(0, between / (24 * 60 * 60 * 1000));
}

function compareWidth(a: FigureDisagreement, b: FigureDisagreement): number {
	return (
		b.ratio - a.ratio ||
		compareText(a.low.claim.id, b.low.claim.id) ||
		compareText(a.high.claim.id, b.high.claim.id)
	);
}

/** The questions that are disputed on a day, those with the most actors against each other first. */
export function listOpenDisputes(questions: readonly Question[], day: string): Question[] {
	return questions
		.filter((question) => question.type === 'yes-no')
		.map((question) => ({ question, view: viewQuestion(question, day) }))
		.filter(({ view }) => view.state === 'disputed')
		.map(({ question, view }) => ({
			question,
			// A dispute is as large as the smaller of its two sides.
			size: Math.min(
				...(['affirms', 'denies'] as const).map(
					(position) => view.stances.filter((stance) => stance.position === position).length,
				),
			),
		}))
		.sort((a, b) => b.size - a.size || compareText(a.question.id, b.question.id))
		.map(({ question }) => question);
}

/** Two claims of which an editor wrote that both cannot be right, or that one denies the other. */
export interface WrittenDispute {
	/** The claim that contradicts or denies. */
	readonly claim: Claim;
	readonly other: Claim;
	readonly relation: 'contradicts' | 'denies';
}

/** The disputes that editors wrote down, the latest first. */
export function listWrittenDisputes(claims: readonly Claim[]): WrittenDispute[] {
	return [...claims]
		.sort((a, b) => compareSaid(b, a))
		.flatMap((claim) =>
			(['contradicts', 'denies'] as const).flatMap((relation) =>
				claim.relations[relation].map((other) => ({ claim, other, relation })),
			),
		);
}

/**
 * The standing figures of others that a claim's figure cannot be squared with: those whose ranges do
 * not overlap with it.
 */
export function listContradicting(
	figure: MeasuredFigure,
	others: readonly ClaimedFigure[],
	claim: Claim,
): ClaimedFigure[] {
	return others.filter((other) => compareFigures({ claim, figure }, other) !== null);
}
