import { describe, expect, test } from 'vitest';
import { toEdtfDate } from '../src/dates/edtf-date.ts';
import {
	describeRobustLink,
	findArchivedCopy,
	linkToArchive,
	linkToQuotation,
} from '../src/source-links.ts';
import { makeStatementFile, readRecord } from './support/content.ts';

const PAGE = 'https://kbs.example/1';

describe('a link to a quotation', () => {
	const findFragment = (quotation: string) =>
		linkToQuotation(PAGE, quotation).replace(`${PAGE}#:~:text=`, '');

	test('leads to its words on the page', () => {
		expect(linkToQuotation(PAGE, 'so they said')).toBe(
			'https://kbs.example/1#:~:text=so%20they%20said',
		);
	});

	test.for([
		['a well-known man', 'a%20well%2Dknown%20man'],
		['yes, no', 'yes%2C%20no'],
		['dead & wounded', 'dead%20%26%20wounded'],
		['100% sure', '100%25%20sure'],
		['number #1', 'number%20%231'],
		['it’s 7–8 May', 'it%E2%80%99s%207%E2%80%938%20May'],
		['폭풍군단', '%ED%8F%AD%ED%92%8D%EA%B5%B0%EB%8B%A8'],
	] as const)('of %s has nothing that an address would take for its own', ([words, fragment]) => {
		expect(findFragment(words)).toBe(fragment);
		expect(decodeURIComponent(fragment)).toBe(words);
	});

	test.for([
		['They [the soldiers] were killed there', 'were killed there'],
		['The soldiers were killed [there]', 'The soldiers were killed'],
		['So … they were killed', 'they were killed'],
		['They were killed … so', 'They were killed'],
		['So (…) they were killed', 'they were killed'],
		['So... they were killed', 'they were killed'],
	] as const)('of “%s” takes the longest part that stands on the page', ([words, part]) => {
		expect(decodeURIComponent(findFragment(words))).toBe(part);
	});

	test('joins the place that the address names already', () => {
		expect(linkToQuotation(`${PAGE}#part-2`, 'so')).toBe('https://kbs.example/1#part-2:~:text=so');
	});

	test('is that of the page where there are no words', () => {
		expect(linkToQuotation(PAGE, null)).toBe(PAGE);
		expect(linkToQuotation(PAGE, '')).toBe(PAGE);
		expect(linkToQuotation(PAGE, '[…]')).toBe(PAGE);
	});

	test('is an address that a browser understands', () => {
		const { pathname, hash } = new URL(linkToQuotation(`${PAGE}?a=b`, 'a-b, c'));
		expect([pathname, hash]).toEqual(['/1', '#:~:text=a%2Db%2C%20c']);
	});
});

describe('a link to the archive', () => {
	test.for([
		['2025-01-13', '20250113'],
		['2025-01', '202501'],
		['2025', '2025'],
		['2025-01-13~', '20250113'],
		// The archive knows no seasons: their first month.
		['2024-23', '202409'],
		['2024-24', '202412'],
		['2024-12/2025-01', '202412'],
		['2024-10/..', '202410'],
		['../2025-01-13', '20250113'],
		['../2024-21', '202403'],
	] as const)('of %s is as exact as that: %s', ([date, stamp]) => {
		expect(linkToArchive(PAGE, toEdtfDate(date))).toBe(
			`https://web.archive.org/web/${stamp}/https://kbs.example/1`,
		);
	});

	test('keeps the whole address of the page', () => {
		expect(linkToArchive(`${PAGE}?a=b&c=d`, toEdtfDate('2025'))).toBe(
			'https://web.archive.org/web/2025/https://kbs.example/1?a=b&c=d',
		);
	});
});

describe('an archived copy', () => {
	const url = PAGE;
	const said = toEdtfDate('2025-01-20');

	test('is the one that an editor saw, where there is one', () => {
		const archived = 'https://archive.example/1';
		expect(findArchivedCopy({ url, archived, published: null }, said)).toEqual({
			url: archived,
			isKnown: true,
		});
	});

	test('is looked for near the day of the page, or else of the claim', () => {
		const find = (published: string | null) =>
			findArchivedCopy(
				{ url, archived: null, published: published ? toEdtfDate(published) : null },
				said,
			);
		expect(find('2025-01-13')).toEqual({
			url: 'https://web.archive.org/web/20250113/https://kbs.example/1',
			isKnown: false,
		});
		expect(find(null).url).toBe('https://web.archive.org/web/20250120/https://kbs.example/1');
	});
});

describe('a robust link', () => {
	const report = (more: string) =>
		`outlet: kbs\nurl: https://kbs.example/1\npublished: 2025-01\nlanguage: ko\n${more}`;
	const describeFirst = (more: string) => {
		const { sources } = readRecord({
			'sources/kbs-report.yaml': report(more),
			'claims/2025/early.md': makeStatementFile({ recorded: '2025-01-25' }),
		});
		const [source] = sources;
		return source && describeRobustLink(source);
	};

	test('names the page and the day on which the record linked to it first, which is exact', () => {
		expect(describeFirst('')).toEqual({
			'data-originalurl': PAGE,
			'data-versiondate': '2025-01-25',
			'data-versionurl': undefined,
		});
	});

	test('names a copy only where one is known to exist', () => {
		expect(describeFirst('archived: https://archive.example/1\n')).toMatchObject({
			'data-versionurl': 'https://archive.example/1',
		});
	});
});
