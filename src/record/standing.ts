import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { getEarliestDay, getLatestDay } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import type { Position } from '../entries/claim.ts';
import { OTHER_SIDE, PRESS_SIDE } from '../entries/vocabulary.ts';
import { compareSaid } from './chronology.ts';
import { findLast } from './last-days.ts';
import type { Actor, Claim, MeasuredFigure, Question, Side, StandingFigure } from './types.ts';

/** After so many days a figure no longer counts in the spread: the matter it tells of has moved on. */
export const STANDING_DAYS = 180;

/** How far the standing figures lie apart. */
export interface Spread {
	/** The figures with the lowest and the highest number. */
	readonly low: StandingFigure;
	readonly high: StandingFigure;
	/** The lowest lower end; null where the words set none: "up to" bounds above only. */
	readonly min: number | null;
	/**
	 * The highest upper end; null where the words set none: "at least" bounds below only. It is also
	 * null where "at least" or "more than" begins above all upper ends, for then nothing bounds the
	 * whole; and so is `min`, where "up to" ends below all lower ones.
	 */
	readonly max: number | null;
	/** How many claimants have a figure that stands. */
	readonly claimants: number;
	/** Whether all of them give the same figure, in the same words. */
	readonly isAgreed: boolean;
}

/** The last day on which anything in these claims was said, `YYYY-MM-DD`; empty where there are none. */
export function findLastDay(claims: readonly Claim[]): string {
	return findLast(claims.map((claim) => getEarliestDay(claim.said)));
}

/** The figures that each claimant has not replaced, by the claimant's id, as they grow from day to day. */
export type OpenFigures = Map<string, StandingFigure[]>;

/** The days on which a question was answered, each with the claims of that day, in their order. */
export function groupByDaySaid(question: Question): Array<[string, Claim[]]> {
	const days = new Map<string, Claim[]>();
	for (const claim of [...question.claims].sort(compareSaid)) {
		const day = getEarliestDay(claim.said);
		days.set(day, [...(days.get(day) ?? []), claim]);
	}
	return [...days];
}

/**
 * Adds the figures of claims, and drops those that they replace: earlier ones of the same claimant.
 * Where dates are too vague to tell which came first, both go on standing, unless an editor wrote that
 * one updates the other.
 */
export function takeFigures(open: OpenFigures, question: Question, claims: readonly Claim[]): void {
	for (const claim of claims) {
		const figure = findAnswer(claim, question)?.figure;
		if (!figure) continue;
		for (const claimant of claim.claimants) {
			const known = open.get(claimant.id) ?? [];
			const kept = known.filter((other) => !isReplaced(other.claim, claim));
			const added = isUpdatedBefore(claim, claimant, question) ? [] : [{ claimant, claim, figure }];
			open.set(claimant.id, [...kept, ...added]);
		}
	}
}

function isReplaced(earlier: Claim, later: Claim): boolean {
	return (
		getLatestDay(earlier.said) < getEarliestDay(later.said) ||
		later.relations.updates.includes(earlier)
	);
}

/**
 * Whether its claimant has updated a claim with one that is on record from the same day or an earlier
 * one: what was said "in January" can update what was said on the 20th, and ids of one day stand in no
 * order of time.
 */
export function isUpdatedBefore(claim: Claim, claimant: Actor, question: Question): boolean {
	const day = getEarliestDay(claim.said);
	return claim.reverse.updates.some((later) => {
		if (getEarliestDay(later.said) > day || !later.claimants.includes(claimant)) return false;
		const answer = findAnswer(later, question);
		return Boolean(answer?.figure ?? answer?.position);
	});
}

/**
 * The figures that stand on a day, and forgets those that are too old: walks go forward in time, and
 * what has aged never stands again.
 */
function takeStanding(open: OpenFigures, day: string): StandingFigure[] {
	if (!open.size) return [];
	const oldest = formatISO(subDays(parseISO(day), STANDING_DAYS), { representation: 'date' });
	const standing: StandingFigure[] = [];
	for (const [id, figures] of open) {
		const fresh = figures.filter(({ claim }) => getLatestDay(claim.said) >= oldest);
		if (fresh.length) open.set(id, fresh);
		else open.delete(id);
		standing.push(...fresh);
	}
	return standing.sort(compareStanding);
}

function compareStanding(a: StandingFigure, b: StandingFigure): number {
	return (
		getLow(a.figure) - getLow(b.figure) ||
		compareText(a.claimant.id, b.claimant.id) ||
		compareText(a.claim.id, b.claim.id)
	);
}

/**
 * The figures for a quantity question that stand on a day: each stands until its claimant gives a
 * later one, and for 180 days. A joint claim counts for each of its claimants. Sorted by number, the
 * lowest first.
 */
export function findStandingFigures(question: Question, day: string): StandingFigure[] {
	const open: OpenFigures = new Map();
	for (const [said, claims] of groupByDaySaid(question)) {
		if (said <= day) takeFigures(open, question, claims);
	}
	return takeStanding(open, day);
}

/** A spread that differs from the one before it, and the claim that made it so. */
export interface SpreadChange {
	readonly claim: Claim;
	readonly spread: Spread;
}

/**
 * How the spread of a quantity question changed by a day, one step for each day on which figures were
 * given and an end moved or a claimant joined. The claim is the last of that day that gave one of the
 * ends, or else the last of all. That figures age between two such days makes no step.
 */
export function listSpreadChanges(question: Question, day: string): SpreadChange[] {
	const changes: SpreadChange[] = [];
	const open: OpenFigures = new Map();
	for (const [said, claims] of groupByDaySaid(question)) {
		if (said > day) break;
		takeFigures(open, question, claims);
		const spread = getSpread(takeStanding(open, said));
		const answering = claims.filter((claim) => findAnswer(claim, question)?.figure);
		const isEnd = (claim: Claim) => claim === spread?.low.claim || claim === spread?.high.claim;
		const claim = answering.findLast(isEnd) ?? answering.at(-1);
		if (claim && spread && !isSameSpread(spread, changes.at(-1)?.spread))
			changes.push({ claim, spread });
	}
	return changes;
}

/** Whether two spreads have the same ends and as many claimants; none is like none. */
export function isSameSpread(a: Spread | null | undefined, b: Spread | null | undefined): boolean {
	return a?.min === b?.min && a?.max === b?.max && a?.claimants === b?.claimants;
}

/**
 * For every claim that answers a quantity question with a figure, by its id: the figures of other
 * claimants that stood on the day on which it was said. One walk through the days of the question.
 */
export function findOthersByClaim(question: Question): Map<string, StandingFigure[]> {
	const others = new Map<string, StandingFigure[]>();
	const open: OpenFigures = new Map();
	for (const [day, claims] of groupByDaySaid(question)) {
		takeFigures(open, question, claims);
		const standing = takeStanding(open, day);
		for (const claim of claims) {
			others.set(
				claim.id,
				standing.filter(({ claimant }) => !claim.claimants.includes(claimant)),
			);
		}
	}
	return others;
}

/** The spread of the figures that stand; null where none does. */
export function getSpread(standing: readonly StandingFigure[]): Spread | null {
	const [first, ...rest] = standing;
	if (!first) return null;
	let [low, high] = [first, first];
	for (const each of rest) {
		if (getLow(each.figure) < getLow(low.figure)) low = each;
		if (getHigh(each.figure) > getHigh(high.figure)) high = each;
	}
	const figures = standing.map(({ figure }) => figure);
	const min = Math.min(...figures.filter((figure) => !isOpenBelow(figure)).map(getLow));
	const max = Math.max(...figures.filter((figure) => !isOpenAbove(figure)).map(getHigh));
	const isAboveAll = (figure: MeasuredFigure) =>
		figure.qualifier === 'more-than' ? getLow(figure) >= max : getLow(figure) > max;
	return {
		low,
		high,
		min: Number.isFinite(min) && min <= getLow(low.figure) ? min : null,
		max: Number.isFinite(max) && !figures.some(isAboveAll) ? max : null,
		claimants: new Set(standing.map(({ claimant }) => claimant)).size,
		isAgreed: figures.every((figure) => isSameFigure(figure, first.figure)),
	};
}

function isSameFigure(a: MeasuredFigure, b: MeasuredFigure): boolean {
	return a.qualifier === b.qualifier && getLow(a) === getLow(b) && getHigh(a) === getHigh(b);
}

/** Whether a figure names an upper bound and nothing below it. */
export function isOpenBelow({ qualifier }: MeasuredFigure): boolean {
	return qualifier === 'up-to';
}

/** Whether a figure names a lower bound and nothing above it. */
export function isOpenAbove({ qualifier }: MeasuredFigure): boolean {
	return qualifier === 'at-least' || qualifier === 'more-than';
}

/** The number at the lower end of a figure: the number itself, or the lower of a range. */
export function getLow({ best, min, max }: MeasuredFigure): number {
	return min ?? best ?? max ?? 0;
}

/** The number at the upper end of a figure: the number itself, or the higher of a range. */
export function getHigh({ best, min, max }: MeasuredFigure): number {
	return max ?? best ?? min ?? 0;
}

/** An actor's latest position on a yes-no question. */
export interface Stance {
	readonly actor: Actor;
	readonly position: Position;
	readonly claim: Claim;
}

/** The latest position of every actor that took one by a day, in the order in which they took it. */
export function findStances(question: Question, day: string): Stance[] {
	const latest = new Map<string, Stance>();
	for (const claim of [...question.claims].sort(compareSaid)) {
		const position = findAnswer(claim, question)?.position;
		if (!position || getEarliestDay(claim.said) > day) continue;
		for (const actor of claim.claimants) {
			if (isUpdatedBefore(claim, actor, question)) continue;
			latest.delete(actor.id);
			latest.set(actor.id, { actor, position, claim });
		}
	}
	return [...latest.values()];
}

/**
 * The latest word of every side: that of whichever of those who speak for it spoke last. All others
 * keep a word each. `stances` stand in the order in which they were taken.
 */
export function takeSideStances(stances: readonly Stance[]): Stance[] {
	const latest = new Map<string, Stance>();
	for (const stance of stances) {
		const { side, id } = stance.actor;
		latest.set(speaksForItsSide(stance.actor) ? `side ${side.id}` : `actor ${id}`, stance);
	}
	return [...latest.values()];
}

/** Whether somebody speaks for its side: people whom no page names do not. */
export function speaksForItsSide({ type, side }: Pick<Actor, 'type' | 'side'>): boolean {
	return type !== 'unnamed' && speaksForSide(side);
}

/** Whether those on a side speak for it: the press and the others do not. */
export function speaksForSide({ id }: Side): boolean {
	return id !== OTHER_SIDE && id !== PRESS_SIDE;
}

/** The sides that hold a position, in the order of the vocabulary. */
export function listSides(
	stances: readonly Stance[],
	position: Position,
	sides: readonly Side[],
): Side[] {
	const holding = new Set(
		stances.filter((stance) => stance.position === position).map(({ actor }) => actor.side),
	);
	return sides.filter((side) => holding.has(side));
}

/** How a claim answers a question, if it does. */
export function findAnswer(claim: Claim, question: Question): Claim['answers'][number] | undefined {
	return claim.answers.find((answer) => answer.question === question);
}
