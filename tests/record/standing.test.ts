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
	isSameSpread,
	listSides,
	listSpreadChanges,
} from '../../src/record/standing.ts';
import type { ClaimRecord } from '../../src/record/types.ts';
import { type Given, makeCounts, makePositions } from '../support/made-record.ts';
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

	test('no longer where one that its claimant has updated since replaced it', () => {
		const record = makeCounts({
			// c came after b, and b after a: that c may have been said before a, too, changes nothing.
			a: ['nis', '2025-01-05', { about: 300 }],
			b: ['nis', '2025-01-20', { about: 400 }],
			c: ['nis', '2025-01', { about: 500 }, ['b']],
		});
		expect(listStanding(record, '2025-01-19')).toEqual(['a', 'c']);
		expect(listStanding(record, '2025-01-20')).toEqual(['c']);
	});

	test('though somebody else of the same side gives another', () => {
		const record = makeCounts({
			a: ['peskov', '2025-01-13', { about: 300 }],
			b: ['gerasimov', '2025-01-20', { about: 400 }],
		});
		expect(listStanding(record, '2025-01-20')).toEqual(['a', 'b']);
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
			a: ['nis', '2025-01-13', 'up-to: 400'],
			b: ['kbs', '2025-01-14', 'about: 300'],
			c: ['zelenskyy', '2025-01-15', 'at-least: 200'],
		});
		expect(spread).toMatchObject({ min: 200, max: 400 });
		expect([spread?.low.claim.id, spread?.high.claim.id]).toEqual(['c', 'a']);
	});

	test.for([
		['at-least: 500', null, 'begins above all upper ends'],
		['more-than: 400', null, 'begins above all upper ends, though by nothing'],
		['at-least: 400', 400, 'begins at the highest upper end'],
		['more-than: 399', 400, 'begins below the highest upper end'],
	] as const)('that holds “%s” has the upper end %s: it %s', ([words, max]) => {
		expect(
			spreadOf({
				a: ['nis', '2025-01-13', 'about: 300'],
				b: ['kbs', '2025-01-14', 'between: [200, 400]'],
				c: ['zelenskyy', '2025-01-15', words],
			}),
		).toMatchObject({ min: 200, max });
	});

	test.for([
		['up-to: 100', null, 'ends below all lower ends'],
		['up-to: 200', 200, 'ends at the lowest lower end'],
	] as const)('that holds “%s” has the lower end %s: it %s', ([words, min]) => {
		expect(
			spreadOf({
				a: ['nis', '2025-01-13', 'about: 300'],
				b: ['kbs', '2025-01-14', 'between: [200, 400]'],
				c: ['zelenskyy', '2025-01-15', words],
			}),
		).toMatchObject({ min, max: 400 });
	});

	test('has no ends where nobody bounds the whole', () => {
		expect(
			spreadOf({
				a: ['nis', '2025-01-13', 'up-to: 300'],
				b: ['kbs', '2025-01-14', 'at-least: 500'],
			}),
		).toMatchObject({ min: null, max: null, claimants: 2 });
	});

	test.for([
		['about: 300', 'about: 300', true],
		['about: 300', 'exactly: 300', false],
		['between: [300, 400]', 'between: [300, 400]', true],
		['between: [300, 400]', 'between: [300, 500]', false],
	] as const)('is agreed where all say the same in the same words: %s and %s: %s', (each) => {
		const [first, second, isAgreed] = each;
		expect(
			spreadOf({ a: ['nis', '2025-01-13', first], b: ['kbs', '2025-01-14', second] }),
		).toMatchObject({ isAgreed, claimants: 2 });
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

// The counts of the killed as the record has them, with the days of their ageing worked out by hand.
describe('how many have been killed', () => {
	const record = makeCounts({
		'nis-100': ['nis', '2024-12-19', { 'at-least': 100 }],
		'nis-270': ['nis', '2025-01', { exactly: 270 }],
		'nis-300': ['nis', '2025-01-13', { about: 300 }, ['nis-100']],
		'zelenskyy-4000': ['zelenskyy', '2025-01-21', { about: 4000 }],
		'officials-1000': ['official', '2025-01-22', { about: 1000 }],
		'nis-600': ['nis', '2025-04-30', { about: 600 }, ['nis-300']],
	});
	const question = getQuestion(record, 'killed');

	test.for([
		['2024-12-18', null],
		// At least 100: nothing above.
		['2024-12-19', [100, null, 1]],
		// 270 in January 2025: it replaces what was said in December.
		['2025-01-01', [270, 270, 1]],
		// About 300 on 13 January: nobody knows whether that was before the 270.
		['2025-01-13', [270, 300, 1]],
		['2025-01-21', [270, 4000, 2]],
		['2025-01-22', [270, 4000, 3]],
		['2025-04-29', [270, 4000, 3]],
		['2025-04-30', [600, 4000, 3]],
		// 21 January and 180 days is 20 July; 22 January and 180 days, 21 July.
		['2025-07-20', [600, 4000, 3]],
		['2025-07-21', [600, 1000, 2]],
		['2025-07-22', [600, 600, 1]],
		// 30 April and 180 days is 27 October.
		['2025-10-27', [600, 600, 1]],
		['2025-10-28', null],
	] as const)('is on %s: %j', ([day, ends]) => {
		const spread = getSpread(findStandingFigures(question, day));
		expect(spread && [spread.min, spread.max, spread.claimants]).toEqual(ends);
	});

	test('changed with each of these claims', () => {
		expect(
			listSpreadChanges(question, '2026-06-23').map(({ claim, spread }) => [
				claim.id,
				spread.min,
				spread.max,
				spread.claimants,
			]),
		).toEqual([
			['nis-100', 100, null, 1],
			['nis-270', 270, 270, 1],
			['nis-300', 270, 300, 1],
			['zelenskyy-4000', 270, 4000, 2],
			['officials-1000', 270, 4000, 3],
			['nis-600', 600, 4000, 3],
		]);
	});
});

// The two seed articles and Seoul's agency, on how many were sent: 11,000, 12,000 and 3,000.
describe('how many were sent, as of the seed articles', () => {
	const record = makeCounts({
		'kirby-3000': ['kbs', '2024-10-23', { 'at-least': 3000 }],
		'the-post-11000': ['yonhap', '2025-01', { about: 11000 }],
		'authorities-12000': [['official', 'somebody'], '../2025-01-24', { about: 12000 }],
		'nis-15000': ['nis', '2025-04-30', { about: 15000 }],
	});
	const question = getQuestion(record, 'killed');

	test.for([
		['2025-01-23', [3000, 11000, 2]],
		// “U.S. and Ukrainian authorities have said”, by 24 January: one claim, two claimants.
		['2025-01-24', [3000, 12000, 4]],
		// 23 October and 180 days is 21 April.
		['2025-04-21', [3000, 12000, 4]],
		['2025-04-22', [11000, 12000, 3]],
		['2025-04-30', [11000, 15000, 4]],
		// 24 January and 180 days is 23 July; 31 January and 180 days, 30 July.
		['2025-07-23', [11000, 15000, 4]],
		['2025-07-24', [11000, 15000, 2]],
		['2025-07-31', [15000, 15000, 1]],
	] as const)('is on %s: %j', ([day, ends]) => {
		const spread = getSpread(findStandingFigures(question, day));
		expect(spread && [spread.min, spread.max, spread.claimants]).toEqual(ends);
	});
});

describe('the steps of a spread', () => {
	const listSteps = (counts: Readonly<Record<string, Given>>, day = '2100-01-01') =>
		listSpreadChanges(getQuestion(makeCounts(counts), 'killed'), day).map(
			({ claim, spread }) => `${claim.id} ${spread.min} ${spread.max} ${spread.claimants}`,
		);

	test('are none where no end moves and no claimant joins', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', { about: 300 }],
				b: ['zelenskyy', '2025-01-14', { about: 400 }],
				c: ['nis', '2025-01-15', { about: 300 }],
			}),
		).toEqual(['a 300 300 1', 'b 300 400 2']);
	});

	test('are one a day, by the last claim of that day that gave an end', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', { about: 300 }],
				b: ['zelenskyy', '2025-01-13', { about: 500 }],
				c: ['kbs', '2025-01-13', { about: 400 }],
			}),
		).toEqual(['b 300 500 3']);
	});

	test('name the last claim of the day where none of that day gave an end', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-13', { between: [100, 900] }],
				b: ['zelenskyy', '2025-01-14', { about: 500 }],
				c: ['kbs', '2025-01-14', { about: 400 }],
			}),
		).toEqual(['a 100 900 1', 'c 100 900 3']);
	});

	test('are none for figures that have only aged, until another is given', () => {
		expect(
			listSteps({
				a: ['nis', '2025-01-01', { about: 300 }],
				b: ['zelenskyy', '2025-02-01', { about: 400 }],
				c: ['zelenskyy', '2025-07-02', { about: 400 }],
			}),
		).toEqual(['a 300 300 1', 'b 300 400 2', 'c 400 400 1']);
	});

	test('are none after the day of which they are asked', () => {
		const counts: Readonly<Record<string, Given>> = {
			a: ['nis', '2025-01-13', { about: 300 }],
			b: ['zelenskyy', '2025-01-14', { about: 400 }],
		};
		expect(listSteps(counts, '2025-01-13')).toEqual(['a 300 300 1']);
		expect(listSteps(counts, '2025-01-12')).toEqual([]);
	});
});

test('two spreads are the same with the same ends and as many claimants, and none is like none', () => {
	const spreadOf = (counts: Readonly<Record<string, Given>>) =>
		getSpread(findStandingFigures(getQuestion(makeCounts(counts), 'killed'), '2025-02-01'));
	const one = spreadOf({ a: ['nis', '2025-01-13', { about: 300 }] });
	expect(isSameSpread(one, spreadOf({ b: ['kbs', '2025-01-14', { exactly: 300 }] }))).toBe(true);
	expect(isSameSpread(one, spreadOf({ b: ['kbs', '2025-01-14', { 'at-least': 300 }] }))).toBe(
		false,
	);
	expect(
		isSameSpread(
			one,
			spreadOf({
				a: ['nis', '2025-01-13', { about: 300 }],
				b: ['kbs', '2025-01-14', { about: 300 }],
			}),
		),
	).toBe(false);
	expect(isSameSpread(one, null)).toBe(false);
	expect(isSameSpread(null, undefined)).toBe(true);
	// Both ends open, as of a spread that is there.
	const open = spreadOf({
		a: ['nis', '2025-01-13', { 'up-to': 300 }],
		b: ['kbs', '2025-01-14', { 'at-least': 500 }],
	});
	expect(isSameSpread(open, null)).toBe(false);
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

	test('is what its editor wrote to be the later one, where dates do not tell', () => {
		const { questions } = makePositions({
			affirmed: ['zelenskyy', '2025-01-13', 'affirms', ['denied']],
			denied: ['zelenskyy', '2025-01-13', 'denies'],
			vague: ['nis', '2025-01', 'declines', ['exact']],
			exact: ['nis', '2025-01-20', 'affirms'],
		});
		const question = questions.find(({ id }) => id === 'fought');
		expect(
			question &&
				findStances(question, '2025-01-31').map(({ actor, claim }) => [actor.id, claim.id]),
		).toEqual([
			['nis', 'vague'],
			['zelenskyy', 'affirmed'],
		]);
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
