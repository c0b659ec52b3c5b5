import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	EDTF_PATTERN,
	getEarliestDay,
	getLatestDay,
	parseEdtf,
	toEdtfDate,
} from '../../src/dates/edtf-date.ts';
import {
	dayText,
	edtfText,
	monthText,
	nearlyDateText,
	withQualifier,
	yearText,
} from '../support/date-texts.ts';

function getBounds(text: string): [string, string] {
	const date = toEdtfDate(text);
	return [getEarliestDay(date), getLatestDay(date)];
}

function findDateProblem(text: string): string | null {
	const parsed = parseEdtf(text);
	return parsed.ok ? null : parsed.problem;
}

describe('the days that a date can mean', () => {
	test.for([
		['2025', '2025-01-01', '2025-12-31'],
		['2025-01', '2025-01-01', '2025-01-31'],
		['2025-04', '2025-04-01', '2025-04-30'],
		['2025-01-24', '2025-01-24', '2025-01-24'],
		['1000-01-01', '1000-01-01', '1000-01-01'],
		['9999-12', '9999-12-01', '9999-12-31'],
		['2024-12/2025-01', '2024-12-01', '2025-01-31'],
		['2024-12-30/2025', '2024-12-30', '2025-12-31'],
		['2025/2025-03', '2025-01-01', '2025-03-31'],
		['2025-01-24/2025-01', '2025-01-24', '2025-01-31'],
	] as const)('%s begins on %s and ends on %s', ([text, first, last]) => {
		expect(getBounds(text)).toEqual([first, last]);
	});

	test.for([
		['2023-02', '2023-02-28'],
		['2024-02', '2024-02-29'],
		['1900-02', '1900-02-28'],
		['2000-02', '2000-02-29'],
	] as const)('the February %s ends on %s', ([text, last]) => {
		expect(getBounds(text)[1]).toBe(last);
	});

	test.for([
		['2024-21', 'spring', '2024-03-01', '2024-05-31'],
		['2024-22', 'summer', '2024-06-01', '2024-08-31'],
		['2024-23', 'autumn', '2024-09-01', '2024-11-30'],
		['2024-24', 'winter', '2024-12-01', '2025-02-28'],
		['2023-24', 'winter before a leap day', '2023-12-01', '2024-02-29'],
	] as const)('%s, %s, runs from %s to %s', ([text, , first, last]) => {
		expect(getBounds(text)).toEqual([first, last]);
	});

	test('an interval without an end reaches, for certain, over its beginning', () => {
		expect(getBounds('2024-10/..')).toEqual(['2024-10-01', '2024-10-31']);
	});

	test('an interval without a beginning reaches, for certain, over its end', () => {
		expect(getBounds('../2025-01')).toEqual(['2025-01-01', '2025-01-31']);
	});
});

describe('what is known of a date beside its days', () => {
	test.for([
		['2025', 'year'],
		['2025-01', 'month'],
		['2025-23', 'season'],
		['2025-01-24', 'day'],
	] as const)('%s is exact to the %s', ([text, precision]) => {
		expect(toEdtfDate(text).start?.precision).toBe(precision);
	});

	test.for([
		['2025-01-03', false, false],
		['2025-01-03~', true, false],
		['2025-01-03?', false, true],
		['2025-01-03%', true, true],
		['2024-23~', true, false],
		['2025?', false, true],
	] as const)('%s is about: %s, uncertain: %s', ([text, approximate, uncertain]) => {
		expect(toEdtfDate(text).start).toMatchObject({ approximate, uncertain });
	});

	test('each end of an interval has its own doubts', () => {
		const { start, end } = toEdtfDate('2024-10~/2025-01?');
		expect(start).toMatchObject({ text: '2024-10', approximate: true, uncertain: false });
		expect(end).toMatchObject({ text: '2025-01', approximate: false, uncertain: true });
	});

	test('an open end is not known', () => {
		expect(toEdtfDate('2024-10/..')).toMatchObject({ isInterval: true, end: null });
		expect(toEdtfDate('../2024-10')).toMatchObject({ isInterval: true, start: null });
	});

	test('a moment is its own beginning and end, and no interval', () => {
		const { start, end, isInterval } = toEdtfDate('2025-01');
		expect(start).toBe(end);
		expect(isInterval).toBe(false);
	});

	test('a date keeps the text that its author wrote', () => {
		expect(toEdtfDate('2024-10~/..').text).toBe('2024-10~/..');
		expect(toEdtfDate('2024-10~').start?.text).toBe('2024-10');
	});
});

describe('a date that does not exist', () => {
	test('a day that its month lacks', () => {
		expect(findDateProblem('2025-02-30')).toMatchInlineSnapshot(
			`"2025-02-30 is not a date (February 2025 has 28 days)"`,
		);
		expect(findDateProblem('2025-04-31')).toMatchInlineSnapshot(
			`"2025-04-31 is not a date (April 2025 has 30 days)"`,
		);
		expect(findDateProblem('2025-01-00')).toMatchInlineSnapshot(
			`"2025-01-00 is not a date (January 2025 has 31 days)"`,
		);
	});

	test('29 February outside a leap year', () => {
		expect(findDateProblem('2024-02-29')).toBeNull();
		expect(findDateProblem('2000-02-29')).toBeNull();
		expect(findDateProblem('2025-02-29')).toMatchInlineSnapshot(
			`"2025-02-29 is not a date (February 2025 has 28 days)"`,
		);
		expect(findDateProblem('1900-02-29')).toMatchInlineSnapshot(
			`"1900-02-29 is not a date (February 1900 has 28 days)"`,
		);
	});

	test('a month that no year has', () => {
		expect(findDateProblem('2025-13')).toMatchInlineSnapshot(
			`"2025-13 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
		expect(findDateProblem('2025-00')).toMatchInlineSnapshot(
			`"2025-00 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
		expect(findDateProblem('2025-25')).toMatchInlineSnapshot(
			`"2025-25 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
		expect(findDateProblem('2025-13-01')).toMatchInlineSnapshot(
			`"2025-13-01 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
	});

	test('a day of a season', () => {
		expect(findDateProblem('2024-23-05')).toMatchInlineSnapshot(
			`"2024-23-05 is not a date (a season, 2024-23, has no days)"`,
		);
	});

	test('a year before 1000', () => {
		expect(findDateProblem('0999')).toMatchInlineSnapshot(
			`"0999 is not a date (a year has four digits, from 1000 on)"`,
		);
		expect(findDateProblem('0000-01-01')).toMatchInlineSnapshot(
			`"0000-01-01 is not a date (a year has four digits, from 1000 on)"`,
		);
	});

	test('another way of writing dates', () => {
		expect(findDateProblem('24 January 2025')).toMatchInlineSnapshot(
			`"24 January 2025 is not a date (write 2025, 2025-01, 2025-01-24, 2024-23 (autumn 2024), 2024-12/2025-01, or one of these with ~ (about))"`,
		);
	});

	test('no text at all', () => {
		expect(findDateProblem('')).toMatchInlineSnapshot(
			`"“” is not a date (write 2025, 2025-01, 2025-01-24, 2024-23 (autumn 2024), 2024-12/2025-01, or one of these with ~ (about))"`,
		);
	});

	test.for([
		'2025-1-24',
		'24.01.2025',
		'01/24/2025',
		'20250124',
		'2025-01-24T10:00:00Z',
		'2025-01-24 ',
		' 2025-01-24',
		'2025-01-24\n',
		'2025-01-24~~',
		'~2025',
		'202X',
		'2025-XX',
		'-2025',
		'12025',
		'٢٠٢٥',
		'..',
		'',
	])('“%s” is no date', (text) => {
		expect(findDateProblem(text)).toContain('is not a date');
	});

	test('an interval that ends before it begins', () => {
		expect(findDateProblem('2025-01/2024-12')).toMatchInlineSnapshot(
			`"2025-01/2024-12 is not a date (the interval ends before it begins)"`,
		);
	});

	test('an interval whose ends are the same moment', () => {
		expect(findDateProblem('2025-01-24/2025-01-24')).toMatchInlineSnapshot(
			`"2025-01-24/2025-01-24 is not a date (both ends are the same; write one of them)"`,
		);
		expect(findDateProblem('2025-01/2025-01~')).toMatchInlineSnapshot(
			`"2025-01/2025-01~ is not a date (both ends are the same; write one of them)"`,
		);
	});

	test('an interval of which neither end is known', () => {
		expect(findDateProblem('../..')).toMatchInlineSnapshot(
			`"../.. is not a date (one end of an interval must be known)"`,
		);
	});

	test('an interval with a faulty end is told by that end', () => {
		expect(findDateProblem('2025-01-01/2025-02-30')).toMatchInlineSnapshot(
			`"2025-02-30 is not a date (February 2025 has 28 days)"`,
		);
		expect(findDateProblem('2025-14/2025-02')).toMatchInlineSnapshot(
			`"2025-14 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
	});

	test('an interval of more than two dates', () => {
		expect(findDateProblem('2024/2025/2026')).toMatchInlineSnapshot(
			`"2024/2025/2026 is not a date (write 2025, 2025-01, 2025-01-24, 2024-23 (autumn 2024), 2024-12/2025-01, or one of these with ~ (about))"`,
		);
	});

	test('one that was never checked throws when it is used', () => {
		expect(() => toEdtfDate('2025-02-30')).toThrowErrorMatchingInlineSnapshot(
			`[RangeError: 2025-02-30 is not a date (February 2025 has 28 days)]`,
		);
	});
});

describe('for any text', () => {
	test('reading it never throws', () => {
		fc.assert(
			fc.property(nearlyDateText, (text) => {
				expect(typeof parseEdtf(text).ok).toBe('boolean');
			}),
			{ numRuns: 1000 },
		);
	});

	test('a date that is refused is refused in a sentence that names it', () => {
		fc.assert(
			fc.property(nearlyDateText, (text) => {
				const problem = findDateProblem(text);
				if (problem === null) return;
				const named = text.split('/').some((part) => problem.startsWith(`${part} is not a date (`));
				expect(named || problem.startsWith(`${text || '“”'} is not a date (`)).toBe(true);
			}),
		);
	});

	test('the pattern for editors accepts every date that is read', () => {
		const pattern = new RegExp(EDTF_PATTERN, 'u');
		fc.assert(
			fc.property(fc.oneof(edtfText, nearlyDateText), (text) => {
				if (parseEdtf(text).ok) expect(text).toMatch(pattern);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('for any date', () => {
	test('all forms of the record are read', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				expect(findDateProblem(text)).toBeNull();
			}),
		);
	});

	test('it begins no later than it ends', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				const [first, last] = getBounds(text);
				expect(first <= last).toBe(true);
			}),
		);
	});

	test('its bounds are days of their own', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				for (const day of getBounds(text)) expect(getBounds(day)).toEqual([day, day]);
			}),
		);
	});
});

/**
 * edtf.js is the other implementation of the standard. Three differences are meant: it takes
 * 29 February of any year, it counts seasons as quarters of the year, and it refuses an interval
 * within one moment.
 */
describe('edtf.js agrees', () => {
	const plainText = withQualifier(fc.oneof(dayText, monthText, yearText));
	const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

	test('on the first and last day of days, months and years', () => {
		fc.assert(
			fc.property(plainText, (text) => {
				const { min, max } = edtf(text);
				expect(getBounds(text)).toEqual([toDay(min), toDay(max)]);
			}),
		);
	});

	test('on what is approximate and what is uncertain', () => {
		fc.assert(
			fc.property(plainText, (text) => {
				const { approximate, uncertain } = edtf(text);
				expect(toEdtfDate(text).start).toMatchObject({
					approximate: approximate.value > 0,
					uncertain: uncertain.value > 0,
				});
			}),
		);
	});

	test('on the bounds of intervals, and on which way round they run', () => {
		const pair = fc.oneof(
			fc.tuple(dayText, dayText),
			fc.tuple(monthText, monthText),
			fc.tuple(yearText, yearText),
		);
		fc.assert(
			fc.property(pair, ([first, second]) => {
				fc.pre(first !== second);
				const text = `${first}/${second}`;
				if (!parseEdtf(text).ok) {
					expect(() => edtf(text)).toThrow();
					return;
				}
				const { min, max } = edtf(text);
				expect(getBounds(text)).toEqual([toDay(min), toDay(max)]);
			}),
		);
	});

	test('on the known end of an open interval', () => {
		fc.assert(
			fc.property(plainText, (text) => {
				const [first, last] = getBounds(text);
				expect(toDay(edtf(`${text}/..`).min)).toBe(first);
				expect(toDay(edtf(`../${text}`).max)).toBe(last);
			}),
		);
	});

	test('on which months and days exist', () => {
		const text = fc
			.tuple(yearText, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 33 }))
			.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
			.filter((text) => !text.endsWith('-02-29'));
		fc.assert(
			fc.property(text, (text) => {
				if (parseEdtf(text).ok) expect(edtf(text).type).toBe('Date');
				else expect(() => edtf(text)).toThrow();
			}),
			{ numRuns: 500 },
		);
	});
});
