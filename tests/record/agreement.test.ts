import { describe, expect, test } from 'vitest';
import { getAgreement, listQuestionTopics } from '../../src/record/agreement.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';
import {
	type Count,
	getQuestion,
	readCounts,
	readPositions,
	type Taken,
} from '../support/questions.ts';

describe('the state of a question of a quantity', () => {
	const getState = (day: string, ...counts: Count[]) => {
		const ids = counts.map((count, index) => [`c${index}`, count] as const);
		return getAgreement(getQuestion(readCounts(Object.fromEntries(ids)), 'killed'), day);
	};
	const nis: Count = ['nis', '2025-01-13', 'about: 300'];

	test('is that of nobody’s answer before the first figure, and after the last one has aged', () => {
		expect(getState('2025-01-12', nis)).toBe('unanswered');
		expect(getState('2025-12-31', nis)).toBe('unanswered');
	});

	test('is that of one word, however often its claimant gives it', () => {
		expect(getState('2025-02-01', nis, ['nis', '2025-01-20', 'about: 400'])).toBe('single');
	});

	test('tells the same figure from others', () => {
		expect(getState('2025-02-01', nis, ['kbs', '2025-01-20', 'about: 300'])).toBe('agreed');
		expect(getState('2025-02-01', nis, ['kbs', '2025-01-20', 'more-than: 300'])).toBe('apart');
	});
});

describe('the state of a yes-no question', () => {
	const getState = (day: string, ...positions: Taken[]) => {
		const ids = positions.map((taken, index) => [`p${index}`, taken] as const);
		return getAgreement(getQuestion(readPositions(Object.fromEntries(ids)), 'fought'), day);
	};
	const nis: Taken = ['nis', '2025-01-13', 'affirms'];

	test('is that of nobody’s answer before the first position', () => {
		expect(getState('2025-01-12', nis)).toBe('unanswered');
	});

	test('is that of one word, as long as one side speaks', () => {
		expect(getState('2025-02-01', nis, ['nis', '2025-01-20', 'denies'])).toBe('single');
	});

	test('tells one position from several; not to deny is not to affirm', () => {
		expect(getState('2025-02-01', nis, ['zelenskyy', '2025-01-20', 'affirms'])).toBe('agreed');
		expect(getState('2025-02-01', nis, ['zelenskyy', '2025-01-20', 'denies'])).toBe('apart');
		expect(getState('2025-02-01', nis, ['zelenskyy', '2025-01-20', 'declines'])).toBe('apart');
	});
});

test('one version that several tell together is one word', () => {
	const tell = (claimant: string) => makeStatementFile({ claimant, answers: '[how]' });
	const getState = (files: Readonly<Record<string, string>>) =>
		getAgreement(getQuestion(readRecord(files), 'how'), '2025-12-31');
	const together = { 'claims/2025/together.md': tell('[nis, zelenskyy]') };
	expect(getState(together)).toBe('single');
	expect(getState({ ...together, 'claims/2025/one.md': tell('nis') })).toBe('single');
	expect(getState({ ...together, 'claims/2025/other.md': tell('kbs') })).toBe('apart');
});

test('versions in words are apart as soon as there are two claimants', () => {
	const tell = (claimant: string, said: string) =>
		makeStatementFile({ claimant, said, answers: '[how]' });
	const question = getQuestion(
		readRecord({
			'claims/2025/aa.md': tell('nis', '2025-01-13'),
			'claims/2025/bb.md': tell('nis', '2025-01-14'),
			'claims/2025/cc.md': tell('kbs', '2025-01-15'),
		}),
		'how',
	);
	const days = ['2025-01-12', '2025-01-14', '2025-01-15'];
	expect(days.map((day) => getAgreement(question, day))).toEqual(['unanswered', 'single', 'apart']);
});

describe('the topics of a question', () => {
	const listTopics = (...topics: string[]) => {
		const files = topics.map((topic, index) => [
			`claims/2025/a${index}.md`,
			makeStatementFile({ said: `2025-01-1${index}`, answers: '[how]', topics: `[${topic}]` }),
		]);
		const record = readRecord(Object.fromEntries(files) as Record<string, string>);
		return listQuestionTopics(getQuestion(record, 'how')).map(({ id }) => id);
	};

	test('are those of at least half of its claims', () => {
		expect(listTopics('troops', 'casualties')).toEqual(['troops', 'casualties']);
		expect(listTopics('troops', 'troops', 'casualties')).toEqual(['troops']);
		expect(listTopics('"troops", "casualties"', 'troops')).toEqual(['troops', 'casualties']);
	});

	test('are none without claims', () => {
		expect(listTopics()).toEqual([]);
	});
});
