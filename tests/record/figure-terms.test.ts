import { describe, expect, test } from 'vitest';
import { listFigureTerms } from '../../src/record/figure-terms.ts';
import { findStandingFigures } from '../../src/record/standing.ts';
import { type Count, getQuestion, readCounts } from '../support/questions.ts';

const DAY = '2025-12-31';

function listTerms(counts: Readonly<Record<string, Count>>, day = DAY) {
	const question = getQuestion(readCounts(counts), 'killed');
	return listFigureTerms(question, day).map(({ claim, end, until, replacedBy }) => ({
		id: claim.id,
		end,
		until,
		by: replacedBy.map(({ id }) => id).join(' '),
	}));
}

describe('a figure', () => {
	test('stands until its claimant gives a later one, and the last one stands on', () => {
		expect(
			listTerms({
				a: ['nis', '2025-09-01', 'about: 100'],
				b: ['nis', '2025-10-01', 'about: 300'],
				c: ['zelenskyy', '2025-09-05', 'about: 4000'],
			}),
		).toEqual([
			{ id: 'a', end: 'updated', until: '2025-10-01', by: 'b' },
			{ id: 'c', end: 'stands', until: DAY, by: '' },
			{ id: 'b', end: 'stands', until: DAY, by: '' },
		]);
	});

	test('ages after 180 days, also where its claimant gives another one later still', () => {
		expect(
			listTerms({
				a: ['nis', '2025-01-01', 'about: 100'],
				b: ['nis', '2025-12-01', 'about: 300'],
				c: ['zelenskyy', '2025-01-01', 'about: 4000'],
			}),
		).toEqual([
			{ id: 'a', end: 'aged', until: '2025-06-30', by: 'b' },
			{ id: 'c', end: 'aged', until: '2025-06-30', by: '' },
			{ id: 'b', end: 'stands', until: DAY, by: '' },
		]);
	});

	test('counts on the last of its 180 days, and not on the next', () => {
		const counts = { a: ['nis', '2025-01-01', 'about: 100'] } as const;
		expect(listTerms(counts, '2025-06-30')[0]?.end).toBe('stands');
		expect(listTerms(counts, '2025-07-01')[0]?.end).toBe('aged');
	});

	test('given jointly stands until the last of its claimants gives a later one', () => {
		expect(
			listTerms({
				a: ['[nis, zelenskyy]', '2025-09-01', 'about: 100'],
				b: ['nis', '2025-10-01', 'about: 300'],
				c: ['zelenskyy', '2025-11-01', 'about: 400'],
			})[0],
		).toEqual({ id: 'a', end: 'updated', until: '2025-11-01', by: 'b c' });
		expect(
			listTerms({
				a: ['[nis, zelenskyy]', '2025-09-01', 'about: 100'],
				b: ['nis', '2025-10-01', 'about: 300'],
			})[0],
		).toEqual({ id: 'a', end: 'stands', until: DAY, by: 'b' });
	});

	test('said some day of a month is not replaced by one said on a day of that month', () => {
		expect(
			listTerms({
				a: ['nis', '2025-09', 'about: 100'],
				b: ['nis', '2025-09-13', 'about: 300'],
			}).map(({ end }) => end),
		).toEqual(['stands', 'stands']);
	});

	test('said after the day asked for is not listed, and replaces nothing', () => {
		expect(
			listTerms(
				{ a: ['nis', '2025-09-01', 'about: 100'], b: ['nis', '2025-10-01', 'about: 300'] },
				'2025-09-15',
			),
		).toEqual([{ id: 'a', end: 'stands', until: '2025-09-15', by: '' }]);
	});
});

test('those that stand are the figures that stand, on any day', () => {
	const question = getQuestion(
		readCounts({
			a: ['nis', '2025-01', 'about: 100'],
			b: ['nis', '2025-01-13', 'about: 300'],
			c: ['[nis, zelenskyy]', '2025-03-01', 'about: 400'],
			d: ['zelenskyy', '2025-05-01~', 'more-than: 500'],
			e: ['nis', '2025-11-01', 'about: 600', 'c'],
		}),
		'killed',
	);
	for (const day of ['2025-01-14', '2025-03-01', '2025-05-02', '2025-09-01', DAY]) {
		const standing = new Set(findStandingFigures(question, day).map(({ claim }) => claim.id));
		const terms = listFigureTerms(question, day).filter(({ end }) => end === 'stands');
		expect(new Set(terms.map(({ claim }) => claim.id)), day).toEqual(standing);
	}
});
