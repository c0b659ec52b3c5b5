import { distance } from 'fastest-levenshtein';
import type { ClaimRecord } from '../record/types.ts';
import { foldWord } from './index-text.ts';

/** Shorter words are too near to too many others. */
const MIN_LENGTH = 4;

/**
 * The words of names and headlines, the most frequent first: what a misspelt word may have meant.
 * Words of headlines have to stand in several.
 */
export function listKnownWords({ claims, questions, actors, places }: ClaimRecord): string[] {
	const counts = new Map<string, number>();
	const add = (text: string, weight: number) => {
		for (const word of text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []) {
			if (word.length < MIN_LENGTH) continue;
			counts.set(word, (counts.get(word) ?? 0) + weight);
		}
	};
	for (const { title } of [...claims, ...questions]) add(title, 1);
	const named = [...places, ...actors.filter(({ claims: said }) => said.length > 0)];
	for (const { name, also } of named) for (const text of [name, ...also]) add(text, 2);

	/** Of a word's spellings with and without capitals the most frequent one stands for all. */
	const words = new Map<string, readonly [word: string, count: number, best: number]>();
	for (const [word, count] of counts) {
		const key = foldWord(word);
		const [known, total, best] = words.get(key) ?? [word, 0, 0];
		words.set(key, [count > best ? word : known, total + count, Math.max(best, count)]);
	}
	return [...words.values()]
		.filter(([, count]) => count >= 2)
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([word]) => word);
}

/**
 * The known word that is nearest to one that was typed, the more frequent of two; null where none is
 * near, or it is known itself: two letters may differ, one in a short word.
 */
export function findNearestWord(typed: string, known: readonly string[]): string | null {
	const word = foldWord(typed);
	if (word.length < MIN_LENGTH) return null;
	const limit = word.length < 6 ? 1 : 2;
	let best: { readonly word: string; readonly far: number } | null = null;
	for (const candidate of known) {
		const folded = foldWord(candidate);
		if (folded === word) return null;
		if (Math.abs(folded.length - word.length) > limit) continue;
		const far = distance(word, folded);
		if (far <= limit && far < (best?.far ?? Infinity)) best = { word: candidate, far };
	}
	return best?.word ?? null;
}

/**
 * The words of a query that were not found. Where no word begins with one that was typed, Pagefind
 * takes what it begins with ("uk" for "ukrane"), or leaves it out. Grammatical endings may differ.
 */
export function findMissing(words: readonly string[], found: ReadonlySet<string>): string[] {
	return words.filter((typed) => {
		const word = foldWord(typed);
		const needed = Math.ceil(word.length * 0.6);
		return ![...found].some((each) => each.includes(word.slice(0, needed)));
	});
}
