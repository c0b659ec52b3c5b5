import { expect, test } from 'vitest';
import { formatPublished, formatSourceLanguage, getSourceTitle } from '../../src/words/source.ts';
import { readRecord } from '../support/content.ts';

test('a page is called by its headline, or by its outlet where that is not known', () => {
	const { sources } = readRecord({
		'sources/kbs-report.yaml':
			'outlet: kbs\ntitle: So they say\nurl: https://kbs.example/1\nlanguage: ko\n',
	});
	expect(sources.map(getSourceTitle)).toEqual(['So they say', 'Yonhap, headline not known']);
});

test('a page says when it was published and in which language', () => {
	const { sources } = readRecord();
	expect(sources.map((source) => [formatPublished(source), formatSourceLanguage(source)])).toEqual([
		['13 January 2025', 'in Korean'],
		['undated', 'in English'],
	]);
});
