import { describe, expect, test } from 'vitest';
import {
	listFigureCourses,
	listPositionCourses,
	listSideCourses,
} from '../../src/record/course.ts';
import type { Actor } from '../../src/record/types.ts';
import { makeClaimFile, readRecord } from '../support/content.ts';
import { makePositions, type Taken } from '../support/made-record.ts';
import { getQuestion } from '../support/questions.ts';

/** The actor `zelenskyy` after these claims: the day on which each was said, and its other fields. */
function makeActor(...claims: ReadonlyArray<Record<string, string>>): Actor {
	const files = claims.map((fields, index) => [
		`claims/2025/claim-${index}.md`,
		makeClaimFile({
			claimant: 'zelenskyy',
			sources: '[{ source: undated, chain: [zelenskyy] }]',
			...fields,
		}),
	]);
	const record = readRecord({
		'sources/undated.yaml': 'outlet: kbs\nurl: https://kbs.example/undated\nlanguage: en\n',
		...(Object.fromEntries(files) as Record<string, string>),
	});
	const actor = record.actors.find(({ id }) => id === 'zelenskyy');
	if (!actor) throw new Error('The record has no zelenskyy.');
	return actor;
}

describe('the course of a position', () => {
	const says = (said: string, position: string) => ({ said, answers: `[{ fought: ${position} }]` });

	test('holds only the claims with which it changed', () => {
		const actor = makeActor(
			says('2025-01-10', 'denies'),
			says('2025-01-12', 'denies'),
			says('2025-01-14', 'affirms'),
		);
		const [course] = listPositionCourses(actor);
		expect(course?.steps.map(({ claim, position }) => [claim.said.text, position])).toEqual([
			['2025-01-10', 'denies'],
			['2025-01-14', 'affirms'],
		]);
	});

	test('is none where the word never changed', () => {
		const actor = makeActor(says('2025-01-10', 'denies'), says('2025-01-12', 'denies'));
		expect(listPositionCourses(actor)).toEqual([]);
	});

	test('is none where the later day was updated by a vaguer one', () => {
		const actor = makeActor(says('2025-01-20', 'affirms'), {
			...says('2025-01', 'denies'),
			updates: '[claim-0]',
		});
		expect(listPositionCourses(actor)).toEqual([]);
	});

	test('follows the days on which it was said, not the order of the files', () => {
		const actor = makeActor(says('2025-01-14', 'affirms'), says('2025-01-10', 'declines'));
		const [course] = listPositionCourses(actor);
		expect(course?.steps.map(({ position }) => position)).toEqual(['declines', 'affirms']);
	});
});

describe('the course of a figure', () => {
	const counts = (said: string, number: number) => ({
		said,
		kind: 'casualties',
		figures: `[{ measure: killed, about: ${number} }]`,
		answers: '[killed]',
	});

	test('goes from the first figure to the latest', () => {
		const actor = makeActor(counts('2025-01-30', 600), counts('2025-01-13', 300));
		const [course] = listFigureCourses(actor);
		expect(course?.steps.map(({ figure }) => figure.best)).toEqual([300, 600]);
	});

	test('is none after a single figure', () => {
		expect(listFigureCourses(makeActor(counts('2025-01-13', 300)))).toEqual([]);
	});
});

describe('the course of a side', () => {
	const listCourses = (positions: Readonly<Record<string, Taken>>, day = '2100-01-01') =>
		listSideCourses(getQuestion(makePositions(positions), 'fought'), day).map(
			({ side, steps }) =>
				`${side.name}: ${steps.map(({ claim, position }) => `${position} ${claim.said.text}`).join(', ')}`,
		);

	test('holds only the words with which it changed, whoever of the side spoke', () => {
		expect(
			listCourses({
				a: ['peskov', '2024-10-10', 'denies'],
				b: ['peskov', '2024-10-21', 'declines'],
				c: ['mission', '2024-10-21', 'denies'],
				d: ['peskov', '2025-01-13', 'declines'],
				e: ['gerasimov', '2025-04-26', 'affirms'],
				f: ['peskov', '2025-04-28', 'affirms'],
			}),
		).toEqual([
			'Moscow: denies 2024-10-10, declines 2024-10-21, affirms 2025-04-26',
			'Pyongyang: denies 2024-10-21',
		]);
	});

	test('has at most one step a day: the last word of it', () => {
		expect(
			listCourses({
				a: ['peskov', '2024-10-10', 'denies'],
				b: ['gerasimov', '2024-10-11', 'affirms'],
				c: ['peskov', '2024-10-11', 'denies'],
			}),
		).toEqual(['Moscow: denies 2024-10-10']);
	});

	test('has a joint claim for each of its sides, and none for the press and the others', () => {
		expect(
			listCourses({
				a: [['nis', 'zelenskyy', 'kbs'], '2024-10-10', 'affirms'],
				b: ['somebody', '2024-10-11', 'denies'],
			}),
		).toEqual(['Seoul: affirms 2024-10-10', 'Kyiv: affirms 2024-10-10']);
	});

	test('follows the editor where dates do not tell which word came later', () => {
		expect(
			listCourses({
				affirmed: ['peskov', '2024-10-10', 'affirms', ['denied']],
				denied: ['peskov', '2024-10-10', 'denies'],
			}),
		).toEqual(['Moscow: affirms 2024-10-10']);
	});

	test('ends on the day of which it is asked', () => {
		const positions: Readonly<Record<string, Taken>> = {
			a: ['peskov', '2024-10-10', 'denies'],
			b: ['peskov', '2024-10-21', 'declines'],
		};
		expect(listCourses(positions, '2024-10-20')).toEqual(['Moscow: denies 2024-10-10']);
		expect(listCourses(positions, '2024-10-09')).toEqual([]);
	});
});
