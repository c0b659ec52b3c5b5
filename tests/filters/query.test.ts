import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, isActive, readQuery, writeQuery } from '../../src/filters/query.ts';
import { rowList } from '../support/row-lists.ts';

const facets = [
	{ name: 'topic', ids: ['troops', 'arms'] },
	{ name: 'side', ids: ['kr', 'ua'] },
];
const none: Filter = { text: '', chosen: new Map() };

test('a filter that is written into an address is read from it', () => {
	fc.assert(
		fc.property(rowList, fc.string(), ({ facets: any, chosen }, text) => {
			const filter = { text: text.trim(), chosen };
			const query = writeQuery('', filter, any);
			const read = readQuery(query, any);
			const taken = [...chosen].filter(([, ids]) => ids.size > 0);
			expect(read).toEqual({ text: filter.text, chosen: new Map(taken) });
			expect(query === '').toBe(!isActive(filter));
			expect(writeQuery(query, read, any)).toBe(query);
		}),
	);
});

test('values stand in the order of the list, so that one filter has one address', () => {
	const chosen = new Map([
		['side', new Set(['kr'])],
		['topic', new Set(['arms', 'troops'])],
	]);
	expect(writeQuery('', { text: 'about 300', chosen }, facets)).toBe(
		'?topic=troops&topic=arms&side=kr&q=about+300',
	);
});

describe('reading an address', () => {
	test('leaves out facets and values that the list does not have', () => {
		const { chosen } = readQuery('?topic=arms&topic=nothing&colour=red&side=xx', facets);
		expect(chosen).toEqual(new Map([['topic', new Set(['arms'])]]));
	});

	test.for(['', '?', '?topic', '?topic=', '?q=', '?q=+', '?%', '?topic=%E0%A4%A', '?=&&='])(
		'finds no filter in “%s”',
		(query) => {
			expect(readQuery(query, facets)).toEqual(none);
		},
	);
});

test('what else stands in an address stays', () => {
	const chosen = new Map([['topic', new Set(['arms'])]]);
	expect(writeQuery('?from=mail&topic=troops&q=x', { text: '', chosen }, facets)).toBe(
		'?from=mail&topic=arms',
	);
	expect(writeQuery('?from=mail&topic=troops&q=x', none, facets)).toBe('?from=mail');
	expect(writeQuery('?topic=troops', none, facets)).toBe('');
});
