import { type FacetName, type FacetValue, parseFacetValue } from './facets.ts';
import { foldWord, toReaderText } from './index-text.ts';
import { EVERY_PAGE, type ResultType, SECTION_END } from './sections.ts';

/** What Pagefind keeps of a page, and where in its content the words of the query stand. */
export interface Fragment {
	readonly raw_url: string;
	readonly content: string;
	/** Numbers of words, counted from 0. */
	readonly locations: readonly number[];
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A run of text that is wholly a match, or not one. */
export interface Run {
	readonly text: string;
	readonly isMatch: boolean;
}

/** A page that was found, as it is shown. */
export interface Result {
	/** The address within the site. */
	readonly address: string;
	readonly type: ResultType;
	readonly title: readonly Run[];
	readonly when: readonly Run[];
	/** The text around the first match, or from its beginning; then what else holds a match. */
	readonly passages: ReadonlyArray<readonly Run[]>;
	readonly facets: ReadonlyMap<FacetName, readonly FacetValue[]>;
	/** The words that were found, folded. */
	readonly found: ReadonlySet<string>;
}

/** A passage has so many words, and so many of them stand before the first match. */
const [LENGTH, BEFORE] = [32, 8];

interface Word {
	readonly text: string;
	readonly isMatch: boolean;
}

/** Puts a page that was found into the parts in which it is shown. */
export function readResult({ raw_url, content, locations, filters }: Fragment): Result {
	const [title = [], when = [], ...sections] = splitSections(content, new Set(locations));
	const facets = new Map(
		Object.entries(filters).map(([facet, values]) => [
			facet as FacetName,
			values.map(parseFacetValue),
		]),
	);
	return {
		address: raw_url,
		type: (facets.get('type')?.[0]?.id ?? 'claim') as ResultType,
		title: joinWords(title),
		when: joinWords(when),
		passages: choosePassages(sections, listFound([...title, ...when])).map(joinWords),
		facets,
		found: listFound([...title, ...when, ...sections.flat()]),
	};
}

function splitSections(content: string, locations: ReadonlySet<number>): Word[][] {
	const sections: Word[][] = [[]];
	content.split(' ').forEach((text, index) => {
		if (text === EVERY_PAGE) return;
		if (text === SECTION_END) sections.push([]);
		else sections.at(-1)?.push({ text: toReaderText(text), isMatch: locations.has(index) });
	});
	return sections;
}

/**
 * The text, around the first match or from its beginning, and the section that holds most of the
 * words that neither it nor the headline has.
 */
function choosePassages(
	[text = [], ...others]: readonly Word[][],
	inHead: ReadonlySet<string>,
): Word[][] {
	const seen = new Set([...inHead, ...listFound(text)]);
	const gains = others.map(
		(section) => [...listFound(section)].filter((word) => !seen.has(word)).length,
	);
	const best = Math.max(0, ...gains);
	const other = best > 0 ? others[gains.indexOf(best)] : undefined;
	return [text, ...(other ? [other] : [])].map(cutPassage);
}

function cutPassage(words: readonly Word[]): Word[] {
	const first = Math.max(0, words.findIndex(({ isMatch }) => isMatch) - BEFORE);
	const start = Math.max(0, Math.min(first, words.length - LENGTH));
	const cut = words.slice(start, start + LENGTH);
	const isCut = start + LENGTH < words.length;
	return cut.map(({ text, isMatch }, index) => ({
		text: `${index === 0 && start > 0 ? '…\u00a0' : ''}${text}${index === LENGTH - 1 && isCut ? '\u00a0…' : ''}`,
		isMatch,
	}));
}

function listFound(words: readonly Word[]): ReadonlySet<string> {
	return new Set(words.filter(({ isMatch }) => isMatch).map(({ text }) => foldWord(text)));
}

/** Words as runs of text; marks around a word are no part of the match. */
function joinWords(words: readonly Word[]): Run[] {
	const runs: Run[] = [];
	const push = (text: string, isMatch: boolean) => {
		if (!text) return;
		const last = runs.at(-1);
		if (last?.isMatch === isMatch) runs[runs.length - 1] = { text: last.text + text, isMatch };
		else runs.push({ text, isMatch });
	};
	words.forEach(({ text, isMatch }, index) => {
		if (index > 0) push(' ', false);
		const [, before = '', word = '', after = ''] =
			/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
		push(before, false);
		push(word, isMatch);
		push(after, false);
	});
	return runs;
}
