import { getEarliestDay, getLatestDay } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import { type Position, POSITIONS } from '../entries/claim.ts';
import { compareSaid } from '../record/chronology.ts';
import { findAnswer, isUpdatedBefore } from '../record/standing.ts';
import type { Actor, Claim, Question, Side } from '../record/types.ts';

/** One word of an actor on a question. */
export interface Word {
	readonly claim: Claim;
	readonly position: Position;
	/** The first and the last day on which it can have been said, `YYYY-MM-DD`. */
	readonly first: string;
	readonly last: string;
}

/** An actor and its words, from the first to the latest; at least one. */
export interface ActorRow {
	readonly actor: Actor;
	readonly words: readonly Word[];
}

/** Actors of a side who took the same position once each, told in one row. */
export interface FoldedRow {
	readonly position: Position;
	readonly actors: readonly ActorRow[];
}

export interface SideRows {
	readonly side: Side;
	readonly rows: readonly ActorRow[];
	readonly folded: readonly FoldedRow[];
}

/** Sides with more actors than this have those who spoke once folded. */
const MOST_ACTORS = 8;
/** So many are worth folding. */
const FEWEST_FOLDED = 3;

/**
 * What every actor answered by a day, by side, in the order of the vocabulary and of first words;
 * without what an actor had updated already.
 */
export function listStanceRows(
	question: Question,
	day: string,
	sides: readonly Side[],
): SideRows[] {
	const words = new Map<Actor, Word[]>();
	for (const claim of [...question.claims].sort(compareSaid)) {
		const position = findAnswer(claim, question)?.position;
		const first = getEarliestDay(claim.said);
		if (!position || first > day) continue;
		const word = { claim, position, first, last: getLatestDay(claim.said) };
		for (const actor of claim.claimants) {
			if (isUpdatedBefore(claim, actor, question)) continue;
			words.set(actor, [...(words.get(actor) ?? []), word]);
		}
	}
	const rows = [...words]
		.map(([actor, own]) => ({ actor, words: own }))
		.sort((a, b) => compareText(getFirst(a), getFirst(b)) || compareText(a.actor.id, b.actor.id));
	return sides.flatMap((side) => {
		const own = rows.filter(({ actor }) => actor.side === side);
		return own.length ? [{ side, ...foldRows(own) }] : [];
	});
}

const getFirst = ({ words }: ActorRow) => words[0]?.first ?? '';

/** The latest word of a row. */
export function getLatest({ words }: ActorRow): Word {
	const latest = words.at(-1);
	if (!latest) throw new Error('a row without a word');
	return latest;
}

function foldRows(rows: readonly ActorRow[]): Pick<SideRows, 'rows' | 'folded'> {
	if (rows.length <= MOST_ACTORS) return { rows, folded: [] };
	const folded = POSITIONS.map((position) => ({
		position,
		actors: rows.filter(({ words }) => words.length === 1 && words[0]?.position === position),
	})).filter(({ actors }) => actors.length >= FEWEST_FOLDED);
	const away = new Set(folded.flatMap(({ actors }) => actors));
	return { rows: rows.filter((row) => !away.has(row)), folded };
}

/** A stretch of time during which an actor held a position, in per cent of the width. */
export interface Hold {
	readonly position: Position;
	readonly from: number;
	readonly to: number;
}

/** Where a word stands, in per cent of the width; a vague one is drawn as wide as its date. */
export interface PlacedWord extends Word {
	readonly at: number;
	/** Where its first day stands: from there on it counts. */
	readonly from: number;
	readonly vague: readonly [from: number, to: number] | null;
}

/** Where words stand on a time axis: in the middle of the days on which they can have been said. */
export function placeWords(words: readonly Word[], place: (day: string) => number): PlacedWord[] {
	return words.map((word) => {
		const [from, to] = [place(word.first), place(word.last)];
		return { ...word, from, at: (from + to) / 2, vague: from < to ? [from, to] : null };
	});
}

/** How long positions were held, from word to word and on to the end of the axis. */
export function listHolds(placed: readonly PlacedWord[], end: number): Hold[] {
	const holds: Hold[] = [];
	for (const { position, from } of placed) {
		const held = holds.at(-1);
		if (held?.position === position) continue;
		if (held) holds[holds.length - 1] = { ...held, to: from };
		holds.push({ position, from, to: end });
	}
	return holds;
}
