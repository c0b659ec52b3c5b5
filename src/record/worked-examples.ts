import { getEarliestDay, getLatestDay } from '../dates/edtf-date.ts';
import { isEvent } from '../entries/claim.ts';
import type { Qualifier } from '../entries/figure.ts';
import { rankSingleOrigins, type SingleOrigin } from './chain-ranks.ts';
import { listFigureDisagreements, type FigureDisagreement } from './disagreements.ts';
import { type ForecastClaim, getForecastState, listForecasts } from './forecasts.ts';
import { viewQuestion, type QuestionView } from './question-view.ts';
import { STANDING_DAYS } from './standing.ts';
import type { Claim, ClaimRecord, MeasuredFigure, Question } from './types.ts';

/** A figure of a claim that shows how a rule works. */
export interface FigureExample {
	readonly claim: Claim;
	readonly figure: MeasuredFigure;
}

/** A figure that an actor replaced by a later one. */
export interface ReplacedExample {
	readonly earlier: FigureExample;
	readonly later: FigureExample;
}

/**
 * For each rule of the record a case in which it is seen at work: chosen from the record itself, so
 * that no example can outlive what it shows. What no claim shows is left out.
 */
export interface WorkedExamples {
	/** An event that stands where it happened, and something said that stands where it was said. */
	readonly event: Claim | undefined;
	readonly saidLater: Claim | undefined;
	/** A claim of which no day is known. */
	readonly vague: Claim | undefined;
	readonly qualifiers: Readonly<Partial<Record<Qualifier, FigureExample>>>;
	/** A figure of part of the whole, which does not answer how many in all. */
	readonly partial: FigureExample | undefined;
	readonly joint: Claim | undefined;
	readonly repeated: SingleOrigin | undefined;
	/** A claim whose origins may be fewer than they seem. */
	readonly unclear: Claim | undefined;
	readonly replaced: ReplacedExample | undefined;
	/** A figure that nobody replaced, but that no longer counts. */
	readonly aged: FigureExample | undefined;
	/** The first quantity question, and the first yes-no question with the most changes of its state. */
	readonly spread: QuestionView | undefined;
	readonly state: QuestionView | undefined;
	readonly disagreement: FigureDisagreement | undefined;
	readonly fulfilled: ForecastClaim | undefined;
	readonly overdue: ForecastClaim | undefined;
	readonly weak: Claim | undefined;
	readonly corrected: Claim | undefined;
}

/** Finds the examples in a record, as of a day. The first that fits is taken, in the record's order. */
export function findWorkedExamples(record: ClaimRecord, day: string): WorkedExamples {
	const { claims, questions } = record;
	const find = (fits: (claim: Claim) => boolean) => claims.find(fits);
	const forecasts = listForecasts(claims);
	const views = questions.map((question) => viewQuestion(question, day));
	const quantities = questions.filter(({ type }) => type === 'quantity');
	return {
		event: find((claim) => isEvent(claim.kind) && isToldLater(claim)),
		saidLater: find((claim) => !isEvent(claim.kind) && isToldLater(claim)),
		vague: find(({ said }) => said.start?.precision === 'month' && !said.isInterval),
		qualifiers: findQualifiers(quantities),
		partial: findFirst(quantities, ({ measured }) =>
			findFigure(claims, (figure) => figure.scope === 'partial' && figure.measured === measured),
		),
		joint: find(({ claimants, answers }) => claimants.length > 1 && answers.length > 0),
		repeated: rankSingleOrigins(claims)[0],
		unclear: find(({ origins }) => origins.min < origins.max),
		replaced: findFirst(quantities, findReplaced),
		aged: findFirst(quantities, (question) => findAged(question, day)),
		spread: views.find(({ spread }) => spread !== null && spread.claimants > 1 && !spread.isAgreed),
		state: views
			.filter(({ state }) => state !== null)
			.reduce<QuestionView | undefined>(
				(most, view) => (view.stateChanges.length > (most?.stateChanges.length ?? 0) ? view : most),
				undefined,
			),
		disagreement: listFigureDisagreements(record)[0],
		fulfilled: forecasts.find(
			({ forecast }) => forecast.outcome === 'fulfilled' && forecast.shownBy.length > 0,
		),
		overdue: forecasts.find(({ forecast }) => getForecastState(forecast, day) === 'overdue'),
		weak: find(({ reports }) => reports.some(({ source }) => source.isWeak)),
		corrected: find(({ corrections }) => corrections.length > 0),
	};
}

function isToldLater({ said, happened }: Claim): boolean {
	return getLatestDay(happened) < getEarliestDay(said);
}

function findFirst<Item, Found>(
	items: readonly Item[],
	find: (item: Item) => Found | undefined,
): Found | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) return found;
	}
	return undefined;
}

function findFigure(
	claims: readonly Claim[],
	fits: (figure: MeasuredFigure) => boolean,
): FigureExample | undefined {
	return findFirst(claims, (claim) => {
		const figure = claim.figures.find(fits);
		return figure && { claim, figure };
	});
}

/** For each qualifier the first figure that bears it, from the questions in their order. */
function findQualifiers(questions: readonly Question[]): WorkedExamples['qualifiers'] {
	const examples: Partial<Record<Qualifier, FigureExample>> = {};
	for (const { claim, figure } of questions.flatMap(listAnswering)) {
		examples[figure.qualifier] ??= { claim, figure };
	}
	return examples;
}

function listAnswering(question: Question): FigureExample[] {
	return question.claims.flatMap((claim) =>
		claim.answers.flatMap((answer) =>
			answer.question === question && answer.figure ? [{ claim, figure: answer.figure }] : [],
		),
	);
}

function findReplaced(question: Question): ReplacedExample | undefined {
	const given = listAnswering(question);
	return findFirst(given, (later) => {
		const earlier = given.find(({ claim }) => later.claim.relations.updates.includes(claim));
		return earlier && { earlier, later };
	});
}

/** A figure that was on record before a question's figures aged, and that its claimant did not replace. */
function findAged(question: Question, day: string): FigureExample | undefined {
	const before = new Date(Date.parse(day) - STANDING_DAYS * 24 * 60 * 60 * 1000);
	const then = viewQuestion(question, before.toISOString().slice(0, 10)).standing;
	const now = viewQuestion(question, day).standing.map(({ claimant }) => claimant);
	return then.find(({ claimant }) => !now.includes(claimant));
}
