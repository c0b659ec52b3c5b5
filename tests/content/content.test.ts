import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-folder.ts';
import { MAX_QUOTE_WORDS } from '../../src/entries/claim.ts';
import { formatProblem } from '../../src/entries/problem.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { toQuestionsData } from '../../src/export/questions-json.ts';
import { listSideCourses } from '../../src/record/course.ts';
import { makeRecord } from '../../src/record/make-record.ts';
import { viewQuestion } from '../../src/record/question-view.ts';
import type { Claim } from '../../src/record/types.ts';
import { getQuestion } from '../support/questions.ts';
import { takeSaidBy } from '../support/random-claims.ts';

// Long after all that the record tells of: whether a day is past today is the business of the check.
const now = new Date('2100-01-01T00:00:00Z');
const { content, problems } = readContent({ ...contentFolder, now });

test('the record has no errors and no warnings', () => {
	expect(problems.map(formatProblem)).toEqual([]);
});

describe.runIf(content)('the record', () => {
	if (!content) return;
	const options = { today: '2100-01-01', getCitationHref: (id: string) => `#${id}` };
	const record = makeRecord(content, options);
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

	// Worked out by hand from the claims: what the two articles of January 2025 that the record begins
	// with tell of, and what was said before and after.
	describe.runIf(contentFolder.label === 'content')('as of the articles it began with', () => {
		const viewOn = (id: string, day: string) => viewQuestion(getQuestion(record, id), day);
		/** The lower end, the upper end, and how many claimants. */
		const getEnds = (id: string, day: string) => {
			const { spread } = viewOn(id, day);
			return spread && [spread.min, spread.max, spread.claimants];
		};

		test('has 270 and about 300 killed, of one agency, and 4,000 beside them', () => {
			const { standing } = viewOn('killed', '2025-01-24');
			expect(standing.map(({ claimant, figure }) => [claimant.id, figure.best])).toEqual([
				['nis', 270],
				['nis', 300],
				['unnamed-western-officials', 1000],
				['volodymyr-zelenskyy', 4000],
			]);
		});

		test.for([
			['killed', '2024-12-18', null],
			['killed', '2024-12-19', [100, null, 1]],
			['killed', '2025-01-13', [270, 300, 1]],
			['killed', '2025-01-21', [270, 4000, 2]],
			['killed', '2025-01-24', [270, 4000, 3]],
			['killed', '2025-04-30', [600, 4000, 3]],
			['killed', '2025-07-20', [600, 4000, 3]],
			['killed', '2025-07-21', [600, 1000, 2]],
			['killed', '2025-07-22', [600, 600, 1]],
			// 2,700 in January, and about 2,700 on the 13th: of one agency.
			['wounded', '2025-01-24', [2700, 2700, 1]],
			// Kyiv “more than 200”, Seoul’s chiefs of staff 1,100, its agency 3,000, two more 4,000.
			['killed-or-wounded', '2025-01-24', [200, 4000, 5]],
			// From at least 3,000 in October to 12,000: ten claimants, of whom two in one joint claim.
			['troops-sent', '2025-01-23', [3000, 12000, 8]],
			['troops-sent', '2025-01-24', [3000, 12000, 10]],
			// “More than 11,000”: nothing bounds the whole.
			['troops-in-kursk', '2025-01-24', [3000, null, 10]],
		] as const)('has for %s on %s the spread %j', ([id, day, ends]) => {
			expect(getEnds(id, day)).toEqual(ends);
		});

		test('has soldiers in Russia asserted, disputed, and acknowledged on 26 April 2025', () => {
			const { stateChanges, state } = viewOn('troops-in-russia', '2025-12-31');
			expect(stateChanges.map((change) => change.state)).toEqual([
				'asserted',
				'disputed',
				'acknowledged',
			]);
			expect(stateChanges.at(-1)?.claim.said.text).toBe('2025-04-26');
			expect(state).toBe('acknowledged');
			expect(viewOn('troops-in-russia', '2022-02-24').state).toBe('unanswered');
			expect(viewOn('troops-in-russia', '2024-10-10').state).toBe('asserted');
			expect(viewOn('troops-in-russia', '2024-10-21').state).toBe('disputed');
			expect(viewOn('troops-in-russia', '2025-04-25').state).toBe('disputed');
		});

		test('has Moscow deny, decline and affirm it, and Pyongyang too', () => {
			const courses = listSideCourses(getQuestion(record, 'troops-in-russia'), '2025-12-31');
			const getSteps = (id: string) =>
				courses
					.find(({ side }) => side.id === id)
					?.steps.map(({ claim, position }) => `${claim.said.text} ${position}`);
			expect(viewOn('troops-in-russia', '2024-10-10').stances.map(({ position }) => position)).toEqual(
				['denies', 'denies'],
			);
			expect(getSteps('RU')).toEqual(
				expect.arrayContaining(['2024-10-21 declines', '2025-04-26 affirms']),
			);
			expect(getSteps('KP')).toEqual(
				expect.arrayContaining(['2024-10-21 denies', '2025-04-28 affirms']),
			);
		});

		test('has Pyongyang’s part acknowledged by Pyongyang, not by those who say so of it', () => {
			expect(viewOn('pyongyang-acknowledged', '2025-01-24').state).toBe('asserted');
			expect(viewOn('pyongyang-acknowledged', '2025-04-27').state).toBe('asserted');
			expect(viewOn('pyongyang-acknowledged', '2025-04-28').state).toBe('acknowledged');
		});

		test('knows nothing of what was said later', () => {
			const day = '2025-01-24';
			const then = makeRecord(takeSaidBy(content, day), options);
			expect(toQuestionsData(then.questions, day)).toEqual(toQuestionsData(record.questions, day));
		});
	});
});
