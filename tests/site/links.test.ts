import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

/** What the browser fetches by itself while it shows a page. */
const LOADED = [
	'img',
	'script',
	'iframe',
	'source',
	'video',
	'audio',
	'track',
	'embed',
	'object',
	'image',
	'input',
	'use',
	'link[rel~="stylesheet"]',
	'link[rel~="icon"]',
	'link[rel~="preload"]',
	'link[rel~="modulepreload"]',
	'link[rel~="prefetch"]',
	'link[rel~="preconnect"]',
	'link[rel~="dns-prefetch"]',
	'link[rel~="manifest"]',
].join(', ');

/** An address as a page writes it. */
interface Mention {
	readonly page: Page;
	readonly element: Element;
	readonly written: string;
	readonly url: URL;
}

describe('the links', () => {
	const site = readBuiltSite(OUTPUTS.root);
	const mentions = site.pages.flatMap((page) => findMentions(site, page));
	const internal = mentions.filter(({ url }) => url.origin === site.origin);
	const external = mentions.filter(({ url }) => url.origin !== site.origin);

	test('every address within the site leads to a file, and every fragment to an element', () => {
		const ids = new Map(site.pages.map((page) => [page.file, collectIds(page)]));
		const broken = internal.flatMap((mention) => {
			const problem = describeBroken(site, ids, mention.url);
			return problem ? [`${mention.page.file}: ${mention.written} (${problem})`] : [];
		});
		expect(unique(broken)).toEqual([]);
	});

	test('links to other sites go to the web or to a mailbox', () => {
		const odd = external.filter(({ url }) => !/^(?:https?|mailto):$/.test(url.protocol));
		expect(unique(odd.map(format))).toEqual([]);
	});

	test('no page loads anything from another host', () => {
		const loaded = external.filter(({ element }) => element.matches(LOADED));
		expect(unique(loaded.map(format))).toEqual([]);
	});

	test('no style sheet loads anything that is not part of the site', () => {
		const sheets = [
			...[...site.files]
				.filter((file) => file.endsWith('.css'))
				.map((file) => ({ file, css: readFileSync(path.join(site.folder, file), 'utf8') })),
			...site.pages.flatMap(({ file, document }) =>
				[...document.querySelectorAll('style')].map((style) => ({
					file,
					css: style.textContent ?? '',
				})),
			),
		];
		const foreign = sheets.flatMap(({ file, css }) =>
			findCssAddresses(css)
				.map((written) => ({ written, url: new URL(written, toUrl(site, `/${file}`)) }))
				.filter(({ url }) => url.origin !== site.origin || describeBroken(site, null, url))
				.map(({ written }) => `${file}: ${written}`),
		);
		expect(unique(foreign)).toEqual([]);
	});
});

function toUrl(site: BuiltSite, address: string): URL {
	return new URL(`${site.base}${address.slice(1)}`, site.origin);
}

/** Every address that a page holds, resolved as a browser would. */
function findMentions(site: BuiltSite, page: Page): Mention[] {
	const from = toUrl(site, page.address);
	const elements = page.document.querySelectorAll(
		'[href], [src], [srcset], [action], [data], [poster]',
	);
	return [...elements].flatMap((element) => {
		const attributes = ['href', 'src', 'action', 'data', 'poster'];
		const written = [
			...attributes.map((name) => element.getAttribute(name)),
			...(element.getAttribute('srcset') ?? '')
				.split(',')
				.map((part) => part.trim().split(/\s/)[0]),
		];
		return written
			.filter((address) => typeof address === 'string')
			.filter((address) => address !== '')
			.map((address) => ({ page, element, written: address, url: new URL(address, from) }));
	});
}

/** Why an address within the site leads nowhere; null where it leads somewhere. */
function describeBroken(
	site: BuiltSite,
	ids: ReadonlyMap<string, ReadonlySet<string>> | null,
	url: URL,
): string | null {
	if (!url.pathname.startsWith(site.base)) return `outside ${site.base}`;
	const file = decodeURIComponent(url.pathname.slice(site.base.length)).replace(
		/(^|\/)$/,
		'$1index.html',
	);
	if (!site.files.has(file)) return `there is no ${file}`;
	const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
	if (!fragment || !ids) return null;
	return ids.get(file)?.has(fragment) ? null : `no element of ${file} has this id`;
}

function collectIds({ document }: Page): ReadonlySet<string> {
	return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

function findCssAddresses(css: string): string[] {
	const pattern = /url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g;
	return [...css.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '').filter(Boolean);
}

const format = ({ page, element, written }: Mention) =>
	`${page.file}: <${element.localName}> ${written}`;
const unique = (lines: readonly string[]) => [...new Set(lines)];
