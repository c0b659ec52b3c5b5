import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

/** What a first round trip of TCP carries, about: the page is there before a second one. */
const MAX_BYTES = 14_000;

const site = readBuiltSite(OUTPUTS.root);

test(`the home page and each claim page weigh at most ${MAX_BYTES} bytes with their styles`, () => {
	const heavy = site.pages
		.filter(({ type }) => type === '/' || type === '/claims/…/')
		// Compression takes longest of all here, and what is light without it need not be weighed.
		.filter(({ html }) => Buffer.byteLength(html) > MAX_BYTES / 2)
		.map((page) => ({ page, bytes: weigh(page) }))
		.filter(({ bytes }) => bytes > MAX_BYTES)
		.map(({ page, bytes }) => `${page.file}: ${bytes} bytes`);
	expect(heavy).toEqual([]);
});

/** Bytes that travel for a page and its style sheets, as a good host compresses them. */
function weigh({ html, document }: Page): number {
	const sheets = [...document.querySelectorAll('link[rel~="stylesheet"]')].map((link) => {
		const href = link.getAttribute('href') ?? '';
		return readFileSync(path.join(site.folder, href), 'utf8');
	});
	return sheets.reduce((sum, text) => sum + weighSheet(text), compress(html));
}

const weights = new Map<string, number>();

/** All pages share their style sheets: each is compressed once. */
function weighSheet(text: string): number {
	const bytes = weights.get(text) ?? compress(text);
	weights.set(text, bytes);
	return bytes;
}

function compress(text: string): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return brotliCompressSync(Buffer.from(text), { params }).length;
}
