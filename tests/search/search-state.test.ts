import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/search/facets.ts';
import {
	isAsked,
	ORDERS,
	readState,
	type SearchState,
	toggleValue,
	withoutFacet,
	writeState,
} from '../../src/search/search-state.ts';

const NOTHING: SearchState = { query: '', chosen: new Map(), order: 'relevance' };

describe('the address of a search', () => {
	test('holds the words, several values of a facet, and the order', () => {
		const state: SearchState = {
			query: '쿠르스크 300',
			chosen: new Map([
				['year', ['2025']],
				['topic', ['troops', 'arms']],
			]),
			order: 'newest',
		};
		const address = writeState(state);
		expect(decodeURIComponent(address)).toBe(
			'?q=쿠르스크+300&topic=troops&topic=arms&year=2025&order=newest',
		);
		expect(readState(address)).toEqual(state);
	});

	test('is read as it was written, whatever is asked', () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
		const chosen = fc
			.dictionary(fc.constantFrom(...FACETS), ids)
			.map((values) => new Map(Object.entries(values)) as SearchState['chosen']);
		const query = fc.string().map((text) => text.trim());
		const states = fc.record({ query, chosen, order: fc.constantFrom(...ORDERS) });
		fc.assert(
			fc.property(states, (state) => {
				expect(readState(writeState(state))).toEqual(state);
			}),
		);
	});

	test('is short where nothing is asked, and anything in it that means nothing is left out', () => {
		expect(writeState(NOTHING)).toBe('');
		expect(readState('?q=+&order=best&colour=red&topic=&topic=arms&topic=arms')).toEqual({
			...NOTHING,
			chosen: new Map([['topic', ['arms']]]),
		});
	});
});

test('a value is chosen and let go again', () => {
	const one = toggleValue(NOTHING, 'topic', 'arms');
	const two = toggleValue(one, 'topic', 'troops');
	expect(two.chosen.get('topic')).toEqual(['arms', 'troops']);
	expect(toggleValue(toggleValue(two, 'topic', 'arms'), 'topic', 'troops')).toEqual(NOTHING);
	expect(withoutFacet(two, 'topic')).toEqual(NOTHING);
	expect([NOTHING, one, { ...NOTHING, query: 'a' }].map(isAsked)).toEqual([false, true, true]);
});
