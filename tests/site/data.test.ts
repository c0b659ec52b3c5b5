import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OUTPUTS, readBuiltSite } from './built-site.ts';
import {
	type ClaimsData,
	claimsDataSchema,
	type QuestionsData,
	questionsDataSchema,
} from './data-contract.ts';
import { getText, type PageFacts } from './page-facts.ts';

/** What a page with charts may weigh at most, without its styles. */
const MAX_BYTES = 30_000;

const getMainHeading = ({ headings }: PageFacts) => headings.find(({ level }) => level === 1)?.text;

describe('data/claims.json', () => {
	const site = readBuiltSite(OUTPUTS.root);
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
			site.pages.map(({ address, facts }) => [address, getMainHeading(facts)]),
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

describe('the questions as data', () => {
	const site = readBuiltSite(OUTPUTS.root);
	const read = (file: string): unknown =>
		JSON.parse(readFileSync(path.join(site.folder, file), 'utf8'));
	const months = [...site.files].filter((file) => /^data\/as-of\/[^/]+\.json$/.test(file)).sort();

	test('keep the contract, today and as of every month', () => {
		for (const file of ['data/questions.json', ...months]) {
			const result = questionsDataSchema.safeParse(read(file));
			expect(result.success ? '' : `${file}: ${z.prettifyError(result.error)}`).toBe('');
		}
	});

	test('are there for each month that has a page, and for no other', () => {
		expect(months.map((file) => file.replace(/^data(.*)\.json$/, '$1/'))).toEqual(
			site.pages
				.filter(({ type }) => type === '/as-of/…/')
				.map(({ address }) => address)
				.sort(),
		);
		expect(months.length).toBeGreaterThan(0);
	});

	test('have each question that has a page, once, and name it as its page does', () => {
		const { questions } = read('data/questions.json') as QuestionsData;
		const pages = site.pages.filter(({ type }) => type === '/questions/…/');
		expect(questions.map(({ url, title }) => [url, title]).sort()).toEqual(
			pages.map(({ address, facts }) => [address, getMainHeading(facts)]).sort(),
		);
	});

	test('have the claims that answer them in the claims as data', () => {
		const { questions } = read('data/questions.json') as QuestionsData;
		const { claims } = read('data/claims.json') as ClaimsData;
		for (const { id, claims: answering } of questions) {
			expect(answering).toEqual(
				claims
					.filter(({ answers }) => answers.some(({ question }) => question === id))
					.map((claim) => claim.id),
			);
		}
	});

	test('never lose as of a month what they had as of an earlier one', () => {
		let before = new Map<string, QuestionsData['questions'][number]>();
		for (const file of [...months, 'data/questions.json']) {
			const { questions } = read(file) as QuestionsData;
			const now = new Map(questions.map((question) => [question.id, question]));
			for (const [id, { claims, history }] of before) {
				expect(now.get(id)?.claims).toEqual(expect.arrayContaining(claims));
				expect(now.get(id)?.history.slice(0, history.length)).toEqual(history);
			}
			before = now;
		}
	});

	test('are as of the last month what they are today, but for figures that have aged since', () => {
		const last = read(months.at(-1) ?? '') as QuestionsData;
		const { questions } = read('data/questions.json') as QuestionsData;
		const toWords = ({
			id,
			claims,
			stance,
			state,
			history,
		}: QuestionsData['questions'][number]) => ({
			id,
			claims,
			stance,
			state,
			history,
		});
		expect(last.questions.map(toWords)).toEqual(questions.map(toWords));
	});
});

describe('the pages as of a month', () => {
	const site = readBuiltSite(OUTPUTS.root);
	const pages = site.pages
		.filter(({ type }) => type === '/as-of/…/')
		.map(({ address, document, html }) => ({
			address,
			html,
			total: Number(
				/^([\d,]+) claims? /.exec(getText(document.querySelector('.lede')))?.[1]?.replace(',', ''),
			),
			said: [...document.querySelectorAll('.scan a')].map((link) => link.getAttribute('href')),
			months: [...document.querySelectorAll('.months li')].map((item) => ({
				address: item.querySelector('a')?.getAttribute('href')?.split('#')[0] || address,
				count: Number(getText(item.querySelector('.count'))),
			})),
		}));
	const byAddress = new Map(pages.map((page) => [page.address, page]));

	test('lead to every claim then on record, and to no other', () => {
		for (const { address, total, months } of pages) {
			const listed = months.map((month) => byAddress.get(month.address)?.said ?? []);
			expect(
				listed.map(({ length }) => length),
				address,
			).toEqual(months.map(({ count }) => count));
			expect(new Set(listed.flat()).size, address).toBe(total);
			expect(
				months.every((month) => month.address <= address),
				address,
			).toBe(true);
		}
		const { claims } = JSON.parse(
			readFileSync(path.join(site.folder, 'data/claims.json'), 'utf8'),
		) as ClaimsData;
		expect(new Set(pages.flatMap(({ said }) => said))).toEqual(
			new Set(claims.map(({ url }) => url)),
		);
	});

	test('travel light', () => {
		const heavy = pages.filter(
			({ html }) =>
				brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length >
				MAX_BYTES,
		);
		expect(heavy.map(({ address }) => address)).toEqual([]);
	});
});
