import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, type Output, OUTPUTS } from './built-site.ts';

/**
 * The site under a path is the same site at other addresses. What else is promised of pages is then
 * tested at the root alone.
 */
describe('the site under a path', () => {
	const { root, underPath } = OUTPUTS;
	const readText = ({ folder }: Output, file: string) =>
		readFileSync(path.join(folder, file), 'utf8');
	const listPages = ({ folder }: Output) =>
		listFiles(folder).filter((file) => file.endsWith('.html'));

	test('has the pages of the site at the root', () => {
		expect(listPages(underPath)).toEqual(listPages(root));
	});

	test('has the same pages and claims, at other addresses', () => {
		// The page of the data shows rows of tables with whole addresses, cut where they are long.
		const compared = [...listPages(root), 'data/claims.json'].filter(
			(file) => file !== 'data/index.html',
		);
		const other = compared.filter(
			(file) =>
				withoutPlace(readText(root, file), root) !==
				withoutPlace(readText(underPath, file), underPath),
		);
		expect(other).toEqual([]);
	});

	test('mentions no address outside of the path', () => {
		const outside = new RegExp(`(?:="|url\\(["']?)/(?!${underPath.base.slice(1)})[^"')]*`, 'g');
		const found = listFiles(underPath.folder)
			.filter((file) => /\.(?:html|css)$/.test(file))
			.flatMap((file) =>
				[...readText(underPath, file).matchAll(outside)].map(([text]) => `${file}: ${text}`),
			);
		expect(found).toEqual([]);
	});
});

/** The name of a file without the digest in it, which depends on the addresses inside. */
function withoutHash(text: string): string {
	return text.replace(/(_astro\/[\w@-]+(?:\.[\w@-]+)*)\.[\w-]{8}(?=\.)/g, '$1');
}

/** A text without what tells where the site stands: addresses, and digests of files with addresses. */
function withoutPlace(text: string, { origin, base }: Output): string {
	const { host } = new URL(origin);
	const whole = [`${origin}${base}`, encodeURIComponent(`${origin}${base}`), `${host}${base}`];
	const neutral = whole.reduce((rest, address) => rest.replaceAll(address, '⟨site⟩/'), text);
	return withoutHash(neutral).replaceAll(OUTPUTS.underPath.base, '/');
}
