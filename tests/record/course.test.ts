import { describe, expect, test } from 'vitest';
import { listFigureCourses, listPositionCourses } from '../../src/record/course.ts';
import type { Actor } from '../../src/record/types.ts';
import { makeClaimFile, readRecord } from '../support/content.ts';

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
