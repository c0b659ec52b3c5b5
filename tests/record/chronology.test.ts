import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getMonth, getYear } from '../../src/dates/order.ts';
import { CLAIM_KINDS, isEvent } from '../../src/entries/claim.ts';
import { groupByDate, listLatestSaid } from '../../src/record/chronology.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';

const toIds = (entities: ReadonlyArray<{ readonly id: string }>) => entities.map(({ id }) => id);

/** The record of statements by their ids, said on these dates, in the folders of these years. */
function readStatements(dates: Readonly<Record<string, string>>) {
	const files = Object.entries(dates).map(([id, said]): [string, string] => [
		`claims/${/\d{4}/.exec(said)?.[0] ?? ''}/${id}.md`,
		makeStatementFile({ said, recorded: '2025-12-31' }),
	]);
	return readRecord({ 'claims/2025/nis-300.md': null, ...Object.fromEntries(files) });
}

describe('where a claim stands', () => {
	const dateOf = (kind: string) => {
		const summit = { participants: '[nis, zelenskyy]', outcome: 'None' };
		const figures = '[{ measure: killed, about: 300 }]';
		const isCounted = kind === 'casualties' || kind === 'troop-count';
		return readRecord({
			'claims/2025/claim.md': makeStatementFile({
				kind,
				happened: '2024-12-20',
				figures: isCounted ? figures : null,
				...(kind === 'summit' ? summit : {}),
			}),
		}).findClaim('claim')?.date.text;
	};

	test.for(['summit', 'agreement', 'weapons-test', 'capture', 'sanction'])(
		'a %s stands where it happened',
		(kind) => {
			expect(dateOf(kind)).toBe('2024-12-20');
		},
	);

	test.for(['troop-count', 'casualties', 'arms-transfer', 'statement', 'forecast'])(
		'a %s stands where it was said',
		(kind) => {
			expect(dateOf(kind)).toBe('2025-01-13');
		},
	);

	test('every kind is one or the other', () => {
		expect(CLAIM_KINDS.filter(isEvent)).toHaveLength(5);
		expect(CLAIM_KINDS).toHaveLength(10);
	});
});

describe('the order of claims', () => {
	test('is that of their dates, and a month comes before its days', () => {
		const { claims } = readStatements({
			late: '2025-01-13',
			october: '2024-10',
			first: '2024-10-01',
			year: '2024',
		});
		expect(toIds(claims)).toEqual(['year', 'october', 'first', 'late']);
	});

	test('is that of their ids on the same date', () => {
		expect(toIds(readStatements({ b: '2025-01', c: '2025-01', a: '2025-01' }).claims)).toEqual([
			'a',
			'b',
			'c',
		]);
	});

	test('puts what was said first before what was said later of the same event', () => {
		const capture = (said: string) =>
			makeStatementFile({ kind: 'capture', happened: '2025-01-09', said });
		const { claims } = readRecord({
			'claims/2025/nis-300.md': null,
			'claims/2025/aa.md': capture('2025-01-12'),
			'claims/2025/bb.md': capture('2025-01-11'),
		});
		expect(toIds(claims)).toEqual(['bb', 'aa']);
	});
});

describe('the years of a chronology', () => {
	const { years } = readStatements({
		year: '2024',
		autumn: '2024-23',
		over: '2024-12/2025-01',
		october: '2024-10',
		day: '2024-10-18',
		december: '2024-12-27',
		next: '2025-01-13',
	});

	test('hold all of their claims', () => {
		expect(years.map(({ year, claims }) => [year, ...toIds(claims)])).toEqual([
			['2024', 'year', 'autumn', 'october', 'day', 'over', 'december'],
			['2025', 'next'],
		]);
	});

	test('have months, in which claims without a month are not', () => {
		expect(years[0]?.months.map(({ month, claims }) => [month, ...toIds(claims)])).toEqual([
			['10', 'october', 'day'],
			['12', 'december'],
		]);
	});

	test('come one after the other, without years in which nothing stands', () => {
		expect(
			readStatements({ a: '2025', b: '2018-06', c: '2022' }).years.map(({ year }) => year),
		).toEqual(['2018', '2022', '2025']);
	});
});

test('claims of the very same date stand together', () => {
	const { claims } = readStatements({
		a: '2025-01-13',
		b: '2025-01-13~',
		c: '2025-01-13',
		d: '2025-01',
	});
	expect(
		groupByDate(claims).map(({ date, claims: ofDate }) => [date.text, ...toIds(ofDate)]),
	).toEqual([
		['2025-01', 'd'],
		['2025-01-13', 'a', 'c'],
		['2025-01-13~', 'b'],
	]);
});

test('the latest claims are those said last, whatever they tell of', () => {
	const { claims } = readRecord({
		'claims/2025/old.md': makeStatementFile({ said: '2025-01-01' }),
		'claims/2025/new.md': makeStatementFile({
			kind: 'capture',
			happened: '2024-12-20',
			said: '2025-01-20',
		}),
	});
	expect(toIds(listLatestSaid(claims, 2))).toEqual(['new', 'nis-300']);
});

describe('for any valid files', () => {
	test('every claim is in one year, and in one month if it has one', () => {
		fc.assert(
			fc.property(randomFiles, (files) => {
				const { claims, years } = readRecord(files);
				expect(years.flatMap((year) => toIds(year.claims))).toEqual(toIds(claims));
				for (const { year, claims: ofYear, months } of years) {
					for (const claim of ofYear) {
						expect(getYear(claim.date)).toBe(year);
						const holding = months.filter((month) => month.claims.includes(claim));
						expect(holding.map(({ month }) => month)).toEqual(
							[getMonth(claim.date)].filter((month) => month !== null),
						);
					}
				}
			}),
			{ numRuns: 20 },
		);
	});
});
