import { describe, expect, test } from 'vitest';
import { unpackColumn } from '../../src/filters/columns.ts';
import { type FacetRule, makeFacets } from '../../src/filters/facets.ts';

/** Words, narrowed down by their letters. */
const letters: FacetRule<string> = {
	name: 'letter',
	title: 'Letter',
	list: (word) => word.split('').map((letter) => ({ id: letter, name: letter.toUpperCase() })),
};
const words = ['ab', 'b', 'cb', ...Array.from({ length: 20 }, () => 'c')];

function listValues(rule: FacetRule<string>): Array<[string, number]> {
	const [facet] = makeFacets(words, [rule]);
	return (facet?.values ?? []).map(({ id, count }) => [id, count]);
}

describe('the values of a facet', () => {
	test('stand with the most frequent first', () => {
		expect(listValues(letters)).toEqual([
			['c', 21],
			['b', 3],
			['a', 1],
		]);
	});

	test('stand in an order of their own where there is one', () => {
		expect(listValues({ ...letters, order: ['a', 'x', 'b', 'c'] })).toEqual([
			['a', 1],
			['b', 3],
			['c', 21],
		]);
	});

	test('count a row once, though it has a value twice', () => {
		const list = (word: string) => [...letters.list(word), ...letters.list(word)];
		expect(listValues({ ...letters, list })).toEqual(listValues(letters));
	});

	test('are told row by row', () => {
		const [facet] = makeFacets(words, [letters]);
		const rows = facet && unpackColumn(facet, facet.values.length, words.length);
		expect(rows?.slice(0, 4)).toEqual([[1, 2], [1], [0, 1], [0]]);
	});
});

test('what all rows share is left out: a value, and a facet without any other', () => {
	const shared: FacetRule<string> = {
		...letters,
		list: (word) => [{ id: 'shared', name: 'Shared' }, ...letters.list(word)],
	};
	expect(listValues(shared)).toEqual(listValues(letters));
	const same: FacetRule<string> = { ...letters, list: () => [{ id: 'same', name: 'Same' }] };
	const empty: FacetRule<string> = { ...letters, list: () => [] };
	expect(makeFacets(words, [same, empty, letters]).map(({ name }) => name)).toEqual(['letter']);
});

test('a list that is read at a glance has no facets', () => {
	expect(makeFacets(words.slice(0, 14), [letters])).toEqual([]);
	expect(makeFacets(words.slice(0, 15), [letters])).toHaveLength(1);
});
