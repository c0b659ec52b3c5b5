import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEdtfDate } from '../../src/dates/edtf-date.ts';
import { type CalendarMonth, groupByCalendarDay } from '../../src/record/calendar-days.ts';
import type { Claim } from '../../src/record/types.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';
import { edtfText } from '../support/date-texts.ts';

/** What stands under each day that has something. */
function listEntries(months: readonly CalendarMonth[]): string[] {
	return months.flatMap(({ month, days }) =>
		days.flatMap(({ day, entries }) =>
			entries.map(({ claim, year, told }) => `${month}-${day} ${year} ${claim.id} ${told}`),
		),
	);
}

test('there are 366 days in twelve months, whatever the record holds', () => {
	const months = groupByCalendarDay([]);
	expect(months.map(({ days }) => days.length)).toEqual([
		31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
	]);
});

describe('a claim stands', () => {
	const recorded = '2026-01-01';
	const record = readRecord({
		'claims/2025/nis-300.md': null,
		'claims/2024/aa.md': makeStatementFile({ said: '2024-02-29', recorded }),
		'claims/2025/bb.md': makeStatementFile({
			said: '2025-03-01',
			happened: '2023-12-31',
			recorded,
		}),
		'claims/2025/cc.md': makeStatementFile({ said: '2025-03', happened: '2023-03-01', recorded }),
		'claims/2025/dd.md': makeStatementFile({ said: '2025-03-01~', happened: '2025-02', recorded }),
	});

	test('under the day on which it was said and that on which it happened, in the order of years', () => {
		expect(listEntries(groupByCalendarDay(record.claims))).toEqual([
			'02-29 2024 aa both',
			'03-01 2023 cc happened',
			'03-01 2025 bb said',
			'12-31 2023 bb happened',
		]);
	});
});

test('each exact day of a claim is found once, no other date at all', () => {
	const dated = fc.record({ said: edtfText, happened: edtfText });
	fc.assert(
		fc.property(fc.array(dated, { maxLength: 10 }), (texts) => {
			const claims = texts.map(({ said, happened }, index) => ({
				id: String(index),
				said: toEdtfDate(said),
				happened: toEdtfDate(happened),
			}));
			const found = groupByCalendarDay(claims as unknown as Claim[]).flatMap(({ month, days }) =>
				days.flatMap(({ day, entries }) =>
					entries.map(({ claim, year }) => `${claim.id} ${year}-${month}-${day}`),
				),
			);
			const expected = texts.flatMap(({ said, happened }, index) =>
				[...new Set([said, happened])]
					.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text))
					.map((text) => `${index} ${text}`),
			);
			expect(found.sort()).toEqual(expected.sort());
		}),
	);
});
