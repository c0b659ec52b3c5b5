import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { listPages, type Sitemap, toSitemaps } from '../../src/export/sitemap.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';

const toUrl = (address: string) => `https://example.org/base${address}`;

const record = readRecord({
	'claims/2025/denial.md': makeStatementFile({
		said: '2025-01-20',
		denies: '[nis-300]',
		recorded: '2025-03-01',
		checked: '2025-04-01',
		corrections: '[{ date: 2025-05-01, note: A typing error. }]',
		aliases: '[old-denial]',
	}),
	'claims/2024/alone.md': makeStatementFile({ said: '2024-12-27', recorded: '2025-02-03' }),
});

/** The addresses and days of a file. */
function readEntries({
	xml,
}: Pick<Sitemap, 'xml'>): Array<[address: string, changed: string | null]> {
	const { document } = parseHTML(xml);
	return [...document.querySelectorAll('url, sitemap')].map((entry) => [
		entry.querySelector('loc')?.textContent ?? '',
		entry.querySelector('lastmod')?.textContent ?? null,
	]);
}

describe('the pages for search engines', () => {
	const changed = new Map(listPages(record).map((page) => [page.address, page.changed]));

	test('stand there once each, without pages that have moved or do not exist', () => {
		expect(changed.size).toBe(listPages(record).length);
		expect([...changed.keys()]).toEqual(
			expect.arrayContaining(['/', '/claims/alone/', '/timeline/2024/12/', '/topics/casualties/']),
		);
		expect(changed.has('/claims/old-denial/')).toBe(false);
		expect(changed.has('/topics/troops/')).toBe(false);
	});

	test('changed when what they show was recorded, checked or corrected last', () => {
		expect(changed.get('/claims/alone/')).toBe('2025-02-03');
		expect(changed.get('/claims/denial/')).toBe('2025-05-01');
		expect(changed.get('/timeline/2024/')).toBe('2025-02-03');
		expect(changed.get('/')).toBe('2025-05-01');
	});

	test('changed too when another claim began to say something of theirs', () => {
		expect(changed.get('/claims/nis-300/')).toBe('2025-05-01');
	});

	test('have no day where they show no claim', () => {
		expect(changed.get('/methodology/')).toBe('');
		expect(changed.get('/actors/yonhap/')).toBe('2025-02-01');
	});
});

describe('the files for search engines', () => {
	test('name whole addresses, each with its day', () => {
		const files = toSitemaps(listPages(record), toUrl);
		expect(files.map(({ name }) => name)).toEqual(['sitemap.xml']);
		const entries = files.flatMap(readEntries);
		expect(entries).toHaveLength(listPages(record).length);
		expect(entries).toContainEqual(['https://example.org/base/claims/denial/', '2025-05-01']);
		expect(entries).toContainEqual(['https://example.org/base/methodology/', null]);
	});

	test('escape what XML would misread', () => {
		const pages = [{ address: '/?a=1&b=<2>', changed: '' }];
		const [file] = toSitemaps(pages, toUrl);
		expect(file?.xml).toContain('<loc>https://example.org/base/?a=1&amp;b=&lt;2&gt;</loc>');
	});

	test('are several under one where there are too many pages for one', () => {
		const pages = ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({
			address: `/${name}/`,
			changed: `2025-01-0${index + 1}`,
		}));
		const files = toSitemaps(pages, toUrl, 2);
		expect(files.slice(0, 1).flatMap(readEntries)).toEqual([
			['https://example.org/base/sitemap-1.xml', '2025-01-02'],
			['https://example.org/base/sitemap-2.xml', '2025-01-04'],
			['https://example.org/base/sitemap-3.xml', '2025-01-05'],
		]);
		expect(files.map(({ name }) => name)).toEqual([
			'sitemap.xml',
			'sitemap-1.xml',
			'sitemap-2.xml',
			'sitemap-3.xml',
		]);
		expect(
			files
				.slice(1)
				.flatMap(readEntries)
				.map(([address]) => address),
		).toEqual(pages.map(({ address }) => toUrl(address)));
	});
});
