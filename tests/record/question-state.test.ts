import { describe, expect, test } from 'vitest';
import { findState, listStateChanges } from '../../src/record/question-state.ts';
import { findStances } from '../../src/record/standing.ts';
import { makePositions, type Taken } from '../support/made-record.ts';
import { getQuestion } from '../support/questions.ts';

/** Each step of what became of a question: since when, by which claim, what. */
function listSteps(positions: Readonly<Record<string, Taken>>, question = 'fought'): string[] {
	const { questions } = makePositions(positions, question);
	const asked = questions.find(({ id }) => id === question);
	return asked
		? listStateChanges(asked, '2100-01-01').map(
				({ claim, state }) => `${claim.said.text} ${claim.id} ${state}`,
			)
		: [];
}

/** What became of a question after these positions on following days. */
function findLastState(
	positions: ReadonlyArray<readonly [Taken[0], Taken[2]]>,
	question = 'fought',
): string {
	const taken = positions.map(([claimant, position], index): [string, Taken] => [
		`c${index}`,
		[claimant, `2025-01-${String(index + 10)}`, position],
	]);
	const record = makePositions(Object.fromEntries(taken), question);
	return findState(getQuestion(record, question), '2025-12-31');
}

// The words on whether soldiers are in Russia, as the record has them: Moscow denies and declines,
// Pyongyang denies and declines, and Moscow affirms in April 2025, two days before Pyongyang.
describe('whether soldiers are in Russia', () => {
	const record = makePositions({
		'peskov-fake-news': ['peskov', '2024-10-10', 'denies'],
		'several-thousand': ['official', '2024-10-11', 'affirms'],
		'nis-1500-sent': ['nis', '2024-10-18', 'affirms'],
		'peskov-contradictory': ['peskov', '2024-10-21', 'declines'],
		'un-groundless': ['mission', '2024-10-21', 'denies'],
		'kim-jong-gyu-conforms': ['kim', '2024-10-25', 'declines'],
		'gerasimov-confirms': ['gerasimov', '2025-04-26', 'affirms'],
		'pyongyang-confirms': ['kim', '2025-04-28', 'affirms'],
	});
	const question = getQuestion(record, 'fought');

	test('is unanswered, asserted, disputed, and acknowledged on 26 April 2025', () => {
		expect(
			listStateChanges(question, '2026-06-23').map(({ claim, state }) => [claim.id, state]),
		).toEqual([
			['peskov-fake-news', 'asserted'],
			['several-thousand', 'disputed'],
			['gerasimov-confirms', 'acknowledged'],
		]);
		expect(findState(question, '2024-10-09')).toBe('unanswered');
		expect(findState(question, '2024-10-10')).toBe('asserted');
		expect(findState(question, '2024-10-11')).toBe('disputed');
		expect(findState(question, '2025-04-25')).toBe('disputed');
		expect(findState(question, '2025-04-26')).toBe('acknowledged');
	});

	test('is not agreed as long as the latest word of anybody is another one', () => {
		expect(findState(question, '2025-04-28')).toBe('acknowledged');
		expect(
			findStances(question, '2025-04-28').map(({ actor, position }) => [actor.id, position]),
		).toEqual([
			['official', 'affirms'],
			['nis', 'affirms'],
			['peskov', 'declines'],
			['mission', 'denies'],
			['gerasimov', 'affirms'],
			['kim', 'affirms'],
		]);
	});

	test('has no steps after the day of which it is asked', () => {
		expect(listStateChanges(question, '2024-10-10')).toHaveLength(1);
		expect(listStateChanges(question, '2024-10-09')).toEqual([]);
	});
});

describe('a question is', () => {
	test.for([
		['unanswered where nobody answers', [], 'unanswered'],
		['unanswered where all decline to', [['peskov', 'declines']], 'unanswered'],
		['asserted where one affirms', [['nis', 'affirms']], 'asserted'],
		['asserted where one denies', [['nis', 'denies']], 'asserted'],
		[
			'asserted where one affirms and others decline',
			[
				['nis', 'affirms'],
				['peskov', 'declines'],
			],
			'asserted',
		],
		[
			'asserted by people whom no page names, on whichever side',
			[['soldier', 'affirms']],
			'asserted',
		],
		[
			'disputed where some affirm and some deny',
			[
				['nis', 'affirms'],
				['zelenskyy', 'denies'],
			],
			'disputed',
		],
		[
			'disputed where actors of one side disagree',
			[
				['nis', 'affirms'],
				['zelenskyy', 'denies'],
				['nis', 'denies'],
				['kbs', 'affirms'],
			],
			'disputed',
		],
		[
			'disputed no longer once those who denied it decline to answer',
			[
				['zelenskyy', 'denies'],
				['nis', 'affirms'],
				['zelenskyy', 'declines'],
			],
			'asserted',
		],
		[
			'unanswered again once the only one who denied it declines to answer',
			[
				['nis', 'denies'],
				['nis', 'declines'],
			],
			'unanswered',
		],
		['acknowledged where a side affirms its own act', [['peskov', 'affirms']], 'acknowledged'],
		[
			'acknowledged though others deny it',
			[
				['peskov', 'affirms'],
				['zelenskyy', 'denies'],
			],
			'acknowledged',
		],
		[
			'acknowledged by the last word of a side, though another of it denied',
			[
				['peskov', 'denies'],
				['gerasimov', 'affirms'],
			],
			'acknowledged',
		],
		[
			'acknowledged no longer once another of the side denies',
			[
				['gerasimov', 'affirms'],
				['peskov', 'denies'],
			],
			'disputed',
		],
		[
			'not acknowledged as long as another side whose act it is denies it',
			[
				['peskov', 'affirms'],
				['mission', 'denies'],
			],
			'disputed',
		],
		[
			'acknowledged where another side whose act it is only declines to answer',
			[
				['mission', 'declines'],
				['peskov', 'affirms'],
			],
			'acknowledged',
		],
		[
			'not acknowledged by somebody whom no page names',
			[
				['mission', 'denies'],
				['soldier', 'affirms'],
			],
			'disputed',
		],
		[
			'agreed where besides another side affirms it, and nobody says otherwise',
			[
				['nis', 'affirms'],
				['peskov', 'affirms'],
			],
			'agreed',
		],
		['agreed by a joint claim of two sides', [[['peskov', 'mission'], 'affirms']], 'agreed'],
		[
			'not agreed where one side affirms it twice',
			[
				['peskov', 'affirms'],
				['gerasimov', 'affirms'],
			],
			'acknowledged',
		],
		[
			'not agreed where only the press, others and somebody unnamed affirm it besides',
			[
				['peskov', 'affirms'],
				['kbs', 'affirms'],
				['somebody', 'affirms'],
				['official', 'affirms'],
			],
			'acknowledged',
		],
		[
			'agreed no longer where anybody declines to answer',
			[
				['nis', 'affirms'],
				['peskov', 'affirms'],
				['somebody', 'declines'],
			],
			'acknowledged',
		],
	] as const)('%s', ([, positions, state]) => {
		expect(findLastState(positions)).toBe(state);
	});
});

describe('what is nobody’s own act', () => {
	test.for([
		[
			'asserted',
			[
				['peskov', 'affirms'],
				['nis', 'affirms'],
			],
		],
		[
			'asserted',
			[
				['peskov', 'denies'],
				['peskov', 'affirms'],
			],
		],
		[
			'disputed',
			[
				['peskov', 'affirms'],
				['nis', 'denies'],
			],
		],
	] as const)('is never acknowledged: %s', ([state, positions]) => {
		expect(findLastState(positions, 'lawful')).toBe(state);
	});
});

describe('where it is not known whose act is asked about', () => {
	test.for([
		[
			'somebody who denied it',
			'acknowledged',
			[
				['nis', 'denies'],
				['nis', 'affirms'],
			],
		],
		[
			'somebody who declined to answer',
			'acknowledged',
			[
				['nis', 'declines'],
				['nis', 'affirms'],
			],
		],
		[
			'nobody who did so before',
			'asserted',
			[
				['nis', 'affirms'],
				['zelenskyy', 'affirms'],
			],
		],
		[
			'somebody whom no page names',
			'asserted',
			[
				['soldier', 'denies'],
				['soldier', 'affirms'],
			],
		],
		[
			'somebody who takes it back',
			'asserted',
			[
				['nis', 'denies'],
				['nis', 'affirms'],
				['nis', 'denies'],
			],
		],
		[
			'somebody, and another side agrees',
			'agreed',
			[
				['nis', 'denies'],
				['zelenskyy', 'affirms'],
				['nis', 'affirms'],
			],
		],
	] as const)('%s acknowledges it: %s', ([, state, positions]) => {
		expect(findLastState(positions, 'knew')).toBe(state);
	});
});

describe('the steps of a question', () => {
	test('are none where the state stays the same', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', 'affirms'],
				b: ['zelenskyy', '2025-01-14', 'affirms'],
				c: ['peskov', '2025-01-15', 'declines'],
			}),
		).toEqual(['2025-01-13 a asserted']);
	});

	test('are at most one a day, by the claim since which the state of its end lasted', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', 'affirms'],
				b: ['zelenskyy', '2025-01-13', 'denies'],
				c: ['kbs', '2025-01-13', 'denies'],
			}),
		).toEqual(['2025-01-13 b disputed']);
	});

	test('leave out a day that ends as it began', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', 'affirms'],
				b: ['zelenskyy', '2025-01-14', 'denies'],
				c: ['zelenskyy', '2025-01-14', 'affirms'],
			}),
		).toEqual(['2025-01-13 a asserted']);
	});

	test('count a vague date from the first day that it can mean', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', 'affirms'],
				b: ['zelenskyy', '2025-01', 'denies'],
				c: ['kbs', '../2025-01-24', 'denies'],
			}),
		).toEqual(['2025-01 b asserted', '2025-01-13 a disputed']);
	});

	test('follow the editor where dates do not tell which word came later', () => {
		expect(
			listSteps({
				// By their ids the denial would be the later word of that day.
				affirmed: ['zelenskyy', '2025-01-13', 'affirms', ['denied']],
				denied: ['zelenskyy', '2025-01-13', 'denies'],
				other: ['nis', '2025-01-14', 'affirms'],
			}),
		).toEqual(['2025-01-13 affirmed asserted']);
		expect(
			listSteps({
				a: ['zelenskyy', '2025-01', 'affirms', ['b']],
				b: ['zelenskyy', '2025-01-20', 'denies'],
				c: ['nis', '2025-01-14', 'affirms'],
			}),
		).toEqual(['2025-01 a asserted']);
	});
});
