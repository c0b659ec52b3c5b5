import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdtfDate } from '../../src/dates/edtf-date.ts';
import {
	formatCalendarDay,
	formatDate,
	formatMonth,
	formatMonthName,
	formatWeekday,
	toDateTime,
} from '../../src/dates/format.ts';
import {
	dayText,
	edtfText,
	momentText,
	monthText,
	seasonText,
	yearText,
} from '../support/date-texts.ts';

const format = (text: string) => formatDate(toEdtfDate(text));
const formatShort = (text: string) => formatDate(toEdtfDate(text), 'short');

describe('formatDate', () => {
	test('writes a day in words', () => {
		expect(format('2025-01-13')).toBe('13 January 2025');
	});

	test('writes the first and the last day of a year on those days, wherever it runs', () => {
		expect(format('2025-01-01')).toBe('1 January 2025');
		expect(format('2024-12-31')).toBe('31 December 2024');
	});

	test('does not invent a day when the source gives only a month', () => {
		expect(format('2024-10')).toBe('October 2024');
	});

	test('does not invent a month when the source gives only a year', () => {
		expect(format('2024')).toBe('2024');
	});

	test.for([
		['2024-21', 'spring 2024'],
		['2024-22', 'summer 2024'],
		['2024-23', 'autumn 2024'],
		['2024-24', 'winter 2024'],
	] as const)('writes %s as %s', ([text, words]) => {
		expect(format(text)).toBe(words);
	});

	test('says that a date is approximate', () => {
		expect(format('2025-01-03~')).toBe('about 3 January 2025');
		expect(format('2024-23~')).toBe('about autumn 2024');
	});

	test('says that a date is uncertain', () => {
		expect(format('2025-01?')).toBe('January 2025 (uncertain)');
	});

	test('says both', () => {
		expect(format('2025%')).toBe('about 2025 (uncertain)');
	});

	test('shortens the month where many dates stand together', () => {
		expect(formatShort('2025-01-13')).toBe('13 Jan 2025');
		expect(formatShort('2024-09')).toBe('Sep 2024');
		expect(formatShort('2024-09-03~')).toBe('about 3 Sep 2024');
		expect(formatShort('2024-23')).toBe('autumn 2024');
	});

	describe('of an interval', () => {
		test('names both ends', () => {
			expect(format('2024-12/2025-01')).toBe('December 2024 to January 2025');
			expect(format('2024-12-27/2025-01-13')).toBe('27 December 2024 to 13 January 2025');
			expect(format('2024/2025')).toBe('2024 to 2025');
			expect(format('2024-23/2025-01')).toBe('autumn 2024 to January 2025');
		});

		test('does not say twice what both ends share', () => {
			expect(format('2025-01-09/2025-01-11')).toBe('9–11 January 2025');
			expect(format('2024-10-18/2024-11-04')).toBe('18 October to 4 November 2024');
			expect(format('2024-10/2024-12')).toBe('October to December 2024');
		});

		test('says everything of both ends where one is in doubt', () => {
			expect(format('2025-01-09~/2025-01-11')).toBe('about 9 January 2025 to 11 January 2025');
			expect(format('2024-10/2024-12?')).toBe('October 2024 to December 2024 (uncertain)');
		});

		test('keeps the precision of each end', () => {
			expect(format('2024-10/2024-12-27')).toBe('October 2024 to 27 December 2024');
			expect(format('2024/2024-12')).toBe('2024 to December 2024');
		});

		test('says which end is not known', () => {
			expect(format('2024-10/..')).toBe('from October 2024');
			expect(format('../2025-01-13')).toBe('by 13 January 2025');
			expect(format('2024-10~/..')).toBe('from about October 2024');
		});

		test('is shortened at both ends', () => {
			expect(formatShort('2024-10-18/2024-11-04')).toBe('18 Oct to 4 Nov 2024');
			expect(formatShort('2025-01-09/2025-01-11')).toBe('9–11 Jan 2025');
			expect(formatShort('2024-10/2024-12')).toBe('Oct to Dec 2024');
		});
	});
});

describe('for any date, the words', () => {
	const style = fc.constantFrom('long' as const, 'short' as const);

	test('hold a day and a year, and no other number, for a day', () => {
		fc.assert(
			fc.property(dayText, style, (text, style) => {
				const [year = '', , day = ''] = text.split('-');
				const words = formatDate(toEdtfDate(text), style);
				expect(words.match(/\d+/g)).toEqual([String(Number(day)), year]);
			}),
		);
	});

	test('hold the year and no other number for a month, a season or a year', () => {
		fc.assert(
			fc.property(fc.oneof(monthText, seasonText, yearText), style, (text, style) => {
				const words = formatDate(toEdtfDate(text), style);
				expect(words.match(/\d+/g)).toEqual([text.slice(0, 4)]);
			}),
		);
	});

	test('name a month only where the source does', () => {
		const months = Array.from({ length: 12 }, (_, index) =>
			formatMonthName(String(index + 1).padStart(2, '0')),
		);
		fc.assert(
			fc.property(fc.oneof(seasonText, yearText), (text) => {
				expect(months.filter((month) => format(text).includes(month))).toEqual([]);
			}),
		);
	});

	test('hold no more day numbers than the source gives', () => {
		fc.assert(
			fc.property(edtfText, style, (text, style) => {
				const given = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
				const words = formatDate(toEdtfDate(text), style);
				expect(words.match(/\b\d{1,2}\b/g) ?? []).toHaveLength(given.length);
			}),
		);
	});

	test('say “about” as often as the source does', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				expect(format(text).split('about ')).toHaveLength(text.split(/[~%]/).length);
				expect(format(text).split('(uncertain)')).toHaveLength(text.split(/[?%]/).length);
			}),
		);
	});

	test('tell different moments apart', () => {
		fc.assert(
			fc.property(momentText, momentText, (a, b) => {
				fc.pre(a !== b);
				expect(format(a)).not.toBe(format(b));
			}),
		);
	});
});

describe('formatMonth', () => {
	test('writes the month of a page', () => {
		expect(formatMonth('2025', '01')).toBe('January 2025');
		expect(formatMonthName('12')).toBe('December');
	});
});

describe('formatWeekday', () => {
	test('names the weekday of a day', () => {
		expect(formatWeekday(toEdtfDate('2025-01-13'))).toBe('Monday');
		expect(formatWeekday(toEdtfDate('2018-06-12'))).toBe('Tuesday');
	});

	test.for([
		'2025-01',
		'2025',
		'2024-23',
		'2025-01-13~',
		'2025-01-13?',
		'2025-01-13%',
		'2025-01-13/2025-01-14',
		'2025-01-13/..',
		'../2025-01-13',
	])('names none for %s, which is not one exact day', (text) => {
		expect(formatWeekday(toEdtfDate(text))).toBeNull();
	});
});

describe('toDateTime', () => {
	test('gives what HTML understands', () => {
		expect(toDateTime(toEdtfDate('2025-01-13'))).toBe('2025-01-13');
		expect(toDateTime(toEdtfDate('2025-01'))).toBe('2025-01');
		expect(toDateTime(toEdtfDate('2025'))).toBe('2025');
	});

	test('gives nothing for a season or an interval, which HTML does not know', () => {
		expect(toDateTime(toEdtfDate('2024-23'))).toBeUndefined();
		expect(toDateTime(toEdtfDate('2024-12/2025-01'))).toBeUndefined();
		expect(toDateTime(toEdtfDate('2024-12/..'))).toBeUndefined();
		expect(toDateTime(toEdtfDate('../2024-12'))).toBeUndefined();
	});

	test.for(['2025-01-13~', '2025-01-13?', '2025-01%', '2025~'])(
		'gives nothing for %s, which HTML would take for certain',
		(text) => {
			expect(toDateTime(toEdtfDate(text))).toBeUndefined();
		},
	);
});

test('formatCalendarDay names a day of every year, the rarest too', () => {
	expect(formatCalendarDay('01', '13')).toBe('13 January');
	expect(formatCalendarDay('02', '29')).toBe('29 February');
});
