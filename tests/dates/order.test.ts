import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getEarliestDay, toEdtfDate } from '../../src/dates/edtf-date.ts';
import {
	compareDates,
	compareText,
	getLatestToday,
	getMonth,
	getYear,
} from '../../src/dates/order.ts';
import { edtfText } from '../support/date-texts.ts';

const compare = (a: string, b: string) => compareDates(toEdtfDate(a), toEdtfDate(b));
const sort = (...texts: string[]) => texts.sort(compare);

describe('the order of dates', () => {
	test('an earlier day comes first', () => {
		expect(sort('2025-01-24', '2024-10-18', '2025-01-13')).toEqual([
			'2024-10-18',
			'2025-01-13',
			'2025-01-24',
		]);
	});

	test('a month sorts before its days', () => {
		expect(sort('2024-10-01', '2024-10')).toEqual(['2024-10', '2024-10-01']);
	});

	test('a year sorts before its months', () => {
		expect(sort('2024-01-01', '2024-01', '2024')).toEqual(['2024', '2024-01', '2024-01-01']);
	});

	test('a season sorts before the month with which it begins', () => {
		expect(sort('2024-09', '2024-23')).toEqual(['2024-23', '2024-09']);
	});

	test('an interval sorts by its beginning', () => {
		expect(sort('2025-01', '2024-12/2025-01', '2024-12-02')).toEqual([
			'2024-12/2025-01',
			'2024-12-02',
			'2025-01',
		]);
	});

	test('an interval without a beginning sorts by its end', () => {
		expect(sort('2025-02', '../2025-01')).toEqual(['../2025-01', '2025-02']);
	});

	test('a doubt about a date does not move it', () => {
		expect(sort('2025-01-04', '2025-01-03~', '2025-01-02')).toEqual([
			'2025-01-02',
			'2025-01-03~',
			'2025-01-04',
		]);
	});

	test('only the same text is the same date', () => {
		expect(compare('2025-01', '2025-01')).toBe(0);
		expect(compare('2025-01', '2025-01~')).not.toBe(0);
	});

	test('two dates come in one order, whichever is asked about first', () => {
		fc.assert(
			fc.property(edtfText, edtfText, (a, b) => {
				expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
			}),
		);
	});

	test('what comes before what comes before comes before', () => {
		fc.assert(
			fc.property(edtfText, edtfText, edtfText, (...texts) => {
				const [a, b, c] = sort(...texts) as [string, string, string];
				expect([compare(a, b), compare(b, c), compare(a, c)].every((sign) => sign <= 0)).toBe(true);
			}),
		);
	});

	test('sorted dates never go back in time', () => {
		fc.assert(
			fc.property(fc.array(edtfText), (texts) => {
				const days = sort(...texts).map((text) => getEarliestDay(toEdtfDate(text)));
				expect(days).toEqual([...days].sort());
			}),
		);
	});

	test('the order in which dates are given does not matter', () => {
		const shuffled = fc
			.uniqueArray(edtfText)
			.chain((texts) =>
				fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
			);
		fc.assert(
			fc.property(shuffled, ([texts, again]) => {
				expect(sort(...again)).toEqual(sort(...texts));
			}),
		);
	});
});

describe('the order of text', () => {
	test('goes by code unit, which no locale changes', () => {
		expect(['ä', 'z', 'a', 'Z', ''].sort(compareText)).toEqual(['', 'Z', 'a', 'z', 'ä']);
	});
});

describe('the year in which a date stands', () => {
	test.for([
		['2025', '2025'],
		['2025-01-13', '2025'],
		['2024-12/2025-01', '2024'],
		['2024-24', '2024'],
		['../2025-01', '2025'],
	] as const)('%s stands in %s', ([text, year]) => {
		expect(getYear(toEdtfDate(text))).toBe(year);
	});
});

describe('the month in which a date stands', () => {
	test.for([
		['2025-01-13', '01'],
		['2024-12', '12'],
		['2024-10-18~', '10'],
		['2024-10-18/2024-10-21', '10'],
	] as const)('%s stands in month %s', ([text, month]) => {
		expect(getMonth(toEdtfDate(text))).toBe(month);
	});

	test.for(['2025', '2024-23', '2024-12/2025-01', '2024-01/2025-01', '2024-10-31/2024-11-01'])(
		'%s is not exact enough to stand in one month',
		(text) => {
			expect(getMonth(toEdtfDate(text))).toBeNull();
		},
	);

	test('it is a month of the year in which the date stands', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				const date = toEdtfDate(text);
				const month = getMonth(date);
				if (month) expect(getEarliestDay(date).slice(0, 7)).toBe(`${getYear(date)}-${month}`);
			}),
		);
	});
});

describe('the latest day that has begun anywhere', () => {
	test('is tomorrow already while the first islands of the Pacific have tomorrow', () => {
		expect(getLatestToday(new Date('2026-11-26T10:00:00Z'))).toBe('2026-11-27');
	});

	test('is today until then', () => {
		expect(getLatestToday(new Date('2026-11-26T09:59:59Z'))).toBe('2026-11-26');
	});

	test('runs over the end of a year', () => {
		expect(getLatestToday(new Date('2026-12-31T12:00:00Z'))).toBe('2027-01-01');
	});
});
