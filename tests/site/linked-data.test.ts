import { describe, expect, test } from 'vitest';
import { findLinkedDataProblems } from '../support/schema-org.ts';
import { OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

interface Thing {
	readonly '@type': string;
	readonly [property: string]: unknown;
}

const { pages } = readBuiltSite(OUTPUTS.root);
/** What stands in other people's pages, or belongs to a list, is no page to find or to preview. */
const wholePages = pages.filter(
	({ file, type }) => !file.startsWith('embed/') && type !== '/…/filter/',
);
const home = `${OUTPUTS.root.origin}${OUTPUTS.root.base}`;
const readText = ({ facts }: Page) => facts.linkedData[0] ?? '';
const read = (page: Page): readonly Thing[] =>
	(JSON.parse(readText(page) || '{"@graph":[]}') as { '@graph': Thing[] })['@graph'];
/** Linked data without its texts: which properties of which types there are, how they nest, and how dates are written. */
const getForm = (text: string) =>
	JSON.stringify(JSON.parse(text), (key, value: unknown) => {
		if (Array.isArray(value)) return unique(value);
		if (typeof value !== 'string' || key === '@type') return value;
		return /date/i.test(key) ? value.replace(/\d/g, '0') : '';
	});
const unique = (values: readonly unknown[]) =>
	[...new Set(values.map((value) => JSON.stringify(value)))].map(
		(text) => JSON.parse(text) as unknown,
	);
const ofType = (type: string) => pages.filter((page) => page.type === type);

describe('the linked data of the pages', () => {
	const types = [...new Set(pages.map(({ type }) => type))];

	test.each(types)('%s keeps to the vocabulary of schema.org', async (type) => {
		// Thousands of pages say the same properties of other things: each form is looked at once.
		const forms = new Map(
			ofType(type)
				.filter((page) => readText(page) !== '')
				.map((page) => [getForm(readText(page)), page] as const),
		);
		const problems = await Promise.all(
			[...forms.values()].map(async (page) => ({
				file: page.file,
				problems: await findLinkedDataProblems(readText(page)),
			})),
		);
		expect(problems.filter(({ problems: found }) => found.length > 0)).toEqual([]);
	});

	test('every page but the home page says the way to it, by pages that there are', () => {
		const known = new Set(pages.map(({ address }) => `${home}${address.slice(1)}`));
		const wrong = wholePages
			.filter(({ file }) => file !== 'index.html' && file !== '404.html')
			.filter((page) => {
				const way = read(page).find((thing) => thing['@type'] === 'BreadcrumbList');
				const steps = (way?.['itemListElement'] ?? []) as ReadonlyArray<{
					item: { '@id': string };
				}>;
				const addresses = steps.map(({ item }) => item['@id']);
				return !(
					addresses.length > 1 &&
					addresses[0] === home &&
					addresses.at(-1) === `${home}${page.address.slice(1)}` &&
					addresses.every((address) => known.has(address))
				);
			});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	test('every claim is a claim, and none is rated', () => {
		const lacking = ofType('/claims/…/').filter(
			(page) => !read(page).some((thing) => thing['@type'] === 'Claim'),
		);
		expect(lacking.map(({ file }) => file)).toEqual([]);
		const rated = pages.filter((page) => /ClaimReview|"\w*[rR]ating\w*":/.test(readText(page)));
		expect(rated.map(({ file }) => file)).toEqual([]);
	});

	test('a preview knows the site, its language and how to show itself', () => {
		const names = [
			'og:title',
			'og:description',
			'og:type',
			'og:site_name',
			'og:locale',
			'twitter:card',
		];
		const lacking = wholePages.flatMap(({ file, facts }) =>
			names.filter((name) => !facts.meta.get(name)).map((name) => `${file}: ${name}`),
		);
		expect(lacking).toEqual([]);
	});
});
