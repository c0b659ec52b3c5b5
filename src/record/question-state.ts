import type { Position } from '../entries/claim.ts';
import { findAnswer, groupByDaySaid, isUpdatedBefore, speaksForItsSide } from './standing.ts';
import type { Actor, Claim, Question, Side } from './types.ts';

/** What has become of a yes-no question, from nobody's answer to everybody's. */
export const QUESTION_STATES = [
	'unanswered',
	'asserted',
	'disputed',
	'acknowledged',
	'agreed',
] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** A state that differs from the one before it, and the claim that brought it about. */
export interface StateChange {
	readonly claim: Claim;
	readonly state: QuestionState;
}

/** What every actor has said on a question so far. */
interface Voices {
	readonly latest: Map<Actor, Position>;
	/** The last word of each side, by whichever of those who speak for it spoke last. */
	readonly ofSides: Map<Side, Position>;
	/** Those who ever denied it or declined to answer. */
	readonly reserved: Set<Actor>;
}

/**
 * How the state of a yes-no question changed by a day, at most one step a day: the state at its end,
 * and the claim of that day since which it lasted.
 */
export function listStateChanges(question: Question, day: string): StateChange[] {
	const changes: StateChange[] = [];
	const voices: Voices = { latest: new Map(), ofSides: new Map(), reserved: new Set() };
	let state: QuestionState = 'unanswered';
	for (const [said, claims] of groupByDaySaid(question)) {
		if (said > day) break;
		const steps = claims.map((claim) => {
			takePosition(voices, question, claim);
			return { claim, state: getState(voices, question) };
		});
		const last = steps.at(-1);
		if (!last || last.state === state) continue;
		state = last.state;
		const before = steps.findLastIndex((step) => step.state !== last.state);
		changes.push(steps[before + 1] ?? last);
	}
	return changes;
}

/** The state of a yes-no question on a day. */
export function findState(question: Question, day: string): QuestionState {
	return listStateChanges(question, day).at(-1)?.state ?? 'unanswered';
}

function takePosition(voices: Voices, question: Question, claim: Claim): void {
	const position = findAnswer(claim, question)?.position;
	if (!position) return;
	for (const actor of claim.claimants) {
		if (position !== 'affirms') voices.reserved.add(actor);
		if (isUpdatedBefore(claim, actor, question)) continue;
		voices.latest.set(actor, position);
		if (speaksForItsSide(actor)) voices.ofSides.set(actor.side, position);
	}
}

/**
 * *Unanswered*: nobody affirms or denies it. *Asserted*: all who do say the same. *Disputed*: some
 * affirm and some deny it. *Acknowledged*: it has been owned to. *Agreed*: besides, at least two sides
 * affirm it, and nobody denies it or declines to answer. Every actor counts with its latest word. The
 * press and the others are no side, and neither is somebody whom no page names.
 */
function getState(voices: Voices, question: Question): QuestionState {
	const { latest } = voices;
	const listHolding = (position: Position) =>
		[...latest].filter(([, held]) => held === position).map(([actor]) => actor);
	const affirming = listHolding('affirms');
	const denying = listHolding('denies');

	if (isAcknowledged(voices, question)) {
		return affirming.length === latest.size && voices.ofSides.size > 1 ? 'agreed' : 'acknowledged';
	}
	if (affirming.length && denying.length) return 'disputed';
	return affirming.length || denying.length ? 'asserted' : 'unanswered';
}

/**
 * Whether it has been owned to: the last word of a side whose own act it is affirms it, and that of no
 * such side denies it. Where the question does not say whose act it is, somebody who had denied it or
 * declined to answer now affirms it. The word of people whom no page names acknowledges nothing.
 */
function isAcknowledged({ latest, ofSides, reserved }: Voices, { actOf }: Question): boolean {
	if (actOf) {
		const words = actOf.map((side) => ofSides.get(side));
		return words.includes('affirms') && !words.includes('denies');
	}
	return [...reserved].some((actor) => actor.type !== 'unnamed' && latest.get(actor) === 'affirms');
}
