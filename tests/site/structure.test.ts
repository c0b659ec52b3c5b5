import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

describe('the pages', () => {
	const { pages, folder, origin, base } = readBuiltSite(OUTPUTS.root);
	/**
	 * The page that a server sends for addresses that do not exist has no address of its own, and frames
	 * for other sites go by that of the page they are taken from. What a list can be filtered by is not
	 * for search engines.
	 */
	const addressed = pages.filter(
		({ file, address }) =>
			file !== '404.html' && !file.startsWith('embed/') && !address.endsWith('/filter/'),
	);

	test('there are pages, and one for addresses that do not exist', () => {
		expect(pages.map(({ file }) => file)).toEqual(
			expect.arrayContaining(['index.html', '404.html']),
		);
	});

	test('each has exactly one main heading, and skips no level below it', () => {
		expect(pages.flatMap(findHeadingProblems)).toEqual([]);
	});

	test('each names its language and has one main landmark', () => {
		const lacking = pages.filter(({ facts: { lang, mains } }) => !lang || mains !== 1);
		expect(lacking.map(({ file }) => file)).toEqual([]);
	});

	test('no two elements of one have the same id', () => {
		const doubles = pages.flatMap(({ file, facts: { ids } }) =>
			ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${file}: ${id}`),
		);
		expect(doubles).toEqual([]);
	});

	test('each has a title of its own', () => {
		expect(findDoubles(addressed, ({ facts }) => facts.title)).toEqual([]);
	});

	test('each has a description of its own', () => {
		expect(findDoubles(addressed, ({ facts }) => facts.meta.get('description') ?? '')).toEqual([]);
	});

	test('each names its own whole address as the canonical one', () => {
		const wrong = addressed.flatMap(({ file, address, facts }) => {
			const links = facts.headLinks.filter(({ rel }) => rel === 'canonical');
			const found = links.map(({ href }) => href).join(' and ');
			const wanted = `${origin}${base}${address.slice(1)}`;
			return found === wanted ? [] : [`${file}: ${found || 'nothing'} instead of ${wanted}`];
		});
		expect(wrong).toEqual([]);
	});

	test('no element has an attribute with a style or a script, which a strict policy would refuse', () => {
		expect(
			pages.flatMap(({ file, facts }) => facts.refused.map((found) => `${file}: ${found}`)),
		).toEqual([]);
	});

	test('styles are files of the site, two at most', () => {
		const wrong = pages.flatMap(({ file, facts: { sheets } }) =>
			sheets.length <= 2 && sheets.every((sheet) => 'href' in sheet)
				? []
				: [
						`${file}: ${sheets.map((sheet) => ('href' in sheet ? sheet.href : 'inside')).join(', ')}`,
					],
		);
		expect(wrong).toEqual([]);
	});

	test('scripts are files of the site, as a strict policy asks; JSON-LD is data', () => {
		const scripts = pages.flatMap(({ file, facts }) =>
			facts.scripts
				.filter(({ src, text }) => !src.startsWith(`${base}_astro/`) || text.trim() !== '')
				.map(({ src, text }) => `${file}: ${src}${text.slice(0, 80)}`),
		);
		expect(scripts).toEqual([]);
	});

	test('only the page that searches loads anything of the search', () => {
		const telling = pages.filter(({ html }) => html.includes('pagefind'));
		expect(telling.map(({ address }) => address)).toEqual(['/search/']);
	});

	test('the layers of the styles stand in their order, whichever sheet comes first', () => {
		const read = new Map<string, string>();
		const readSheet = (href: string) => {
			const css =
				read.get(href) ?? readFileSync(path.join(folder, href.slice(base.length)), 'utf8');
			read.set(href, css);
			return css;
		};
		const orders = pages.map(({ facts }) =>
			facts.sheets
				.map((sheet) => ('href' in sheet ? readSheet(sheet.href) : sheet.text))
				.flatMap((css) =>
					[...css.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = '']) => names.split(/, ?/)),
				)
				.filter((name, index, all) => all.indexOf(name) === index)
				.join(' '),
		);
		expect([...new Set(orders)]).toEqual(['reset tokens base frame parts charts print']);
	});

	test('JSON-LD is valid JSON', () => {
		const broken = pages.flatMap(({ file, facts }) =>
			facts.linkedData.flatMap((text) => {
				try {
					JSON.parse(text);
					return [];
				} catch (error) {
					return [`${file}: ${String(error)}`];
				}
			}),
		);
		expect(broken).toEqual([]);
	});
});

function findHeadingProblems({ file, facts: { headings } }: Page): string[] {
	const main = headings.filter(({ level }) => level === 1).length;
	const problems = main === 1 ? [] : [`${file}: ${main} main headings`];
	headings.forEach(({ level, text }, index) => {
		const above = headings[index - 1]?.level ?? 0;
		if (level > above + 1) problems.push(`${file}: level ${level} after ${above}: “${text}”`);
	});
	return problems;
}

/** The pages whose text is empty or the same as that of a page before. */
function findDoubles(pages: readonly Page[], getValue: (page: Page) => string): string[] {
	const owners = new Map<string, string>();
	return pages.flatMap((page) => {
		const value = getValue(page);
		if (!value) return [`${page.file}: nothing`];
		const owner = owners.get(value);
		owners.set(value, page.file);
		return owner ? [`${page.file} and ${owner}: “${value}”`] : [];
	});
}
