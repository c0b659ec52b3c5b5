import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { getEarliestDay, getLatestDay } from '../dates/edtf-date.ts';
import { compareSaid } from './chronology.ts';
import { groupByDaySaid, type OpenFigures, STANDING_DAYS, takeFigures } from './standing.ts';
import type { Claim, MeasuredFigure, Question } from './types.ts';

/** A figure and how long it stood, by the rules by which standing figures are found. */
export interface FigureTerm {
	readonly claim: Claim;
	readonly figure: MeasuredFigure;
	/** The first and the last day on which it can have been said, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
	/** The later claims of its claimants that took its place, in the order in which they were said. */
	readonly replacedBy: readonly Claim[];
	/** The claim with which the last of its claimants replaced it; null where one never did. */
	readonly replacer: Claim | null;
	/** The first day on which that one can have been said. */
	readonly replaced: string | null;
	/** The last day on which it is young enough to count. */
	readonly ages: string;
	/** Why it no longer counted on the day asked for, and on which day it ceased to. */
	readonly end: 'stands' | 'updated' | 'aged';
	readonly until: string;
}

/**
 * Every figure that was given for a quantity question by a day, in the order in which they were
 * said, and how long each stood. A joint figure stands until the last of its claimants replaces it.
 */
export function listFigureTerms(question: Question, day: string): FigureTerm[] {
	const open: OpenFigures = new Map();
	const given = new Map<Claim, { figure: MeasuredFigure; replacing: Map<string, Claim> }>();
	for (const [said, claims] of groupByDaySaid(question)) {
		if (said > day) continue;
		for (const claim of claims) {
			const before = findOpen(open, claim);
			takeFigures(open, question, [claim]);
			const after = findOpen(open, claim);
			for (const { claim: earlier, claimant } of before) {
				if (after.some((each) => each.claim === earlier && each.claimant === claimant)) continue;
				given.get(earlier)?.replacing.set(claimant.id, claim);
			}
			const figure = claim.answers.find((answer) => answer.question === question)?.figure;
			if (!figure) continue;
			// What its claimant had already taken back by a vaguely dated claim never came to stand.
			const replacing = new Map<string, Claim>();
			for (const { id } of claim.claimants) {
				const taken = before.find(
					(each) => each.claimant.id === id && each.claim.relations.updates.includes(claim),
				);
				if (taken) replacing.set(id, taken.claim);
			}
			given.set(claim, { figure, replacing });
		}
	}
	return [...given].map(([claim, { figure, replacing }]) => toTerm(claim, figure, replacing, day));
}

function findOpen(open: OpenFigures, claim: Claim) {
	return claim.claimants.flatMap(({ id }) => open.get(id) ?? []);
}

function toTerm(
	claim: Claim,
	figure: MeasuredFigure,
	replacing: ReadonlyMap<string, Claim>,
	day: string,
): FigureTerm {
	const [first, last] = [getEarliestDay(claim.said), getLatestDay(claim.said)];
	const ages = format(addDays(parseISO(last), STANDING_DAYS), 'yyyy-MM-dd');
	const replacedBy = [...new Set(replacing.values())].sort(compareSaid);
	const isReplaced = claim.claimants.every(({ id }) => replacing.has(id));
	const replacer = isReplaced ? (replacedBy.at(-1) ?? null) : null;
	const replaced = replacer && getEarliestDay(replacer.said);
	const common = { claim, figure, first, last, replacedBy, replacer, replaced, ages };
	if (replaced !== null && replaced <= ages) return { ...common, end: 'updated', until: replaced };
	if (ages < day) return { ...common, end: 'aged', until: ages };
	return { ...common, end: 'stands', until: day };
}
