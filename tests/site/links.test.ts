import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, OUTPUTS, type Page, readBuiltSite } from './built-site.ts';
import type { Mention } from './page-facts.ts';

/** An address that a page writes, resolved as a browser would. */
interface Target extends Mention {
	readonly page: Page;
	readonly url: URL;
}

describe('the links', () => {
	const site = readBuiltSite(OUTPUTS.root);
	const targets = site.pages.flatMap((page) => findTargets(site, page));
	const internal = targets.filter(({ url }) => url.origin === site.origin);
	const external = targets.filter(({ url }) => url.origin !== site.origin);

	test('every address within the site leads to a file, and every fragment to an element', () => {
		const ids = new Map(site.pages.map(({ file, facts }) => [file, new Set(facts.ids)]));
		const broken = internal.flatMap(({ page, written, url }) => {
			const problem = describeBroken(site, ids, url);
			return problem ? [`${page.file}: ${written} (${problem})`] : [];
		});
		expect(unique(broken)).toEqual([]);
	});

	test('links to other sites go to the web or to a mailbox', () => {
		const odd = external.filter(({ url }) => !/^(?:https?|mailto):$/.test(url.protocol));
		expect(unique(odd.map(format))).toEqual([]);
	});

	test('no page loads anything from another host', () => {
		const loaded = external.filter(({ isLoaded }) => isLoaded);
		expect(unique(loaded.map(format))).toEqual([]);
	});

	test('no style sheet loads anything that is not part of the site', () => {
		const sheets = [
			...[...site.files]
				.filter((file) => file.endsWith('.css'))
				.map((file) => ({ file, css: readFileSync(path.join(site.folder, file), 'utf8') })),
			...site.pages.flatMap(({ file, facts }) =>
				facts.sheets.flatMap((sheet) => ('text' in sheet ? [{ file, css: sheet.text }] : [])),
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

function findTargets(site: BuiltSite, page: Page): Target[] {
	const from = toUrl(site, page.address);
	return page.facts.mentions.map((mention) => ({
		...mention,
		page,
		url: new URL(mention.written, from),
	}));
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

function findCssAddresses(css: string): string[] {
	const pattern = /url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g;
	return [...css.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '').filter(Boolean);
}

const format = ({ page, element, written }: Target) => `${page.file}: <${element}> ${written}`;
const unique = (lines: readonly string[]) => [...new Set(lines)];
