import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackColumn } from '../../src/filters/columns.ts';
import { OUTPUTS, readBuiltSite } from './built-site.ts';
import type { ClaimsData } from './data-contract.ts';
import { getText } from './page-facts.ts';

/** What a reader's connection carries for filters at most, all scripts of such a page together. */
const MAX_SCRIPT_BYTES = 6000;

const site = readBuiltSite(OUTPUTS.root);
const { claims } = JSON.parse(
	readFileSync(path.join(site.folder, 'data/claims.json'), 'utf8'),
) as ClaimsData;
const claimsByUrl = new Map(claims.map((claim) => [claim.url, claim]));

/**
 * The filter of a page as its script reads it, from the page of its own that it has: for each facet the
 * ids of the values of each row.
 */
function readFilter(document: Document, filter: Element, form: Element) {
	const rows = [...document.querySelectorAll(filter.getAttribute('data-rows') ?? '')];
	const facets = [...form.querySelectorAll('fieldset')].map((fieldset) => {
		const items = [...fieldset.querySelectorAll('li')];
		const ids = items.map(
			(item) =>
				item.getAttribute('data-id') ??
				item.querySelector('a')?.getAttribute('href')?.split('#')[0]?.split('/').at(-2) ??
				'',
		);
		const column = {
			sets: fieldset.getAttribute('data-sets') ?? '',
			codes: fieldset.getAttribute('data-codes') ?? '',
		};
		return {
			name: fieldset.getAttribute('name') ?? '',
			ids,
			counts: items.map((item) => Number(getText(item.querySelector('.count')).replace(/,/g, ''))),
			codeLength: column.codes.length,
			values: unpackColumn(column, ids.length, rows.length).map((values) =>
				values.map((value) => ids[value]),
			),
		};
	});
	return { rows, facets };
}

const pagesByAddress = new Map(site.pages.map((page) => [page.address, page]));

const filters = site.pages.flatMap((page) => {
	if (!page.html.includes('data-rows')) return [];
	const { document } = page;
	const filter = document.querySelector('.filter');
	const address = filter?.querySelector('a')?.getAttribute('href') ?? '';
	const form = pagesByAddress.get(address)?.document.querySelector('#filter');
	return filter && form
		? [{ page, document, filter, form, ...readFilter(document, filter, form) }]
		: [];
});

describe('the filter of a page', () => {
	test('stands on the pages that list many claims, on questions and on actors', () => {
		const types = new Set(filters.map(({ page }) => page.type));
		expect([...types].sort()).toEqual(
			expect.arrayContaining([
				'/actors/',
				'/kinds/…/',
				'/questions/',
				'/timeline/…/',
				'/topics/…/',
			]),
		);
	});

	test('tells something of every row, and counts what it tells', () => {
		const wrong = filters.flatMap(({ page, rows, facets }) =>
			facets
				.filter(({ ids, counts, values, codeLength }) => {
					const recounted = ids.map((id) => values.filter((ofRow) => ofRow.includes(id)).length);
					const isWhole = codeLength > 0 && codeLength % rows.length === 0;
					return !isWhole || !isDeepStrictEqual(recounted, counts);
				})
				.map(({ name }) => `${page.file}: ${name}`),
		);
		expect(filters.length).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});

	test('tells of each claim what the data tell', () => {
		const wrong = filters.flatMap(({ page, rows, facets }) =>
			rows.flatMap((row, index) => {
				const url = row.querySelector('a[href^="/claims/"]')?.getAttribute('href');
				const claim = url ? claimsByUrl.get(url) : undefined;
				if (!claim) return [];
				const expected: Record<string, readonly string[]> = {
					topic: claim.topics,
					kind: [claim.kind],
					claimant: claim.claimant,
					place: claim.places,
				};
				return facets
					.filter(({ name }) => expected[name])
					.filter(
						({ name, ids, values }) =>
							!isDeepStrictEqual(
								new Set(values[index]),
								// What all rows of a page share is not told of each.
								new Set(expected[name]?.filter((id) => ids.includes(id))),
							),
					)
					.map(({ name }) => `${page.file}: ${name} of ${claim.id}`);
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('is of the same state as the list', () => {
		const wrong = filters.filter(
			({ filter, form }) =>
				!form.getAttribute('data-version') ||
				form.getAttribute('data-version') !== filter.getAttribute('data-version'),
		);
		expect(wrong.map(({ page }) => page.file)).toEqual([]);
		const listed = filters.map(({ page }) => `${page.address}filter/`).sort();
		const own = site.pages
			.map(({ address }) => address)
			.filter((address) => address.endsWith('/filter/'));
		expect(own.sort()).toEqual(listed);
	});

	test('has no control that works only with a script', () => {
		const dead = filters.flatMap(({ page, document, form }) =>
			[
				...document.querySelectorAll('main input, main button, main select'),
				...form.querySelectorAll('input, button, select'),
			]
				.filter((control) => !control.closest('[hidden]'))
				.map((control) => `${page.file}: ${control.outerHTML.slice(0, 60)}`),
		);
		expect(dead).toEqual([]);
	});

	test(`needs at most ${MAX_SCRIPT_BYTES} bytes of scripts`, () => {
		const sizes = new Map<string, number>();
		const heavy = filters.flatMap(({ page }) => {
			const files = page.facts.scripts.map(({ src }) => src);
			for (const file of files) {
				const weigh = () => brotliCompressSync(readFileSync(path.join(site.folder, file))).length;
				if (!sizes.has(file)) sizes.set(file, weigh());
			}
			const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
			return bytes > 0 && bytes <= MAX_SCRIPT_BYTES ? [] : [`${page.file}: ${bytes} bytes`];
		});
		expect(heavy).toEqual([]);
	});
});
