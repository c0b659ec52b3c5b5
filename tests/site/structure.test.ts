import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { getText, OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

describe('the pages', () => {
	const { pages, folder, origin, base } = readBuiltSite(OUTPUTS.root);
	/**
	 * The page that a server sends for addresses that do not exist has no address of its own, and frames
	 * for other sites go by that of the page they are taken from.
	 */
	const addressed = pages.filter(({ file }) => file !== '404.html' && !file.startsWith('embed/'));

	test('there are pages, and one for addresses that do not exist', () => {
		expect(pages.map(({ file }) => file)).toEqual(
			expect.arrayContaining(['index.html', '404.html']),
		);
	});

	test('each has exactly one main heading, and skips no level below it', () => {
		expect(pages.flatMap(findHeadingProblems)).toEqual([]);
	});

	test('each names its language and has one main landmark', () => {
		const lacking = pages.filter(
			({ document }) =>
				!document.documentElement.getAttribute('lang') ||
				document.querySelectorAll('main').length !== 1,
		);
		expect(lacking.map(({ file }) => file)).toEqual([]);
	});

	test('no two elements of one have the same id', () => {
		const doubles = pages.flatMap(({ file, document }) => {
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${file}: ${id}`);
		});
		expect(doubles).toEqual([]);
	});

	test('each has a title of its own', () => {
		expect(
			findDoubles(addressed, ({ document }) => getText(document.querySelector('title'))),
		).toEqual([]);
	});

	test('each has a description of its own', () => {
		expect(findDoubles(addressed, (page) => getContent(page, 'meta[name="description"]'))).toEqual(
			[],
		);
	});

	test('each names its own whole address as the canonical one', () => {
		const wrong = addressed.flatMap(({ file, address, document }) => {
			const links = [...document.querySelectorAll('link[rel="canonical"]')];
			const found = links.map((link) => link.getAttribute('href')).join(' and ');
			const wanted = `${origin}${base}${address.slice(1)}`;
			return found === wanted ? [] : [`${file}: ${found || 'nothing'} instead of ${wanted}`];
		});
		expect(wrong).toEqual([]);
	});

	test('no element has a style attribute, which a strict policy would refuse', () => {
		const styled = pages.flatMap(({ file, document }) =>
			[...document.querySelectorAll('[style]')].map(
				(element) =>
					`${file}: <${element.localName} style="${element.getAttribute('style') ?? ''}">`,
			),
		);
		expect(styled).toEqual([]);
	});

	test('scripts are files of the site, as a strict policy asks; JSON-LD is data', () => {
		const scripts = pages.flatMap(({ file, document }) => [
			...[...document.querySelectorAll('script:not([type="application/ld+json"])')]
				.filter((script) => {
					const address = script.getAttribute('src') ?? '';
					return !address.startsWith(`${base}_astro/`) || getText(script) !== '';
				})
				.map((script) => `${file}: ${script.outerHTML.slice(0, 80)}`),
			...[...document.querySelectorAll('*')]
				.flatMap((element) => element.getAttributeNames())
				.filter((name) => name.startsWith('on'))
				.map((name) => `${file}: ${name}=…`),
		]);
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
		const orders = pages.map(({ document }) =>
			[...document.querySelectorAll('style, link[rel~="stylesheet"]')]
				.map((sheet) => readSheetOrText(sheet, readSheet))
				.flatMap((css) =>
					[...css.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = '']) => names.split(/, ?/)),
				)
				.filter((name, index, all) => all.indexOf(name) === index)
				.join(' '),
		);
		expect([...new Set(orders)]).toEqual(['reset tokens base frame parts charts print']);
	});

	test('JSON-LD is valid JSON', () => {
		const broken = pages.flatMap(({ file, document }) =>
			[...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
				try {
					JSON.parse(script.textContent ?? '');
					return [];
				} catch (error) {
					return [`${file}: ${String(error)}`];
				}
			}),
		);
		expect(broken).toEqual([]);
	});
});

function readSheetOrText(sheet: Element, read: (href: string) => string): string {
	const href = sheet.getAttribute('href');
	return href === null ? (sheet.textContent ?? '') : read(href);
}

function findHeadingProblems({ file, document }: Page): string[] {
	const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
	const levels = headings.map((heading) => Number(heading.localName.slice(1)));
	const main = levels.filter((level) => level === 1).length;
	const problems = main === 1 ? [] : [`${file}: ${main} main headings`];
	levels.forEach((level, index) => {
		const above = levels[index - 1] ?? 0;
		const text = getText(headings[index] ?? null);
		if (level > above + 1) problems.push(`${file}: level ${level} after ${above}: “${text}”`);
	});
	return problems;
}

function getContent({ document }: Page, selector: string): string {
	return document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
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
