import { expect, test } from 'vitest';
import { type Hint, listHints } from '../../src/search/hints.ts';
import type { SearchState } from '../../src/search/search-state.ts';

const ASKED: SearchState = { query: '', chosen: new Map(), order: 'newest' };
const KNOWN = ['Ukraine', 'sappers', 'ferry'];

/** An index of a few words, in which seven pages answer where nothing is chosen. */
const engine = {
	hasWord: (word: string) => Promise.resolve(KNOWN.includes(word)),
	count: ({ chosen }: SearchState) => Promise.resolve(chosen.size > 0 ? 0 : 7),
};

const show = (hints: readonly Hint[]) =>
	hints.map((hint) =>
		hint
			.map((part) => (typeof part === 'string' ? part : `[${part.text}]`))
			.join('')
			.trim(),
	);

test('a misspelt word is put right, and the others are kept', async () => {
	const failure = { asked: ASKED, words: ['ukrane', 'killed'], missing: ['ukrane'], known: KNOWN };
	const hints = await listHints(engine, failure);
	expect(show(hints)).toEqual(['Nothing has “ukrane”.', 'Did you mean [Ukraine killed]?']);
	expect(hints[1]?.[1]).toEqual({
		text: 'Ukraine killed',
		state: { ...ASKED, query: 'Ukraine killed' },
	});
});

test('words that are found apart and not together are offered one by one', async () => {
	const words = ['sappers', 'ferry'];
	const hints = await listHints(engine, { asked: ASKED, words, missing: words, known: KNOWN });
	expect(show(hints)).toEqual(['Fewer words find more: [sappers] or [ferry].']);
});

test('what was narrowed down too far is offered whole', async () => {
	const asked: SearchState = { ...ASKED, chosen: new Map([['topic', ['arms']]]) };
	const failure = { asked, words: ['ferry'], missing: ['ferry'], known: KNOWN };
	expect(show(await listHints(engine, failure))).toEqual([
		'There would be [7 results without narrowing down].',
	]);
});

test('a word like no other leaves a reader without a hint', async () => {
	const failure = { asked: ASKED, words: ['helicopter'], missing: ['helicopter'], known: KNOWN };
	expect(await listHints(engine, failure)).toEqual([]);
});
