import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupMonthsByYear, listMonthsSaid } from '../../src/record/as-of.ts';
import { isSaidBy } from '../../src/record/question-view.ts';
import { makeClaims } from '../support/made-record.ts';
import { randomRecord } from '../support/random-claims.ts';

function listMonths(...dates: string[]) {
	const claims = dates.map((said, index) => [`c${index}`, { claimant: 'nis', said }] as const);
	return listMonthsSaid(makeClaims(Object.fromEntries(claims)).claims).map((month) => ({
		...month,
		claims: month.claims.map(({ id }) => id),
	}));
}

test('a month has what was said in it, and how much was on record at its end', () => {
	expect(listMonths('2025-01-31', '2024-12-31', '2025-01-01', '2025-03-01')).toEqual([
		{ month: '2024-12', day: '2024-12-31', claims: ['c1'], total: 1 },
		{ month: '2025-01', day: '2025-01-31', claims: ['c2', 'c0'], total: 3 },
		{ month: '2025-03', day: '2025-03-31', claims: ['c3'], total: 4 },
	]);
});

test('a month ends on its own last day', () => {
	expect(listMonths('2023-02-03', '2024-02-03', '2024-04-03').map(({ day }) => day)).toEqual([
		'2023-02-28',
		'2024-02-29',
		'2024-04-30',
	]);
});

test('a vague date counts from the first day that it can mean', () => {
	expect(
		listMonths('2025', '2024-23', '2024-12/2025-01', '../2025-01-24', '2025-01-24').map(
			({ month, claims }) => [month, claims],
		),
	).toEqual([
		['2024-09', ['c1']],
		['2024-12', ['c2']],
		['2025-01', ['c0', 'c3', 'c4']],
	]);
});

test('what was said counts, not what happened', () => {
	const { claims } = makeClaims({
		a: { claimant: 'nis', said: '2025-01-13', happened: '2024-10', kind: 'weapons-test' },
	});
	expect(listMonthsSaid(claims).map(({ month }) => month)).toEqual(['2025-01']);
});

test('months of one year stand together, with what was said in all of them', () => {
	const { claims } = makeClaims({
		a: { claimant: 'nis', said: '2024-12-31' },
		b: { claimant: 'nis', said: '2025-01-01' },
		c: { claimant: 'nis', said: '2025-03-01' },
		d: { claimant: 'nis', said: '2025-03-02' },
	});
	const toText = (months: ReturnType<typeof listMonthsSaid>) =>
		groupMonthsByYear(months).map(
			({ year, months: ofYear, count }) =>
				`${year}: ${ofYear.map(({ month }) => month).join(' ')}, ${count}`,
		);
	const months = listMonthsSaid(claims);
	expect(toText(months)).toEqual(['2024: 2024-12, 1', '2025: 2025-01 2025-03, 3']);
	expect(toText([...months].reverse())).toEqual(['2025: 2025-03 2025-01, 3', '2024: 2024-12, 1']);
});

test('of no claims there are no months', () => {
	expect(listMonthsSaid([])).toEqual([]);
	expect(groupMonthsByYear([])).toEqual([]);
});

test('every claim is in one month, and a month counts those that were said by its last day', () => {
	fc.assert(
		fc.property(randomRecord, ({ claims }) => {
			const months = listMonthsSaid(claims);
			expect(months.map(({ month }) => month)).toEqual(
				[...new Set(months.map(({ month }) => month))].sort(),
			);
			expect(new Set(months.flatMap((month) => month.claims))).toEqual(new Set(claims));
			for (const { day, total } of months) {
				expect(claims.filter((claim) => isSaidBy(claim, day))).toHaveLength(total);
			}
			expect(months.at(-1)?.total).toBe(claims.length);
			for (const [index, { total }] of months.entries()) {
				const years = groupMonthsByYear(months.slice(0, index + 1));
				expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(total);
			}
		}),
		{ numRuns: 30 },
	);
});
