import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getEarliestDay, getLatestDay } from '../../src/dates/edtf-date.ts';
import {
	DISAGREEMENT_DAYS,
	listContradicting,
	listFigureDisagreements,
	listOpenDisputes,
	listQuestionDisagreements,
	listWrittenDisputes,
} from '../../src/record/disagreements.ts';
import type { MeasuredFigure } from '../../src/record/types.ts';
import { type Given, type MadeClaim, makeClaims, makeCounts } from '../support/made-record.ts';
import { getQuestion } from '../support/questions.ts';
import { randomRecord } from '../support/random-claims.ts';

/** Each pair of counts that cannot both be right: the lower one, the higher one, how far apart. */
function listPairs(counts: Readonly<Record<string, Given>>): string[] {
	const question = getQuestion(makeCounts(counts), 'killed');
	return listQuestionDisagreements(question).map(
		({ low, high, ratio }) => `${low.claim.id} ${high.claim.id} ${ratio}`,
	);
}

describe('two figures disagree', () => {
	type Words = Given[2];
	const CASES: ReadonlyArray<readonly [Words, Words, number | null]> = [
		[{ about: 300 }, { about: 300 }, null],
		[{ about: 300 }, { exactly: 300 }, null],
		[{ about: 300 }, { about: 1200 }, 4],
		[{ about: 300 }, { between: [200, 400] }, null],
		[{ about: 300 }, { between: [300, 400] }, null],
		[{ about: 300 }, { between: [600, 900] }, 2],
		[{ about: 1800 }, { between: [600, 900] }, 2],
		[{ between: [200, 300] }, { between: [300, 400] }, null],
		[{ between: [200, 300] }, { between: [450, 500] }, 1.5],
		// Nothing is said of what lies above.
		[{ about: 300 }, { 'at-least': 300 }, null],
		[{ about: 300 }, { 'at-least': 200 }, null],
		[{ about: 300 }, { 'at-least': 600 }, 2],
		[{ about: 300 }, { 'more-than': 600 }, 2],
		[{ 'at-least': 300 }, { 'at-least': 600 }, null],
		[{ between: [200, 300] }, { 'more-than': 200 }, null],
		// Nothing is said of what lies below.
		[{ about: 300 }, { 'up-to': 300 }, null],
		[{ about: 300 }, { 'up-to': 600 }, null],
		[{ about: 300 }, { 'up-to': 100 }, 3],
		[{ 'up-to': 300 }, { 'up-to': 600 }, null],
		[{ between: [200, 300] }, { 'up-to': 100 }, 2],
		[{ 'up-to': 300 }, { 'at-least': 600 }, 2],
		[{ 'up-to': 600 }, { 'at-least': 300 }, null],
		[{ exactly: 0 }, { about: 300 }, Infinity],
		[{ exactly: 0 }, { 'up-to': 300 }, null],
	];

	test.for(CASES)('or not: %j and %j: %s', ([first, second, ratio]) => {
		const pairs = [
			listPairs({ a: ['nis', '2025-01-13', first], b: ['kbs', '2025-01-14', second] }),
			listPairs({ a: ['nis', '2025-01-13', second], b: ['kbs', '2025-01-14', first] }),
		];
		for (const found of pairs) {
			expect(found.map((pair) => Number(pair.split(' ')[2]))).toEqual(
				ratio === null ? [] : [ratio],
			);
		}
	});

	test('with the lower one first, whoever spoke first', () => {
		expect(
			listPairs({
				a: ['nis', '2025-01-13', { about: 600 }],
				b: ['kbs', '2025-01-14', { about: 300 }],
			}),
		).toEqual(['b a 2']);
	});

	test.for([
		['2025-01-13', '2025-02-12', true],
		['2025-01-13', '2025-02-13', false],
		// A vague date: the nearest of the days that it can mean.
		['2025-01', '2025-03-02', true],
		['2025-01', '2025-03-03', false],
		['2025-01', '2025-01-20', true],
		['2024-23', '2025-01', false],
		['2024-23', '2024-12/2025-01', true],
		['../2025-01-24', '2025-02-23', true],
		['../2025-01-24', '2025-02-24', false],
	] as const)(
		'where said within 30 days of each other: %s and %s: %s',
		([first, second, isNear]) => {
			const pairs = [
				listPairs({ a: ['nis', first, { about: 300 }], b: ['kbs', second, { about: 600 }] }),
				listPairs({ a: ['nis', second, { about: 300 }], b: ['kbs', first, { about: 600 }] }),
			];
			expect(pairs).toEqual(isNear ? [['a b 2'], ['a b 2']] : [[], []]);
		},
	);

	test('where they have no claimant in common', () => {
		expect(
			listPairs({
				a: ['nis', '2025-01-13', { about: 300 }],
				b: ['nis', '2025-01-14', { about: 600 }],
				c: [['nis', 'kbs'], '2025-01-15', { about: 1200 }],
				d: ['zelenskyy', '2025-01-16', { about: 1200 }],
			}),
		).toEqual(['a d 4', 'b d 2']);
	});

	test('the widest apart first, and as often as there are pairs', () => {
		expect(
			listPairs({
				c: ['nis', '2025-01-13', { about: 300 }],
				b: ['kbs', '2025-01-14', { about: 600 }],
				a: ['zelenskyy', '2025-01-15', { about: 1200 }],
			}),
		).toEqual(['c a 4', 'b a 2', 'c b 2']);
	});
});

describe('the disagreements of a record', () => {
	const fields = (claimant: string, said: string, killed: number, scope?: string): MadeClaim => ({
		claimant,
		said,
		figures: [{ measure: 'killed', about: killed, ...(scope && { scope }) }],
		answers: scope ? [] : ['killed'],
	});
	const list = (claims: Readonly<Record<string, MadeClaim>>) =>
		listFigureDisagreements(makeClaims(claims)).map(
			({ low, high, ratio, question, measured }) =>
				`${question?.id ?? '-'} ${measured?.id} ${low.claim.id} ${high.claim.id} ${ratio}`,
		);

	test('are the widest one of each question', () => {
		expect(
			list({
				a: fields('nis', '2025-01-13', 300),
				b: fields('kbs', '2025-01-14', 600),
				c: fields('zelenskyy', '2025-01-15', 900),
				d: {
					...fields('nis', '2025-01-13', 1),
					figures: [{ measure: 'shells-sent', about: 1000 }],
					answers: ['shells'],
				},
				e: {
					...fields('kbs', '2025-01-13', 1),
					figures: [{ measure: 'shells-sent', about: 5000 }],
					answers: ['shells'],
				},
			}),
		).toEqual(['shells shells-sent d e 5', 'killed killed a c 3']);
	});

	test('are besides what an editor wrote, of figures of one measure and scope', () => {
		expect(
			list({
				a: fields('nis', '2025-01-13', 20, 'partial'),
				b: { ...fields('kbs', '2025-06-01', 200, 'partial'), contradicts: ['a'] },
				// Another scope; the same number; nothing written.
				c: { ...fields('kbs', '2025-06-01', 200, 'batch'), contradicts: ['a'] },
				d: { ...fields('zelenskyy', '2025-01-14', 20, 'partial'), contradicts: ['a'] },
				e: fields('zelenskyy', '2025-01-14', 2000, 'partial'),
			}),
		).toEqual(['- killed a b 10']);
	});

	test('are not written twice where the figures answer a question', () => {
		expect(
			list({
				a: fields('nis', '2025-01-13', 300),
				b: { ...fields('kbs', '2025-01-14', 600), contradicts: ['a'] },
			}),
		).toEqual(['killed killed a b 2']);
	});

	test('hold no figures of which nobody knows that they count the same', () => {
		const other = { measure: 'other', unit: 'tanks' };
		expect(
			list({
				a: { claimant: 'nis', said: '2025-01-13', figures: [{ ...other, about: 3 }] },
				b: {
					claimant: 'kbs',
					said: '2025-01-14',
					figures: [{ ...other, about: 30 }],
					contradicts: ['a'],
				},
			}),
		).toEqual([]);
	});

	test('lie above one, within 30 days and of nobody in common, for any valid record', () => {
		fc.assert(
			fc.property(randomRecord, (record) => {
				for (const question of record.questions) {
					const pairs = listQuestionDisagreements(question);
					for (const { low, high, ratio } of pairs) {
						expect(ratio).toBeGreaterThan(1);
						const [first, last] = [low.claim, high.claim].sort((a, b) =>
							getEarliestDay(a.said) < getEarliestDay(b.said) ? -1 : 1,
						);
						const days =
							(Date.parse(getEarliestDay(last?.said ?? low.claim.said)) -
								Date.parse(getLatestDay(first?.said ?? high.claim.said))) /
							(24 * 60 * 60 * 1000);
						expect(days).toBeLessThanOrEqual(DISAGREEMENT_DAYS);
						const shared = low.claim.claimants.filter((one) => high.claim.claimants.includes(one));
						expect(shared).toEqual([]);
						// A number that both allow would be a way for both to be right.
						const allows = (figure: MeasuredFigure, number: number) => {
							const isExact = figure.qualifier === 'exactly' || figure.qualifier === 'about';
							return isExact
								? figure.best === number
								: (figure.min ?? 0) <= number && number <= (figure.max ?? Infinity);
						};
						for (const number of [0, 100, 300, 400, 500, 600, 1000, 1200, 9999]) {
							expect(allows(low.figure, number) && allows(high.figure, number)).toBe(false);
						}
					}
					const ratios = pairs.map(({ ratio }) => ratio);
					expect(ratios).toEqual([...ratios].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe('the questions that are disputed', () => {
	test('come with those first in which the smaller of the two camps is larger', () => {
		const say = (claimant: string, positions: Readonly<Record<string, string>>): MadeClaim => ({
			claimant,
			said: '2025-01-13',
			answers: Object.entries(positions).map(([question, position]) => ({ [question]: position })),
		});
		const { questions } = makeClaims({
			a: say('nis', { fought: 'affirms', lawful: 'denies', knew: 'affirms' }),
			b: say('zelenskyy', { fought: 'affirms', lawful: 'denies', knew: 'affirms' }),
			c: say('mission', { fought: 'denies', lawful: 'affirms', knew: 'affirms' }),
			d: say('peskov', { fought: 'declines', lawful: 'affirms', knew: 'declines' }),
		});
		expect(listOpenDisputes(questions, '2025-01-13').map(({ id }) => id)).toEqual([
			'lawful',
			'fought',
		]);
		expect(listOpenDisputes(questions, '2025-01-12')).toEqual([]);
	});
});

test('written disputes are all contradictions and denials, the latest first, each with its two ends', () => {
	const { claims } = makeClaims({
		a: { claimant: 'nis', said: '2025-01-13' },
		b: { claimant: 'peskov', said: '2025-01-14', denies: ['a'], contradicts: ['a'] },
		c: { claimant: 'kbs', said: '2025-01-20', contradicts: ['a'], confirms: ['b'] },
	});
	expect(
		listWrittenDisputes(claims).map(
			({ claim, other, relation }) => `${claim.id} ${relation} ${other.id}`,
		),
	).toEqual(['c contradicts a', 'b contradicts a', 'b denies a']);
});

test('a figure is contradicted by those of others that it cannot be squared with', () => {
	const record = makeCounts({
		a: ['nis', '2025-01-13', { about: 300 }],
		b: ['kbs', '2025-01-13', { between: [200, 400] }],
		c: ['zelenskyy', '2025-01-13', { about: 4000 }],
		d: ['peskov', '2025-01-13', { 'up-to': 100 }],
	});
	const claim = record.findClaim('a');
	const [answer] = claim?.answers ?? [];
	if (!claim || !answer?.figure) throw new Error('The claim has no answer.');
	expect(
		listContradicting(answer.figure, answer.others, claim).map((other) => other.claim.id),
	).toEqual(['d', 'c']);
});
