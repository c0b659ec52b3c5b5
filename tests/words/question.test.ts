import { describe, expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../src/entries/question.ts';
import { findStances, findStandingFigures, getSpread } from '../../src/record/standing.ts';
import { describeSpread, describeStances, QUESTION_TYPE_WORDS } from '../../src/words/question.ts';
import {
	type Count,
	getQuestion,
	readCounts,
	readPositions,
	type Taken,
} from '../support/questions.ts';

describe('what stands on a question of a quantity', () => {
	function describeCounts(...counts: Count[]): string {
		const ids = counts.map((count, index) => [`c${index}`, count] as const);
		const question = getQuestion(readCounts(Object.fromEntries(ids)), 'killed');
		const spread = getSpread(findStandingFigures(question, '2025-02-01'));
		return spread ? describeSpread(spread) : '';
	}

	test('goes from the lowest to the highest figure, each with its claimant', () => {
		expect(
			describeCounts(
				['zelenskyy', '2025-01-14', 'up-to: 4000'],
				['nis', '2025-01-13', 'about: 300'],
				['kbs', '2025-01-15', 'at-least: 1000'],
			),
		).toBe('From about 300 (NIS) to up to 4,000 (Zelenskyy).');
	});

	test('is the figure of one claimant where nobody else gives one', () => {
		expect(describeCounts(['nis', '2025-01-13', 'about: 300'])).toBe(
			'About 300 (NIS), the only claimant whose word stands.',
		);
		expect(describeCounts(['nis', '2025-01-13', 'between: [300, 400]'])).toBe(
			'300 to 400 (NIS), the only claimant whose word stands.',
		);
	});

	test('is both figures of one claimant where nobody knows which is the later one', () => {
		expect(
			describeCounts(['nis', '2025-01', 'about: 300'], ['nis', '2025-01-20', 'up-to: 400']),
		).toBe('About 300 to up to 400 (NIS), the only claimant whose word stands.');
	});

	test('is one figure where all claimants give the same', () => {
		expect(
			describeCounts(['nis', '2025-01-13', 'about: 300'], ['kbs', '2025-01-14', 'about: 300']),
		).toBe('About 300, the figure of 2 claimants.');
	});
});

describe('what stands on a question of yes or no', () => {
	function describePositions(...positions: Taken[]): string {
		const ids = positions.map((taken, index) => [`c${index}`, taken] as const);
		const record = readPositions(Object.fromEntries(ids), {
			'actors/official.yaml': 'name: An official\nshort: the official\ntype: unnamed\n',
			'actors/ministry.yaml': 'name: The ministry\ntype: ministry\nside: KR\n',
			'actors/soldier.yaml': 'name: A soldier\ntype: unnamed\n',
		});
		return describeStances(findStances(getQuestion(record, 'fought'), '2025-02-01'), record.sides);
	}

	test('is said by sides, in the order of the vocabulary', () => {
		expect(
			describePositions(
				['zelenskyy', '2025-01-13', 'affirms'],
				['nis', '2025-01-14', 'affirms'],
				['ministry', '2025-01-15', 'affirms'],
			),
		).toBe('Affirmed by Seoul and Kyiv.');
	});

	test('goes from yes to no to neither', () => {
		expect(
			describePositions(
				['zelenskyy', '2025-01-13', 'declines'],
				['kbs', '2025-01-13', 'denies'],
				['nis', '2025-01-14', 'affirms'],
			),
		).toBe('Affirmed by Seoul; denied by KBS; neither confirmed nor denied by Kyiv.');
	});

	test('begins with a capital, whatever comes first', () => {
		expect(describePositions(['nis', '2025-01-14', 'denies'])).toBe('Denied by Seoul.');
		expect(describePositions(['nis', '2025-01-14', 'declines'])).toBe(
			'Neither confirmed nor denied by Seoul.',
		);
	});

	test('names those who speak for no side, by their shorter names', () => {
		expect(
			describePositions(
				['official', '2025-01-13', 'affirms'],
				['yonhap', '2025-01-14', 'affirms'],
				['nis', '2025-01-15', 'affirms'],
			),
		).toBe('Affirmed by Seoul, the official and Yonhap.');
	});

	test('is everyone’s latest word', () => {
		expect(
			describePositions(['nis', '2025-01-13', 'declines'], ['nis', '2025-01-14', 'affirms']),
		).toBe('Affirmed by Seoul.');
	});

	test('is the latest word of a side, whoever of it gave that', () => {
		expect(
			describePositions(['nis', '2025-01-13', 'affirms'], ['ministry', '2025-01-14', 'denies']),
		).toBe('Denied by Seoul.');
	});

	test('counts those who speak for no side where they are more than three', () => {
		expect(
			describePositions(
				['[official, kbs, yonhap]', '2025-01-13', 'affirms'],
				['soldier', '2025-01-14', 'affirms'],
				['nis', '2025-01-15', 'affirms'],
			),
		).toBe('Affirmed by Seoul and 4 others.');
	});

	test('is nothing where nobody took a position', () => {
		expect(describePositions()).toBe('');
	});
});

test('every type of question has words for it', () => {
	expect(Object.keys(QUESTION_TYPE_WORDS).sort()).toEqual([...QUESTION_TYPES].sort());
});
