import { getEarliestDay } from '../dates/edtf-date.ts';
import { listStateChanges, type QuestionState, type StateChange } from './question-state.ts';
import {
	findStances,
	findStandingFigures,
	getSpread,
	listSpreadChanges,
	type Spread,
	type SpreadChange,
	type Stance,
} from './standing.ts';
import type { Claim, Question, StandingFigure } from './types.ts';

/** A question as it stood on a day: everything that is derived from the claims said by then. */
export interface QuestionView {
	readonly question: Question;
	/** The day, `YYYY-MM-DD`. */
	readonly day: string;
	/** The claims that answered it by then, in the order of the chronology. */
	readonly claims: readonly Claim[];
	/** For a quantity question; empty and null for others, and where nothing stood. */
	readonly standing: readonly StandingFigure[];
	readonly spread: Spread | null;
	readonly spreadChanges: readonly SpreadChange[];
	/** For a yes-no question; empty and null for others. */
	readonly stances: readonly Stance[];
	readonly state: QuestionState | null;
	readonly stateChanges: readonly StateChange[];
}

/**
 * A question as of a day. Nothing that was said later takes part, so that this is the same whether
 * the record has later claims or not.
 */
export function viewQuestion(question: Question, day: string): QuestionView {
	const isYesNo = question.type === 'yes-no';
	const standing = question.type === 'quantity' ? findStandingFigures(question, day) : [];
	const stateChanges = isYesNo ? listStateChanges(question, day) : [];
	return {
		question,
		day,
		claims: question.claims.filter((claim) => isSaidBy(claim, day)),
		standing,
		spread: getSpread(standing),
		spreadChanges: question.type === 'quantity' ? listSpreadChanges(question, day) : [],
		stances: isYesNo ? findStances(question, day) : [],
		state: isYesNo ? (stateChanges.at(-1)?.state ?? 'unanswered') : null,
		stateChanges,
	};
}

/** Whether a claim was on record on a day: a vague date counts from the first day it can mean. */
export function isSaidBy(claim: Pick<Claim, 'said'>, day: string): boolean {
	return getEarliestDay(claim.said) <= day;
}
