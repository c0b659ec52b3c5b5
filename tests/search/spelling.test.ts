import { describe, expect, test } from 'vitest';
import { findMissing, findNearestWord, listKnownWords } from '../../src/search/spelling.ts';
import { makeClaimFile, readRecord } from '../support/content.ts';

const KNOWN = ['Ukraine', 'Zelenskyy', 'casualties', 'killed', 'Kim', '쿠르스크'];

describe('a misspelt word', () => {
	test.each([
		['ukrane', 'Ukraine'],
		['Zelenskij', 'Zelenskyy'],
		['casualites', 'casualties'],
		['kiled', 'killed'],
	])('%s may mean %s', (typed, meant) => {
		expect(findNearestWord(typed, KNOWN)).toBe(meant);
	});

	test('means nothing where none is near, or where it is known', () => {
		expect(findNearestWord('helicopter', KNOWN)).toBeNull();
		expect(findNearestWord('UKRAINE', KNOWN)).toBeNull();
		expect(findNearestWord('kin', KNOWN)).toBeNull();
	});

	test('means the more frequent of two that are equally near', () => {
		expect(findNearestWord('shelts', ['shells', 'sheets'])).toBe('shells');
	});
});

test('known words are those of names and of several headlines, the most frequent first', () => {
	const record = readRecord({
		'claims/2025/second.md': makeClaimFile({
			title: '"NIS: some prisoners wounded"',
			said: '2025-01-14',
		}),
		'claims/2025/third.md': makeClaimFile({
			title: '"NIS: Prisoners are well"',
			said: '2025-01-15',
		}),
		'places/kursk.yaml': 'name: Kursk\nkind: region\ncountry: RU\nalso: [쿠르스크]\n',
	});
	const known = listKnownWords(record);
	expect(known).toEqual(expect.arrayContaining(['Kursk', '쿠르스크', 'prisoners', 'killed']));
	expect(known).not.toContain('wounded');
	expect(new Set(known).size).toBe(known.length);
});

test('a word is missing where nothing like it was found', () => {
	const found = new Set(['uk', 'sapper', 'countries', 'trumpkim', '3000']);
	expect(
		findMissing(['ukrane', 'sappers', 'country', 'Kim', '3,000', 'helicopter'], found),
	).toEqual(['ukrane', 'helicopter']);
});
