import { compareText } from '../dates/order.ts';
import type { Position } from '../entries/claim.ts';
import { compareSaid } from './chronology.ts';
import { findAnswer, groupByDaySaid, isUpdatedBefore, speaksForItsSide } from './standing.ts';
import type { Actor, Claim, MeasuredFigure, Question, Side } from './types.ts';

/** One actor's figures for one question, from its first to its latest. */
export interface FigureCourse {
	readonly question: Question;
	readonly steps: ReadonlyArray<{ readonly claim: Claim; readonly figure: MeasuredFigure }>;
}

/** One actor's positions on one question, each with the claim that first took it. */
export interface PositionCourse {
	readonly question: Question;
	readonly steps: ReadonlyArray<{ readonly claim: Claim; readonly position: Position }>;
}

/** How the word of a side on one question changed, whichever of those who speak for it spoke. */
export interface SideCourse {
	readonly side: Side;
	readonly steps: PositionCourse['steps'];
}

/** A course has something to tell once an actor has given so many figures. */
const FEWEST_FIGURES = 2;

/** How an actor's figures changed, question by question, those with the most figures first. */
export function listFigureCourses(actor: Actor): FigureCourse[] {
	const courses = groupByQuestion(actor, ({ figure }) => figure);
	return courses
		.map(([question, steps]) => ({
			question,
			steps: steps.map(({ claim, value }) => ({ claim, figure: value })),
		}))
		.filter(({ steps }) => steps.length >= FEWEST_FIGURES)
		.sort(compareLength);
}

/**
 * How an actor's positions changed, question by question: only where a later word differs from an
 * earlier one, and only the claims with which it changed.
 */
export function listPositionCourses(actor: Actor): PositionCourse[] {
	const courses = groupByQuestion(actor, ({ position }) => position);
	return courses
		.map(([question, steps]) => ({
			question,
			steps: steps
				.filter(({ value }, index) => value !== steps[index - 1]?.value)
				.map(({ claim, value }) => ({ claim, position: value })),
		}))
		.filter(({ steps }) => steps.length > 1)
		.sort(compareLength);
}

/**
 * How the word of each side on a yes-no question changed by a day: at most one step a day, its last
 * word of that day, and only where it differs from the word before. The press and the others speak
 * for no side, and have no course. In the order in which the sides first spoke.
 */
export function listSideCourses(question: Question, day: string): SideCourse[] {
	const courses = new Map<Side, Array<PositionCourse['steps'][number]>>();
	for (const [said, claims] of groupByDaySaid(question)) {
		if (said > day) break;
		for (const [side, step] of takeLastWords(question, claims)) {
			const steps = courses.get(side) ?? [];
			if (steps.at(-1)?.position !== step.position) courses.set(side, [...steps, step]);
		}
	}
	return [...courses].map(([side, steps]) => ({ side, steps }));
}

/** The last word of every side in claims of one day. */
function takeLastWords(
	question: Question,
	claims: readonly Claim[],
): Map<Side, PositionCourse['steps'][number]> {
	const words = new Map<Side, PositionCourse['steps'][number]>();
	for (const claim of claims) {
		const position = findAnswer(claim, question)?.position;
		if (!position) continue;
		for (const actor of claim.claimants) {
			if (!speaksForItsSide(actor) || isUpdatedBefore(claim, actor, question)) continue;
			words.set(actor.side, { claim, position });
		}
	}
	return words;
}

type Step<Value> = { readonly claim: Claim; readonly value: Value };

/**
 * An actor's answers by question, in the order in which they were said; without those that it had
 * updated already when they count from.
 */
function groupByQuestion<Value>(
	actor: Actor,
	getValue: (answer: Claim['answers'][number]) => Value | null,
): Array<[Question, Array<Step<Value>>]> {
	const groups = new Map<Question, Array<Step<Value>>>();
	for (const claim of [...actor.claims].sort(compareSaid)) {
		for (const answer of claim.answers) {
			const value = getValue(answer);
			if (value === null || isUpdatedBefore(claim, actor, answer.question)) continue;
			const steps = groups.get(answer.question) ?? [];
			groups.set(answer.question, [...steps, { claim, value }]);
		}
	}
	return [...groups];
}

function compareLength(a: FigureCourse | PositionCourse, b: FigureCourse | PositionCourse): number {
	return b.steps.length - a.steps.length || compareText(a.question.id, b.question.id);
}
