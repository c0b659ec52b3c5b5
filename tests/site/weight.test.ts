import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

/** What a first round trip of TCP carries, about: the page is there before a second one. */
const MAX_BYTES = 14_000;

/** Bytes for each claim of a year, all else that is on the page included. */
const BYTES_A_CLAIM = 70;

/** So many claims of a year fit into the first round trip. */
const FIRST_CLAIMS = MAX_BYTES / BYTES_A_CLAIM;

/** Qualities of Brotli. */
const [QUICK, BEST] = [4, 11];

const site = readBuiltSite(OUTPUTS.root);

test(`the home page and each claim page weigh at most ${MAX_BYTES} bytes with their styles`, () => {
	const heavy = site.pages
		.filter(({ type }) => type === '/' || type === '/claims/…/')
		// The best compression takes long: what is light enough with a quick one is not weighed again.
		.filter((page) => weigh(page, QUICK) > MAX_BYTES)
		.map((page) => ({ page, bytes: weigh(page, BEST) }))
		.filter(({ bytes }) => bytes > MAX_BYTES)
		.map(({ page, bytes }) => `${page.file}: ${bytes} bytes`);
	expect(heavy).toEqual([]);
});

test(`a year of ${FIRST_CLAIMS} claims weighs at most ${MAX_BYTES} bytes with its styles, and ${BYTES_A_CLAIM} for each claim more`, () => {
	const years = site.pages
		.filter(({ address }) => /^\/timeline\/\d+\/$/.test(address))
		.map((page) => ({
			page,
			claims: page.document.querySelectorAll('.scan > li').length,
			bytes: weigh(page, BEST),
		}));
	const heavy = years.filter(
		({ claims, bytes }) => bytes > Math.max(FIRST_CLAIMS, claims) * BYTES_A_CLAIM,
	);
	// No year has just so many: that of the nearest number is cut short.
	const [nearest] = years.sort(
		(a, b) => Math.abs(a.claims - FIRST_CLAIMS) - Math.abs(b.claims - FIRST_CLAIMS),
	);
	expect(nearest?.claims).toBeGreaterThan(FIRST_CLAIMS / 2);
	expect(heavy.map(({ page, bytes }) => `${page.file}: ${bytes} bytes`)).toEqual([]);
	expect(nearest && weighRows(nearest.page, FIRST_CLAIMS)).toBeLessThanOrEqual(MAX_BYTES);
});

/** Bytes of a year as if it had so many claims: rows after these are left out. */
function weighRows(page: Page, count: number): number {
	const { document } = page;
	for (const row of [...document.querySelectorAll('.scan > li')].slice(count)) row.remove();
	return weigh({ html: document.toString(), facts: page.facts }, BEST);
}

/** Bytes that travel for a page and its style sheets, as a good host compresses them. */
function weigh({ html, facts }: Pick<Page, 'html' | 'facts'>, quality: number): number {
	return facts.sheets.reduce(
		(sum, sheet) => sum + ('href' in sheet ? weighSheet(sheet.href, quality) : 0),
		compress(html, quality),
	);
}

const weights = new Map<string, number>();

/** All pages share their style sheets: each is compressed once. */
function weighSheet(href: string, quality: number): number {
	const key = `${href} ${quality}`;
	const bytes =
		weights.get(key) ?? compress(readFileSync(path.join(site.folder, href), 'utf8'), quality);
	weights.set(key, bytes);
	return bytes;
}

function compress(text: string, quality: number): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	return brotliCompressSync(Buffer.from(text), { params }).length;
}
