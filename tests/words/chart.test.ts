import { describe, expect, test } from 'vitest';
import { listStanceRows } from '../../src/charts/stance-rows.ts';
import { listFigureTerms } from '../../src/record/figure-terms.ts';
import {
	describeMark,
	describeMonths,
	describeWords,
	nameClaimants,
	nameFolded,
	nameInRow,
	titleQuantityChart,
	titleStanceChart,
} from '../../src/words/chart.ts';
import { type Count, getQuestion, readCounts, readPositions } from '../support/questions.ts';

function titleCounts(counts: Readonly<Record<string, Count>>): string {
	const question = getQuestion(readCounts(counts), 'killed');
	const { subject, rest } = titleQuantityChart(question, listFigureTerms(question, '2026-01-01'));
	return `${subject}: ${rest}`;
}

describe('the title of a chart of figures', () => {
	test('says what is counted, from where to where, and when', () => {
		expect(
			titleCounts({
				a: ['nis', '2024-12-19', 'at-least: 100'],
				b: ['zelenskyy', '2025-01-21', 'about: 4000'],
			}),
		).toBe(
			'Killed, in all: from at least 100 to about 4,000, by claimant, December 2024 to January 2025',
		);
	});

	test('takes the ends of ranges, and says one number once', () => {
		expect(
			titleCounts({
				a: ['nis', '2025-01-19', 'between: [100, 300]'],
				b: ['zelenskyy', '2025-01-21', 'between: [200, 4000]'],
			}),
		).toContain('from 100 to 4,000');
		expect(
			titleCounts({
				a: ['nis', '2025-01-19', 'about: 300'],
				b: ['zelenskyy', '2025-01-21', 'about: 300'],
			}),
		).toBe('Killed, in all: about 300, by claimant, January 2025');
	});

	test('of a single figure does not compare', () => {
		expect(titleCounts({ a: ['nis', '2025-01-19', 'about: 300'] })).toBe(
			'Killed, in all: one figure, January 2025',
		);
	});
});

describe('names', () => {
	test('of claimants are short enough for a label', () => {
		const named = (short: string, type: 'person' | 'unnamed' = 'person') => ({ short, type });
		expect(nameClaimants([named('NIS')])).toBe('NIS');
		expect(nameClaimants([named('NIS'), named('HUR')])).toBe('NIS and HUR');
		expect(
			nameClaimants([named('South Korea’s defence ministry'), named('HUR'), named('NIS')]),
		).toBe('South Korea’s defence ministry and 2 others');
		expect(
			nameClaimants([
				named('unnamed South Korean officials', 'unnamed'),
				named('unnamed Ukrainian officials', 'unnamed'),
			]),
		).toBe('2 unnamed sources');
	});

	test('at the head of a row are whole where they fit', () => {
		expect(nameInRow({ name: 'National Intelligence Service', short: 'NIS' })).toBe(
			'National Intelligence Service',
		);
		expect(nameInRow({ name: 'An '.repeat(20), short: 'unnamed office' })).toBe('Unnamed office');
	});

	test('of marks say who, how many and when', () => {
		const [claim] = readCounts({ a: ['[nis, kbs]', '2025-01-13', 'about: 300'] }).claims;
		const [figure] = claim?.figures ?? [];
		if (!claim || !figure) throw new Error('no claim');
		expect(describeMark(claim, figure)).toBe('NIS and KBS, about 300, said 13 January 2025');
	});
});

test('months are those of the first and the last day', () => {
	expect(describeMonths(['2025-09-02', '2024-12-19'])).toBe('December 2024 to September 2025');
	expect(describeMonths(['2025-09-02', '2025-09-30'])).toBe('September 2025');
});

describe('positions', () => {
	const record = readPositions({
		a: ['nis', '2025-01-01', 'denies'],
		b: ['nis', '2025-02-01', 'denies'],
		c: ['[nis, zelenskyy]', '2025-03-01', 'affirms'],
	});
	const rows = listStanceRows(getQuestion(record, 'fought'), '2026-01-01', record.sides);

	test('are counted by claim and by actor in the title', () => {
		expect(titleStanceChart(rows).rest).toBe('3 claims by 2 actors, January to March 2025');
	});

	test('are told from change to change', () => {
		const [seoul, kyiv] = rows.map((side) => side.rows[0]?.words ?? []);
		expect(describeWords(seoul ?? [])).toBe('denies, 1 Jan 2025; affirms, 1 Mar 2025; 3 claims');
		expect(describeWords(kyiv ?? [])).toBe('affirms, 1 Mar 2025');
	});

	test('of several actors in one row are told once', () => {
		const actors = rows.flatMap((side) => side.rows);
		expect(nameFolded({ position: 'denies', actors }, true)).toBe('2 others who deny once each');
		expect(nameFolded({ position: 'declines', actors }, false)).toBe(
			'2 actors who decline once each',
		);
	});
});
