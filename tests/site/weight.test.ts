import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

/** What a first round trip of TCP carries, about: the page is there before a second one. */
const MAX_BYTES = 14_000;

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

/** Bytes that travel for a page and its style sheets, as a good host compresses them. */
function weigh({ html, facts }: Page, quality: number): number {
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
