import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-folder.ts';
import { MAX_QUOTE_WORDS } from '../../src/entries/claim.ts';
import { formatProblem } from '../../src/entries/problem.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { makeRecord } from '../../src/record/make-record.ts';
import type { Claim } from '../../src/record/types.ts';

// Long after all that the record tells of: whether a day is past today is the business of the check.
const now = new Date('2100-01-01T00:00:00Z');
const { content, problems } = readContent({ ...contentFolder, now });

test('the record has no errors and no warnings', () => {
	expect(problems.map(formatProblem)).toEqual([]);
});

describe.runIf(content)('the record', () => {
	if (!content) return;
	const record = makeRecord(content, { today: '2100-01-01', getCitationHref: (id) => `#${id}` });
	const { claims, questions, actors, sources, places } = record;

	/** The ids of entries that are not as they should be: there should be none. */
	const listFaulty = <T extends { readonly id: string }>(
		entries: readonly T[],
		isFaulty: (entry: T) => boolean,
	) => entries.filter(isFaulty).map(({ id }) => id);

	test('has entries in all of its folders', () => {
		for (const entries of [claims, questions, actors, sources, places]) {
			expect(entries.length).toBeGreaterThan(0);
		}
	});

	test('quotes at most thirty words of a page at a time', () => {
		expect(
			listFaulty(claims, ({ reports }) =>
				reports.some(({ quote }) => (quote?.text.trim().split(/\s+/).length ?? 0) > MAX_QUOTE_WORDS),
			),
		).toEqual([]);
	});

	test('names each claim by a year that it tells of', () => {
		const isNamed = ({ id, said, happened }: Claim) =>
			[said, happened].some(({ text }) => text.includes(id.slice(0, 4)));
		expect(listFaulty(claims, (claim) => !isNamed(claim))).toEqual([]);
	});

	test('gives every claim a title of its own', () => {
		const titles = claims.map(({ title }) => title.toLowerCase());
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('names every claimant, topic, place and question once a claim', () => {
		const hasTwice = (items: readonly unknown[]) => new Set(items).size < items.length;
		expect(
			listFaulty(claims, ({ claimants, topics, places: at, answers }) =>
				[
					claimants,
					topics,
					at,
					answers.map(({ question }) => question),
				].some(hasTwice),
			),
		).toEqual([]);
	});

	test('has no page twice', () => {
		const urls = sources.map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/g, ''));
		expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
	});

	test('asks no question that nothing answers', () => {
		expect(listFaulty(questions, (question) => question.claims.length === 0)).toEqual([]);
	});

	test('says of whom an unnamed person is, where it is not known who', () => {
		expect(listFaulty(actors, ({ type, role }) => type === 'unnamed' && !role)).toEqual([]);
	});

	test('gives every question a question mark, and every main question a place of its own', () => {
		expect(listFaulty(questions, ({ title }) => !title.endsWith('?'))).toEqual([]);
		const ranks = questions.flatMap(({ main }) => (main === undefined ? [] : [main]));
		expect(new Set(ranks).size).toBe(ranks.length);
	});

	test('has no actor that belongs to itself by way of others', () => {
		const isInCircle = (actor: (typeof actors)[number]) => {
			const above = new Set([actor]);
			for (let next = actor.parent; next; next = next.parent) {
				if (above.has(next)) return true;
				above.add(next);
			}
			return false;
		};
		expect(listFaulty(actors, isInCircle)).toEqual([]);
	});
});
