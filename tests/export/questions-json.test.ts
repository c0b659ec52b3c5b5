import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toQuestionsData } from '../../src/export/questions-json.ts';
import { makeClaims } from '../support/made-record.ts';
import { randomDay, randomRecord } from '../support/random-claims.ts';
import { questionsDataSchema } from '../site/data-contract.ts';

const record = makeClaims({
	counted: {
		claimant: ['nis', 'zelenskyy'],
		said: '2025-01-13',
		figures: [{ measure: 'killed', between: [300, 400] }],
		answers: ['killed', { fought: 'affirms' }, 'how'],
	},
	'counted-again': {
		claimant: 'kbs',
		said: '2025-01',
		figures: [{ measure: 'killed', 'at-least': 500 }],
		answers: ['killed'],
	},
	declined: { claimant: 'peskov', said: '2025-01-14', answers: [{ fought: 'declines' }] },
	affirmed: { claimant: 'gerasimov', said: '2025-04-26', answers: [{ fought: 'affirms' }] },
});
const questionOn = (id: string, day: string) =>
	toQuestionsData(record.questions, day).questions.find((question) => question.id === id);

test('a question of a quantity is written with what stands, for each of joint claimants', () => {
	expect(questionOn('killed', '2025-01-31')).toEqual({
		id: 'killed',
		url: '/questions/killed/',
		type: 'quantity',
		title: 'How many were killed?',
		measure: 'killed',
		claims: ['counted-again', 'counted'],
		standing: [
			{
				claimant: 'nis',
				claim: 'counted',
				said: '2025-01-13',
				qualifier: 'between',
				best: null,
				min: 300,
				max: 400,
			},
			{
				claimant: 'zelenskyy',
				claim: 'counted',
				said: '2025-01-13',
				qualifier: 'between',
				best: null,
				min: 300,
				max: 400,
			},
			{
				claimant: 'kbs',
				claim: 'counted-again',
				said: '2025-01',
				qualifier: 'at-least',
				best: 500,
				min: 500,
				max: null,
			},
		],
		spread: { min: 300, max: null, claimants: 3 },
		stance: [],
		state: null,
		history: [
			{ said: '2025-01', spread: { min: 500, max: null, claimants: 1 }, claim: 'counted-again' },
			{ said: '2025-01-13', spread: { min: 300, max: null, claimants: 3 }, claim: 'counted' },
		],
	});
});

test('a question of yes or no is written with the stance of every actor', () => {
	expect(questionOn('fought', '2025-04-26')).toEqual({
		id: 'fought',
		url: '/questions/fought/',
		type: 'yes-no',
		title: 'Did they fight?',
		measure: null,
		claims: ['counted', 'declined', 'affirmed'],
		standing: [],
		spread: null,
		stance: [
			{ actor: 'nis', position: 'affirms', claim: 'counted', said: '2025-01-13' },
			{ actor: 'zelenskyy', position: 'affirms', claim: 'counted', said: '2025-01-13' },
			{ actor: 'peskov', position: 'declines', claim: 'declined', said: '2025-01-14' },
			{ actor: 'gerasimov', position: 'affirms', claim: 'affirmed', said: '2025-04-26' },
		],
		state: 'acknowledged',
		history: [
			{ said: '2025-01-13', state: 'asserted', claim: 'counted' },
			{ said: '2025-04-26', state: 'acknowledged', claim: 'affirmed' },
		],
	});
});

describe('as of an earlier day', () => {
	test('a question is what it was then', () => {
		expect(questionOn('fought', '2025-01-13')).toMatchObject({
			claims: ['counted'],
			state: 'asserted',
			history: [{ said: '2025-01-13' }],
		});
	});

	test('figures that have aged by then are in its history alone', () => {
		expect(questionOn('killed', '2025-12-31')).toMatchObject({
			standing: [],
			spread: null,
			history: [{ said: '2025-01' }, { said: '2025-01-13' }],
		});
	});

	test('questions that nothing answered yet are left out', () => {
		expect(toQuestionsData(record.questions, '2025-01-13').questions.map(({ id }) => id)).toEqual([
			'fought',
			'how',
			'killed',
		]);
		expect(toQuestionsData(record.questions, '2025-01-12').questions.map(({ id }) => id)).toEqual([
			'killed',
		]);
		expect(toQuestionsData(record.questions, '2024-12-31')).toEqual({ schema: 1, questions: [] });
	});
});

test('a question of versions has its claims, and no more', () => {
	expect(questionOn('how', '2025-01-13')).toEqual({
		id: 'how',
		url: '/questions/how/',
		type: 'account',
		title: 'How did they fight?',
		measure: null,
		claims: ['counted'],
		standing: [],
		spread: null,
		stance: [],
		state: null,
		history: [],
	});
});

test('the data keep the contract on every day of any valid record, and survive being written', () => {
	fc.assert(
		fc.property(randomRecord, randomDay, ({ questions }, day) => {
			const data = toQuestionsData(questions, day);
			expect(JSON.parse(JSON.stringify(data))).toEqual(data);
			const result = questionsDataSchema.safeParse(data);
			expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
		}),
		{ numRuns: 60 },
	);
});
