import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getEarliestDay, getLatestDay } from '../../src/dates/edtf-date.ts';
import { toQuestionsData } from '../../src/export/questions-json.ts';
import { findState } from '../../src/record/question-state.ts';
import { isSaidBy, viewQuestion } from '../../src/record/question-view.ts';
import {
	findAnswer,
	findLastDay,
	findStances,
	findStandingFigures,
	getSpread,
	isSameSpread,
	STANDING_DAYS,
} from '../../src/record/standing.ts';
import type { Actor, Claim, Question } from '../../src/record/types.ts';
import { makeTestRecord } from '../support/content.ts';
import { listProblems, makeCounts, makePositions } from '../support/made-record.ts';
import { getQuestion } from '../support/questions.ts';
import { randomContent, randomDay, randomRecord, takeSaidBy } from '../support/random-claims.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('a question on a day', () => {
	test('has the claims said by then, in the order of the chronology', () => {
		const record = makeCounts({
			b: ['nis', '2025-01-13', { about: 300 }],
			a: ['zelenskyy', '2025-01', { about: 400 }],
			c: ['nis', '2025-01-20', { about: 500 }],
		});
		const listClaims = (day: string) =>
			viewQuestion(getQuestion(record, 'killed'), day).claims.map(({ id }) => id);
		expect(listClaims('2024-12-31')).toEqual([]);
		expect(listClaims('2025-01-01')).toEqual(['a']);
		expect(listClaims('2025-01-13')).toEqual(['a', 'b']);
		expect(listClaims('2025-01-20')).toEqual(['a', 'b', 'c']);
	});

	test('has what figures answer where it asks for a quantity, and nothing else', () => {
		const record = makeCounts({ a: ['nis', '2025-01-13', { about: 300 }] });
		const view = viewQuestion(getQuestion(record, 'killed'), '2025-01-13');
		expect(view.standing.map(({ claim }) => claim.id)).toEqual(['a']);
		expect(view.spread).toMatchObject({ min: 300, max: 300, claimants: 1 });
		expect(view.spreadChanges).toHaveLength(1);
		expect(view).toMatchObject({ stances: [], state: null, stateChanges: [] });
	});

	test('has what positions answer where it asks yes or no, and nothing else', () => {
		const record = makePositions({ a: ['nis', '2025-01-13', 'affirms'] });
		const view = viewQuestion(getQuestion(record, 'fought'), '2025-01-13');
		expect(view.stances.map(({ actor, position }) => [actor.id, position])).toEqual([
			['nis', 'affirms'],
		]);
		expect(view.state).toBe('asserted');
		expect(view.stateChanges).toHaveLength(1);
		expect(view).toMatchObject({ standing: [], spread: null, spreadChanges: [] });
	});

	test('is unanswered where nobody took a position by then, and no more than that', () => {
		const record = makePositions({ a: ['nis', '2025-01-13', 'affirms'] });
		const view = viewQuestion(getQuestion(record, 'fought'), '2025-01-12');
		expect(view).toMatchObject({ claims: [], stances: [], state: 'unanswered', stateChanges: [] });
	});

	test('has only claims where it asks for versions in words', () => {
		const record = makeCounts({ a: ['nis', '2025-01-13', { about: 300 }] });
		expect(viewQuestion(getQuestion(record, 'how'), '2025-01-13')).toMatchObject({
			claims: [],
			standing: [],
			spread: null,
			spreadChanges: [],
			stances: [],
			state: null,
			stateChanges: [],
		});
	});
});

/** What stands, worked out from its definition: nobody's order of claims plays a part in it. */
function listStandingByDefinition(question: Question, day: string): string[] {
	const given = question.claims.filter(
		(claim) => isSaidBy(claim, day) && findAnswer(claim, question)?.figure,
	);
	const isReplaced = (claim: Claim, claimant: Actor) =>
		given.some(
			(other) =>
				other.claimants.includes(claimant) &&
				(getLatestDay(claim.said) < getEarliestDay(other.said) ||
					other.relations.updates.includes(claim)),
		);
	return given
		.filter(({ said }) => (Date.parse(day) - Date.parse(getLatestDay(said))) / DAY <= STANDING_DAYS)
		.flatMap((claim) =>
			claim.claimants
				.filter((claimant) => !isReplaced(claim, claimant))
				.map((claimant) => `${claimant.id} ${claim.id}`),
		)
		.sort();
}

describe('for any valid record', () => {
	const byDay = fc.tuple(randomContent, randomDay);
	const toText = (content: Parameters<typeof makeTestRecord>[0], day: string) =>
		JSON.stringify(toQuestionsData(makeTestRecord(content).questions, day));

	test('there is nothing in it that the check of the content would refuse', () => {
		fc.assert(
			fc.property(randomContent, (content) => {
				expect(listProblems(content)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test('the order in which claims were read changes nothing on any day', () => {
		fc.assert(
			fc.property(byDay, fc.infiniteStream(fc.nat()), ([content, day], numbers) => {
				const shuffled = [...content.claims]
					.map((entry) => ({ entry, key: Number(numbers.next().value) }))
					.sort((a, b) => a.key - b.key)
					.map(({ entry }) => entry);
				expect(toText({ ...content, claims: new Map(shuffled) }, day)).toBe(toText(content, day));
			}),
			{ numRuns: 40 },
		);
	});

	test('a day knows nothing of what was said later: it is as if that had never been said', () => {
		fc.assert(
			fc.property(byDay, ([content, day]) => {
				expect(toText(takeSaidBy(content, day), day)).toBe(toText(content, day));
			}),
			{ numRuns: 60 },
		);
	});

	test('on the last day all claims have been said', () => {
		fc.assert(
			fc.property(randomRecord, ({ claims, questions }) => {
				const day = findLastDay(claims);
				for (const question of questions) {
					const view = viewQuestion(question, day);
					expect(view.claims).toEqual(question.claims);
					if (question.type === 'quantity')
						expect(view.standing).toEqual(findStandingFigures(question, day));
					if (question.type === 'yes-no') {
						expect(view.stances).toEqual(findStances(question, day));
						// Figures age, and words do not.
						expect(view.state).toBe(viewQuestion(question, '2100-01-01').state);
					}
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('what stands is what its claimant has not replaced, and what is not too old', () => {
		fc.assert(
			fc.property(randomRecord, randomDay, ({ questions }, day) => {
				for (const question of questions.filter(({ type }) => type === 'quantity')) {
					const standing = findStandingFigures(question, day);
					expect(
						standing.map(({ claimant, claim }) => `${claimant.id} ${claim.id}`).sort(),
					).toEqual(listStandingByDefinition(question, day));
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('a spread holds all figures that stand between its ends, and counts each claimant once', () => {
		fc.assert(
			fc.property(randomRecord, randomDay, ({ questions }, day) => {
				for (const question of questions) {
					const { spread, spreadChanges, standing } = viewQuestion(question, day);
					expect(spread === null).toBe(standing.length === 0);
					for (const { min, max, claimants } of [
						...(spread ? [spread] : []),
						...spreadChanges.map((change) => change.spread),
					]) {
						expect(min ?? -Infinity).toBeLessThanOrEqual(max ?? Infinity);
						expect(claimants).toBeGreaterThan(0);
					}
					for (const { figure } of standing) {
						const numbers = [figure.best, figure.min, figure.max].filter((each) => each !== null);
						expect(Math.min(...numbers)).toBeGreaterThanOrEqual(spread?.min ?? -Infinity);
						expect(Math.max(...numbers)).toBeLessThanOrEqual(spread?.max ?? Infinity);
					}
					const claimants = new Set(standing.map(({ claimant }) => claimant));
					expect(spread?.claimants ?? 0).toBe(claimants.size);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('its history goes forward, changes with every step, and ends where the question stands', () => {
		fc.assert(
			fc.property(randomRecord, randomDay, ({ questions }, day) => {
				for (const question of questions) {
					const view = viewQuestion(question, day);
					const { spreadChanges, stateChanges, state } = view;
					for (const changes of [spreadChanges, stateChanges]) {
						const days = changes.map(({ claim }) => getEarliestDay(claim.said));
						expect(days).toEqual([...new Set(days)].sort());
						expect(days.every((said) => said <= day)).toBe(true);
						for (const { claim } of changes) expect(view.claims).toContain(claim);
					}
					spreadChanges.forEach((change, index) => {
						const before = spreadChanges[index - 1]?.spread;
						expect(isSameSpread(change.spread, before)).toBe(false);
						const said = getEarliestDay(change.claim.said);
						expect(change.spread).toEqual(getSpread(findStandingFigures(question, said)));
					});
					for (const claim of view.claims.filter((one) => findAnswer(one, question)?.figure)) {
						const said = getEarliestDay(claim.said);
						const step = spreadChanges.findLast((change) => isSaidBy(change.claim, said));
						const spread = getSpread(findStandingFigures(question, said));
						expect(isSameSpread(step?.spread, spread)).toBe(true);
					}
					stateChanges.forEach((change, index) => {
						expect(change.state).not.toBe(stateChanges[index - 1]?.state ?? 'unanswered');
						expect(change.state).toBe(findState(question, getEarliestDay(change.claim.said)));
					});
					if (state) expect(state).toBe(stateChanges.at(-1)?.state ?? 'unanswered');
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('between two steps of its history the state of a question is the same', () => {
		fc.assert(
			fc.property(randomRecord, randomDay, ({ claims, questions }, day) => {
				const last = findLastDay(claims);
				for (const question of questions.filter(({ type }) => type === 'yes-no')) {
					const { stateChanges } = viewQuestion(question, last);
					const step = stateChanges.findLast(({ claim }) => isSaidBy(claim, day));
					expect(findState(question, day)).toBe(step?.state ?? 'unanswered');
				}
			}),
			{ numRuns: 40 },
		);
	});
});
