import { describe, expect, test } from 'vitest';
import {
	describeFigure,
	describeOthers,
	formatFigure,
	formatNumber,
	formatQuantity,
	formatTimes,
} from '../../src/words/figure.ts';
import type { MeasuredFigure } from '../../src/record/types.ts';
import { getClaim, makeClaimFile, readRecord } from '../support/content.ts';
import { readCounts } from '../support/questions.ts';

function readFigure(words: string): MeasuredFigure {
	const record = readRecord({
		'claims/2025/claim.md': makeClaimFile({ figures: `[{ ${words} }]` }),
	});
	const [figure] = getClaim(record, 'claim').figures;
	if (!figure) throw new Error('no figure');
	return figure;
}

describe('a figure in words', () => {
	test.for([
		['exactly: 300', '300'],
		['about: 300', 'about 300'],
		['at-least: 2700', 'at least 2,700'],
		['more-than: 12000', 'more than 12,000'],
		['up-to: 12000', 'up to 12,000'],
		['between: [10000, 12000]', '10,000 to 12,000'],
		['exactly: 0', '0'],
		['between: [0, 5]', '0 to 5'],
	] as const)('of %s is %s', ([figure, words]) => {
		expect(formatQuantity(readFigure(`measure: killed, ${figure}`))).toBe(words);
	});

	test('has the noun of its measure', () => {
		expect(describeFigure(readFigure('measure: shells-sent, about: 3000'))).toEqual({
			before: 'about',
			number: '3,000',
			noun: 'shells sent',
			scope: '',
			note: '',
		});
	});

	test.for([
		['measure: killed, about: 300', 'about 300 killed'],
		['measure: killed, up-to: 3, scope: partial', 'up to 3 killed (a part, not the total)'],
		['measure: killed, exactly: 3, note: officers', '3 killed (officers)'],
	] as const)('of %s is one phrase: %s', ([figure, words]) => {
		expect(formatFigure(readFigure(figure))).toBe(words);
	});

	test('has its own unit where the vocabulary lacks its measure', () => {
		expect(describeFigure(readFigure('measure: other, exactly: 3, unit: tanks')).noun).toBe(
			'tanks',
		);
	});

	test('has the note of its editor', () => {
		expect(describeFigure(readFigure('measure: killed, about: 3, note: officers only')).note).toBe(
			'officers only',
		);
	});

	test.for([
		['total', ''],
		['present', 'at that time'],
		['batch', 'in this batch'],
		['partial', 'a part, not the total'],
		['rate', 'as a rate'],
	] as const)('says of the scope %s: “%s”', ([scope, words]) => {
		expect(describeFigure(readFigure(`measure: killed, scope: ${scope}, about: 3`)).scope).toBe(
			words,
		);
	});
});

test('a number has its thousands set apart', () => {
	expect(formatNumber(999)).toBe('999');
	expect(formatNumber(2700)).toBe('2,700');
	expect(formatNumber(1_234_567)).toBe('1,234,567');
});

test('a number keeps its fraction', () => {
	expect(formatNumber(1.5)).toBe('1.5');
	expect(formatNumber(0.25)).toBe('0.25');
});

describe('how far one figure lies above another', () => {
	test.for([
		[1.4, '1.4 times as high'],
		[2, '2 times as high'],
		[1.96, '2 times as high'],
		[9.94, '9.9 times as high'],
		[9.96, '10 times as high'],
		[14.8, '15 times as high'],
		[1234.5, '1,235 times as high'],
		[1.05, '1.1 times as high'],
		[1.04, 'hardly higher'],
		[Infinity, 'none against some'],
	] as const)('%s is “%s”', ([ratio, words]) => {
		expect(formatTimes(ratio)).toBe(words);
	});
});

describe('the figures of others at the time', () => {
	/** What stands beside the last of some counts. */
	function describeLast(...counts: ReadonlyArray<readonly [string, string]>): string {
		const given = counts.map(
			([who, figure], index) => [`c${index}`, [who, `2025-01-1${index}`, figure]] as const,
		);
		const claim = getClaim(readCounts(Object.fromEntries(given)), `c${counts.length - 1}`);
		const [answer] = claim.answers;
		const [figure] = claim.figures;
		if (!answer || !figure) throw new Error('no answer');
		return describeOthers(claim, figure, answer.others);
	}

	test('is given with its claimant where it is one', () => {
		expect(describeLast(['nis', 'about: 300'], ['kbs', 'at-least: 100'])).toBe(
			'Others at the time: about 300 (NIS)',
		);
		expect(describeLast(['nis', 'about: 300'], ['kbs', 'about: 1000'])).toBe(
			'Another disagrees: about 300 (NIS)',
		);
	});

	test('are counted where they are more, and how many disagree', () => {
		expect(
			describeLast(['nis', 'about: 300'], ['kbs', 'about: 1000'], ['zelenskyy', 'about: 4000']),
		).toBe('Others disagree: 2 figures, 300 to 1,000');
		expect(
			describeLast(['nis', 'about: 300'], ['kbs', 'about: 4000'], ['zelenskyy', 'about: 4000']),
		).toBe('Others at the time, 1 of whom disagrees: 2 figures, 300 to 4,000');
	});
});
