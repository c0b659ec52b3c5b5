import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getText, OUTPUTS, readBuiltSite } from './built-site.ts';
import { type ClaimsData, claimsDataSchema } from './data-contract.ts';

describe.each(Object.values(OUTPUTS))('data/claims.json in $folder', (output) => {
	const site = readBuiltSite(output);
	const read = (): unknown =>
		JSON.parse(readFileSync(path.join(site.folder, 'data/claims.json'), 'utf8'));

	test('keeps the contract', () => {
		const result = claimsDataSchema.safeParse(read());
		expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
	});

	test('has each claim that has a page, once, and no other', () => {
		const { claims } = read() as ClaimsData;
		const addresses = site.pages.filter(({ type }) => type === '/claims/…/');
		expect(claims.map(({ url }) => url).sort()).toEqual(
			addresses.map(({ address }) => address).sort(),
		);
	});

	test('names each claim as its page does', () => {
		const { claims } = read() as ClaimsData;
		const headings = new Map(
			site.pages.map(({ address, document }) => [address, getText(document.querySelector('h1'))]),
		);
		const other = claims.filter(({ url, title }) => headings.get(url) !== title);
		expect(other.map(({ id, title, url }) => ({ id, title, page: headings.get(url) }))).toEqual([]);
	});

	test('names only claims that it holds', () => {
		const { claims } = read() as ClaimsData;
		const known = new Set(claims.map(({ id }) => id));
		const named = claims.flatMap(({ relations, forecast }) => [
			...Object.values(relations).flat(),
			...(forecast?.shown_by ?? []),
		]);
		expect(named.filter((id) => !known.has(id))).toEqual([]);
	});

	test('names only questions, actors, sources, places and topics that have a page', () => {
		const { claims } = read() as ClaimsData;
		const named = claims.flatMap((claim) => [
			...claim.answers.map(({ question }) => `/questions/${question}/`),
			...claim.claimant.map((id) => `/actors/${id}/`),
			...claim.origins.ids.map((id) => `/actors/${id}/`),
			...(claim.summit?.participants ?? []).map((id) => `/actors/${id}/`),
			...claim.sources.flatMap(({ id, outlet, chain }) => [
				`/sources/${id}/`,
				...[outlet, ...chain].map((actor) => `/actors/${actor}/`),
			]),
			...claim.places.map((id) => `/places/${id}/`),
			...claim.topics.map((id) => `/topics/${id}/`),
		]);
		const addresses = new Set(site.pages.map(({ address }) => address));
		expect([...new Set(named)].filter((address) => !addresses.has(address))).toEqual([]);
	});
});
