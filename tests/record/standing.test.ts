import { describe, expect, test } from 'vitest';
import {
	findLastDay,
	findOthersByClaim,
	findStances,
	findStandingFigures,
	getHigh,
	getLow,
	getSpread,
	isOpenAbove,
	isOpenBelow,
	listSides,
} from '../../src/record/standing.ts';
import type { ClaimRecord } from '../../src/record/types.ts';
import { type Count, getQuestion, readCounts, readPositions } from '../support/questions.ts';

function listStanding(record: ClaimRecord, day: string): string[] {
	return findStandingFigures(getQuestion(record, 'killed'), day).map(({ claim }) => claim.id);
}

describe('a figure stands', () => {
	test('from the day on which it was said', () => {
		const record = readCounts({ a: ['nis', '2025-01-13', 'about: 300'] });
		expect(listStanding(record, '2025-01-12')).toEqual([]);
		expect(listStanding(record, '2025-01-13')).toEqual(['a']);
	});

	test('until its claimant gives another', () => {
		const record = readCounts({
			a: ['nis', '2025-01-13', 'about: 300'],
			b: ['nis', '2025-01-20', 'about: 400'],
		});
		expect(listStanding(record, '2025-01-19')).toEqual(['a']);
		expect(listStanding(record, '2025-01-20')).toEqual(['b']);
	});

	test('though somebody else gives another', () => {
		const record = readCounts({
			a: ['nis', '2025-01-13', 'about: 300'],
			b: ['zelenskyy', '2025-01-20', 'about: 4000'],
		});
		expect(listStanding(record, '2025-01-20')).toEqual(['a', 'b']);
	});

	test('for 180 days, and not for one more', () => {
		const record = readCounts({ a: ['nis', '2025-01-01', 'about: 300'] });
		expect(listStanding(record, '2025-06-30')).toEqual(['a']);
		expect(listStanding(record, '2025-07-01')).toEqual([]);
	});

	test('for 180 days from the last day that its date can mean', () => {
		const record = readCounts({ a: ['nis', '2025-01', 'about: 300'] });
		expect(listStanding(record, '2025-07-30')).toEqual(['a']);
		expect(listStanding(record, '2025-07-31')).toEqual([]);
	});

	test('beside another of its claimant where nobody knows which came first', () => {
		const record = readCounts({
			a: ['nis', '2025-01', 'about: 300'],
			b: ['nis', '2025-01-20', 'about: 400'],
		});
		expect(listStanding(record, '2025-01-31')).toEqual(['a', 'b']);
	});

	test('no longer where its claimant updates it, however vague the dates', () => {
		const record = readCounts({
			a: ['nis', '2025-01', 'about: 300'],
			b: ['nis', '2025-01-20', 'about: 400', 'a'],
		});
		expect(listStanding(record, '2025-01-31')).toEqual(['b']);
	});

	test('beside another of its claimant whose vague date overlaps, whichever begins first', () => {
		const record = readCounts({
			a: ['nis', '2024-12/2025-01', 'about: 300'],
			b: ['nis', '2025-01', 'about: 400'],
			c: ['nis', '2025-02', 'about: 500'],
		});
		expect(listStanding(record, '2025-01-31')).toEqual(['a', 'b']);
		expect(listStanding(record, '2025-02-01')).toEqual(['c']);
	});

	test('beside another of its claimant of the same day', () => {
		const record = readCounts({
			a: ['nis', '2025-01-13', 'about: 300'],
			b: ['nis', '2025-01-13', 'about: 400'],
		});
		expect(listStanding(record, '2025-01-13')).toEqual(['a', 'b']);
	});

	test('no longer where its claimant updates it on the same day', () => {
		const record = readCounts({
			a: ['nis', '2025-01-13', 'about: 300'],
			b: ['nis', '2025-01-13', 'about: 400', 'a'],
		});
		expect(listStanding(record, '2025-01-13')).toEqual(['b']);
		expect(findOthersByClaim(getQuestion(record, 'killed')).get('b')).toEqual([]);
	});

	test('for each claimant of a joint claim', () => {
		const record = readCounts({
			a: ['[nis, zelenskyy]', '2025-01-13', 'about: 300'],
			b: ['nis', '2025-01-20', 'about: 400'],
		});
		const standing = findStandingFigures(getQuestion(record, 'killed'), '2025-01-20');
		expect(standing.map(({ claimant, claim }) => [claimant.id, claim.id])).toEqual([
			['zelenskyy', 'a'],
			['nis', 'b'],
		]);
	});

	test('in the order of numbers', () => {
		const record = readCounts({
			a: ['nis', '2025-01-13', 'about: 300'],
			b: ['zelenskyy', '2025-01-14', 'between: [100, 4000]'],
			c: ['kbs', '2025-01-15', 'more-than: 200'],
		});
		expect(listStanding(record, '2025-01-15')).toEqual(['b', 'c', 'a']);
	});
});

describe('the spread', () => {
	const spreadOf = (counts: Readonly<Record<string, Count>>) =>
		getSpread(findStandingFigures(getQuestion(readCounts(counts), 'killed'), '2025-02-01'));

	test('goes from the lowest to the highest number', () => {
		const spread = spreadOf({
			a: ['nis', '2025-01-13', 'about: 300'],
			b: ['zelenskyy', '2025-01-14', 'about: 4000'],
			c: ['kbs', '2025-01-15', 'exactly: 1000'],
		});
		expect(spread).toMatchObject({ min: 300, max: 4000, claimants: 3 });
		expect([spread?.low.claim.id, spread?.high.claim.id]).toEqual(['a', 'b']);
	});

	test('takes both ends of a range', () => {
		expect(
			spreadOf({
				a: ['nis', '2025-01-13', 'between: [300, 500]'],
				b: ['kbs', '2025-01-14', 'about: 400'],
			}),
		).toMatchObject({ min: 300, max: 500, claimants: 2 });
	});

	test('has no upper end where every figure bounds below only', () => {
		const spread = spreadOf({
			a: ['nis', '2025-01-13', 'at-least: 300'],
			b: ['kbs', '2025-01-14', 'more-than: 400'],
		});
		expect(spread).toMatchObject({ min: 300, max: null });
		expect([spread?.low.claim.id, spread?.high.claim.id]).toEqual(['a', 'b']);
	});

	test('has no lower end where every figure bounds above only', () => {
		const spread = spreadOf({
			a: ['nis', '2025-01-13', 'up-to: 300'],
			b: ['kbs', '2025-01-14', 'up-to: 400'],
		});
		expect(spread).toMatchObject({ min: null, max: 400 });
		expect([spread?.low.claim.id, spread?.high.claim.id]).toEqual(['a', 'b']);
	});

	test('takes its ends from figures that have them, and its figures by the number spoken', () => {
		const spread = spreadOf({
			a: ['nis', '2025-01-13', 'up-to: 100'],
			b: ['kbs', '2025-01-14', 'about: 300'],
			c: ['zelenskyy', '2025-01-15', 'between: [400, 500]'],
		});
		expect(spread).toMatchObject({ min: 300, max: 500 });
		expect([spread?.low.claim.id, spread?.high.claim.id]).toEqual(['a', 'c']);
	});

	test('counts a claimant once, however many of its figures stand', () => {
		expect(
			spreadOf({
				a: ['nis', '2025-01', 'about: 300'],
				b: ['nis', '2025-01-20', 'about: 400'],
			}),
		).toMatchObject({ min: 300, max: 400, claimants: 1 });
	});

	test('of one figure is that figure', () => {
		expect(spreadOf({ a: ['nis', '2025-01-13', 'about: 300'] })).toMatchObject({
			min: 300,
			max: 300,
			claimants: 1,
		});
	});

	test('of no figure is none', () => {
		expect(spreadOf({})).toBeNull();
	});
});

describe('the ends of a figure', () => {
	test.for([
		['about: 300', 300, 300],
		['at-least: 300', 300, 300],
		['up-to: 300', 300, 300],
		['between: [300, 400]', 300, 400],
		['exactly: 0', 0, 0],
	] as const)('of %s are %s and %s', ([words, low, high]) => {
		const [claim] = readCounts({ a: ['nis', '2025-01-13', words] }).claims;
		const figure = claim?.figures[0];
		expect(figure && [getLow(figure), getHigh(figure)]).toEqual([low, high]);
	});
});

describe('an end of a figure is open', () => {
	test.for([
		['at-least: 300', false, true],
		['more-than: 300', false, true],
		['up-to: 300', true, false],
		['between: [300, 400]', false, false],
		['about: 300', false, false],
		['exactly: 300', false, false],
	] as const)('of %s: below %s, above %s', ([words, below, above]) => {
		const [claim] = readCounts({ a: ['nis', '2025-01-13', words] }).claims;
		const figure = claim?.figures[0];
		expect(figure && [isOpenBelow(figure), isOpenAbove(figure)]).toEqual([below, above]);
	});
});

describe('what others said when a claim was made', () => {
	const record = readCounts({
		a: ['nis', '2025-01-13', 'about: 300'],
		b: ['zelenskyy', '2025-01-13', 'about: 4000'],
		c: ['nis', '2025-01-20', 'about: 400'],
		d: ['kbs', '2025-09-01', 'about: 500'],
	});
	const others = findOthersByClaim(getQuestion(record, 'killed'));
	const listOthers = (id: string) => others.get(id)?.map(({ claim }) => claim.id);

	test('is what stood on that day, without the claimant’s own', () => {
		expect(listOthers('c')).toEqual(['b']);
	});

	test('includes what was said on the same day', () => {
		expect(listOthers('a')).toEqual(['b']);
		expect(listOthers('b')).toEqual(['a']);
	});

	test('does not include what was too old by then', () => {
		expect(listOthers('d')).toEqual([]);
	});

	test('is known to the answer itself', () => {
		const answer = record.findClaim('c')?.answers[0];
		expect(answer?.others.map(({ claim }) => claim.id)).toEqual(['b']);
	});

	test('is the same as what stood on that day, worked out by itself', () => {
		const question = getQuestion(record, 'killed');
		for (const claim of record.claims) {
			const standing = findStandingFigures(question, claim.said.text);
			const expected = standing.filter(({ claimant }) => !claim.claimants.includes(claimant));
			expect(others.get(claim.id)).toEqual(expected);
		}
	});
});

describe('the stance of an actor', () => {
	const record = readPositions({
		a: ['nis', '2024-10-18', 'affirms'],
		b: ['zelenskyy', '2024-10-20', 'declines'],
		c: ['kbs', '2024-10-22', 'denies'],
		d: ['zelenskyy', '2025-04-26', 'affirms'],
	});
	const listStances = (day: string) =>
		findStances(getQuestion(record, 'fought'), day).map(({ actor, position }) => [
			actor.id,
			position,
		]);

	test('is its latest position, in the order in which they were taken', () => {
		expect(listStances('2025-12-31')).toEqual([
			['nis', 'affirms'],
			['kbs', 'denies'],
			['zelenskyy', 'affirms'],
		]);
	});

	test('is what it was on an earlier day', () => {
		expect(listStances('2024-10-20')).toEqual([
			['nis', 'affirms'],
			['zelenskyy', 'declines'],
		]);
		expect(listStances('2024-10-17')).toEqual([]);
	});

	test('does not age', () => {
		expect(listStances('2030-01-01')).toHaveLength(3);
	});

	test('counts for its side, in the order of the vocabulary', () => {
		const stances = findStances(getQuestion(record, 'fought'), '2025-12-31');
		expect(listSides(stances, 'affirms', record.sides).map(({ id }) => id)).toEqual(['KR', 'UA']);
		expect(listSides(stances, 'denies', record.sides).map(({ id }) => id)).toEqual(['press']);
		expect(listSides(stances, 'declines', record.sides)).toEqual([]);
	});
});

test('the last day is that on which something was said last', () => {
	expect(findLastDay([])).toBe('');
	expect(
		findLastDay(
			readCounts({ a: ['nis', '2025-01-13', 'about: 1'], b: ['kbs', '2025-02', 'about: 2'] })
				.claims,
		),
	).toBe('2025-02-01');
});
