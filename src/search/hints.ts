import { countNoun } from '../words/list.ts';
import type { SearchEngine } from './engine.ts';
import type { SearchState } from './search-state.ts';
import { findNearestWord } from './spelling.ts';

/** A line under the tally: text, and other searches that may be meant. */
export type Hint = ReadonlyArray<string | { readonly text: string; readonly state: SearchState }>;

/** What was asked, and which of its words were not found. */
export interface Failure {
	readonly asked: SearchState;
	readonly words: readonly string[];
	readonly missing: readonly string[];
	/** Words of the record, for those that were misspelt. */
	readonly known: readonly string[];
}

/** What else a reader may have meant, where something was not found. */
export async function listHints(
	engine: Pick<SearchEngine, 'count' | 'hasWord'>,
	{ asked, words, missing, known }: Failure,
): Promise<Hint[]> {
	const isNothing = missing.length === words.length;
	const strange = await findStrange(engine, words, missing);
	const hints: Hint[] = [];
	if (!isNothing) hints.push([`Nothing has ${missing.map((word) => `“${word}”`).join(' or ')}.`]);

	const meant = words.map(
		(word) => (strange.includes(word) ? findNearestWord(word, known) : null) ?? word,
	);
	const query = meant.join(' ');
	if (query !== words.join(' ') && (await engine.count({ ...asked, query })) > 0) {
		hints.push(['Did you mean ', { text: query, state: { ...asked, query } }, '?']);
	}

	if (isNothing && asked.chosen.size > 0) {
		const state: SearchState = { ...asked, chosen: new Map() };
		const count = await engine.count(state);
		const text = `${countNoun(count, 'result')} without narrowing down`;
		if (count > 0) hints.push(['There would be ', { text, state }, '.']);
	}

	const common = meant.filter((word) => !strange.includes(word));
	if (isNothing && words.length > 1 && common.length > 0) {
		const links = common.flatMap((word, index) => [
			...(index > 0 ? [' or '] : []),
			{ text: word, state: { ...asked, query: word } },
		]);
		hints.push(['Fewer words find more: ', ...links, '.']);
	}
	return hints;
}

/** The words that stand nowhere. Of those that are found together nowhere, each may be well known. */
async function findStrange(
	engine: Pick<SearchEngine, 'hasWord'>,
	words: readonly string[],
	missing: readonly string[],
): Promise<string[]> {
	if (missing.length < words.length) return [...missing];
	const strange: string[] = [];
	for (const word of missing) {
		if (!(await engine.hasWord(word))) strange.push(word);
	}
	return strange;
}
