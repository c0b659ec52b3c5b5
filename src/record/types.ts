import type { EdtfDate } from '../dates/edtf-date.ts';
import type { ActorData } from '../entries/actor.ts';
import type { ClaimKind, OUTCOMES, Position, Relation } from '../entries/claim.ts';
import type { Figure } from '../entries/figure.ts';
import type { PlaceData } from '../entries/place.ts';
import type { QuestionData } from '../entries/question.ts';
import type { Hue } from '../entries/vocabulary.ts';

/** For whom somebody speaks. */
export interface Side {
	readonly id: string;
	readonly name: string;
	/** One capital, which says without colour what the colour says. */
	readonly letter: string;
	readonly hue: Hue;
}

export interface Measure {
	readonly id: string;
	readonly unit: string;
	/** The words after the number: "killed". */
	readonly noun: string;
	readonly description: string;
}

/** A figure together with what it counts. */
export interface MeasuredFigure extends Figure {
	/** What is counted; null for an `other` figure, which names its own unit. */
	readonly measured: Measure | null;
}

/** Claims of an entity stand in the order of the chronology. */
export interface Topic {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly claims: readonly Claim[];
}

export interface Actor extends Omit<ActorData, 'parent' | 'side' | 'short'> {
	readonly id: string;
	/** The name for sentences and dense lists: a shorter one, where there is one. */
	readonly short: string;
	readonly side: Side;
	readonly parent: Actor | null;
	readonly members: readonly Actor[];
	/** What the actor claimed, alone or with others. */
	readonly claims: readonly Claim[];
	/** Claims of others that came through this actor: a link of a chain, a speaker, a participant. */
	readonly passedOn: readonly Claim[];
	/** The pages that the actor published. */
	readonly sources: readonly Source[];
}

export interface Place extends PlaceData {
	readonly id: string;
	readonly claims: readonly Claim[];
}

export interface Source {
	readonly id: string;
	readonly outlet: Actor;
	readonly title: string | null;
	readonly url: string;
	/** When it was published; null where the page does not say. */
	readonly published: EdtfDate | null;
	readonly language: string;
	/** A particular archived copy, where one was read. */
	readonly archived: string | null;
	readonly note: string | null;
	/** No better page was found; the note says what is weak about it. */
	readonly isWeak: boolean;
	/** The day on which the record linked to it first, `YYYY-MM-DD`; null where no claim names it. */
	readonly linked: string | null;
	readonly claims: readonly Claim[];
}

export type Question = QuestionData & {
	readonly id: string;
	/**
	 * The sides whose own act a yes-no question asks about; empty where it is nobody's act, null where
	 * the editor did not say.
	 */
	readonly actOf: readonly Side[] | null;
	/** The measure that it asks for; null for questions that no figure answers. */
	readonly measured: Measure | null;
	/** What counts as an answer, as HTML and as plain text. */
	readonly html: string;
	readonly text: string;
	readonly claims: readonly Claim[];
};

export interface Quotation {
	readonly text: string;
	readonly speaker: Actor;
}

/** How one page came to carry a claim. */
export interface Report {
	readonly source: Source;
	/** From the origin to the page, its outlet left out, as the editor wrote it. */
	readonly chain: readonly Actor[];
	/** From the origin to the outlet. The first is the origin, the last the outlet. */
	readonly path: readonly Actor[];
	readonly quote: Quotation | null;
}

export interface ClaimAnswer {
	readonly question: Question;
	readonly position: Position | null;
	/** The figure that answers a quantity question; null for others. */
	readonly figure: MeasuredFigure | null;
	/** What other claimants' figures for the question stood on the day of this claim, lowest first. */
	readonly others: readonly StandingFigure[];
}

/** A figure that its claimant has not replaced by a later one. */
export interface StandingFigure {
	readonly claimant: Actor;
	readonly claim: Claim;
	readonly figure: MeasuredFigure;
}

/** How many people or bodies independently told the same. */
export interface Origins {
	readonly min: number;
	readonly max: number;
	/** The distinct first links of the chains, in the order in which they were met. */
	readonly actors: readonly Actor[];
}

export interface Forecast {
	/** When it is due; null where it names no time. */
	readonly by: EdtfDate | null;
	readonly outcome: (typeof OUTCOMES)[number] | null;
	/** The day on which an outcome was last looked for and not found, `YYYY-MM-DD`. */
	readonly sought: string | null;
	readonly shownBy: readonly Claim[];
}

export interface Summit {
	readonly participants: readonly Actor[];
	readonly outcome: string;
}

export type Related = Readonly<Record<Relation, readonly Claim[]>>;

/** One claim by one claimant, or a joint one, with everything that it refers to. */
export interface Claim {
	readonly id: string;
	readonly title: string;
	readonly kind: ClaimKind;
	readonly claimants: readonly Actor[];
	/** When it was made public. */
	readonly said: EdtfDate;
	/** When the thing told is said to have happened; the same as `said` where nothing else is known. */
	readonly happened: EdtfDate;
	/** Where it stands in the chronology: at `happened` for events, at `said` for all else. */
	readonly date: EdtfDate;
	readonly figures: readonly MeasuredFigure[];
	readonly answers: readonly ClaimAnswer[];
	readonly places: readonly Place[];
	readonly topics: readonly Topic[];
	readonly reports: readonly Report[];
	/** What this claim says of others. */
	readonly relations: Related;
	/** What others say of this claim: the other ends, which nobody writes. */
	readonly reverse: Related;
	readonly origins: Origins;
	readonly forecast: Forecast | null;
	readonly summit: Summit | null;
	/** The day on which it joined the record, `YYYY-MM-DD`. */
	readonly recorded: string;
	/** The day of its last second reading, `YYYY-MM-DD`; null where there was none yet. */
	readonly checked: string | null;
	readonly corrections: ReadonlyArray<{ readonly date: string; readonly note: string }>;
	readonly aliases: readonly string[];
	/** The body as HTML and as plain text. */
	readonly html: string;
	readonly text: string;
}

/** Everything, resolved and in order. Nothing in it changes after it was made. */
export interface ClaimRecord {
	/** All claims in the order of the chronology. */
	readonly claims: readonly Claim[];
	readonly questions: readonly Question[];
	readonly actors: readonly Actor[];
	readonly sources: readonly Source[];
	readonly places: readonly Place[];
	/** In the order of the vocabulary. */
	readonly topics: readonly Topic[];
	readonly sides: readonly Side[];
	/** In the order of the vocabulary. */
	readonly measures: readonly Measure[];
	readonly years: readonly Year[];
	readonly findClaim: (id: string) => Claim | undefined;
}

/** The claims of one month of the chronology. */
export interface Month {
	/** `01` to `12`. */
	readonly month: string;
	readonly claims: readonly Claim[];
}

/** The claims of one year of the chronology. */
export interface Year {
	readonly year: string;
	/** All of the year, those without a month among them. */
	readonly claims: readonly Claim[];
	readonly months: readonly Month[];
}
