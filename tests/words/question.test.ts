import { describe, expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../src/entries/question.ts';
import { listSideCourses } from '../../src/record/course.ts';
import { QUESTION_STATES } from '../../src/record/question-state.ts';
import { viewQuestion } from '../../src/record/question-view.ts';
import { findStances, findStandingFigures, getSpread } from '../../src/record/standing.ts';
import { AGREEMENTS } from '../../src/record/agreement.ts';
import {
	AGREEMENT_WORDS,
	describeCourse,
	describeSince,
	describeSpread,
	describeSpreadCourse,
	describeStances,
	describeState,
	findTurn,
	QUESTION_TYPE_WORDS,
	STATE_WORDS,
} from '../../src/words/question.ts';
import {
	type Given,
	makeClaims,
	makeCounts,
	makePositions,
	type Taken as TakenPosition,
} from '../support/made-record.ts';
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

	test('writes a range at either end with a dash, lest “to” should stand there twice', () => {
		expect(
			describeCounts(
				['nis', '2025-01-13', 'between: [1000, 3000]'],
				['zelenskyy', '2025-01-14', 'between: [25000, 30000]'],
			),
		).toBe('From 1,000–3,000 (NIS) to 25,000–30,000 (Zelenskyy).');
	});

	test('is one figure that takes in all others', () => {
		expect(
			describeCounts(
				['nis', '2025-01-13', 'between: [300, 500]'],
				['zelenskyy', '2025-01-14', 'about: 400'],
			),
		).toBe('300 to 500 (NIS); the figure of 1 other claimant lies within.');
		expect(
			describeCounts(
				['nis', '2025-01-13', 'between: [300, 500]'],
				['zelenskyy', '2025-01-14', 'about: 400'],
				['kbs', '2025-01-14', 'exactly: 500'],
			),
		).toBe('300 to 500 (NIS); the figures of 2 other claimants lie within.');
	});

	test('is one number where all name it, though not in the same words', () => {
		expect(
			describeCounts(['nis', '2025-01-13', 'about: 300'], ['kbs', '2025-01-14', 'at-least: 300']),
		).toBe('At least 300 (KBS); 1 other claimant names the same number.');
		expect(
			describeCounts(
				['nis', '2025-01-13', 'about: 300'],
				['kbs', '2025-01-14', 'exactly: 300'],
				['zelenskyy', '2025-01-14', 'up-to: 300'],
			),
		).toBe('300 (KBS); 2 other claimants name the same number.');
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
			'actors/insider.yaml': 'name: An insider\nshort: the insider\ntype: unnamed\nside: KR\n',
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

	test('does not take somebody whom no page names for a side', () => {
		expect(
			describePositions(['nis', '2025-01-13', 'affirms'], ['insider', '2025-01-14', 'denies']),
		).toBe('Affirmed by Seoul; denied by the insider.');
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
			describePositions(['nis', '2025-01-13', 'affirms'], ['ministry', '2025-01-14', 'declines']),
		).toBe('Neither confirmed nor denied by Seoul; affirmed earlier by NIS.');
	});

	test('names those who differ from the latest word of their side, where nobody else says so', () => {
		expect(
			describePositions(['nis', '2025-01-13', 'affirms'], ['ministry', '2025-01-14', 'denies']),
		).toBe('Denied by Seoul; affirmed earlier by NIS.');
		expect(
			describePositions(
				['nis', '2025-01-13', 'denies'],
				['ministry', '2025-01-14', 'affirms'],
				['kbs', '2025-01-15', 'denies'],
			),
		).toBe('Affirmed by Seoul; denied by KBS.');
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

const viewOn = (record: ReturnType<typeof makeClaims>, id: string, day: string) =>
	viewQuestion(getQuestion(record, id), day);

describe('the state of a question', () => {
	const describeOn = (positions: Readonly<Record<string, TakenPosition>>, day = '2025-12-31') =>
		describeState(viewOn(makePositions(positions), 'fought', day));

	test('is said with the day since which it lasts', () => {
		const positions: Readonly<Record<string, TakenPosition>> = {
			a: ['nis', '2024-10-18', 'affirms'],
			b: ['peskov', '2024-10-21', 'denies'],
			c: ['gerasimov', '2025-04-26', 'affirms'],
			d: ['peskov', '2025-04-28', 'affirms'],
		};
		expect(describeOn(positions, '2024-10-17')).toBe('Unanswered');
		expect(describeOn(positions, '2024-10-18')).toBe('Asserted since 18 October 2024');
		expect(describeOn(positions, '2024-10-21')).toBe('Disputed since 21 October 2024');
		expect(describeOn(positions, '2025-04-27')).toBe('Acknowledged since 26 April 2025');
		expect(describeOn(positions, '2025-04-28')).toBe('Agreed since 28 April 2025');
	});

	test('is no more exact than the claim with which it began', () => {
		expect(describeOn({ a: ['nis', '2024-23', 'affirms'] })).toBe('Asserted since autumn 2024');
		expect(describeOn({ a: ['nis', '2025-03-05/2025-03-06', 'affirms'] })).toBe(
			'Asserted since 5–6 March 2025',
		);
		expect(describeOn({ a: ['nis', '../2025-01-24', 'affirms'] })).toBe(
			'Asserted since 24 January 2025 at the latest',
		);
	});

	test('that is denied only is not called asserted', () => {
		expect(describeOn({ a: ['nis', '2025-01-13', 'denies'] })).toBe(
			'Denied, and affirmed by nobody, since 13 January 2025',
		);
	});

	test('names no day where the same single voice first said the contrary', () => {
		expect(
			describeOn({ a: ['nis', '2025-01-13', 'affirms'], b: ['nis', '2025-01-20', 'denies'] }),
		).toBe('Denied, and affirmed by nobody');
		expect(
			describeOn({ a: ['nis', '2025-01-13', 'denies'], b: ['nis', '2025-01-20', 'affirms'] }),
		).toBe('Asserted');
	});

	test('is that of the claim that made it so, where one did', () => {
		const findOn = (positions: Readonly<Record<string, TakenPosition>>, day = '2025-12-31') =>
			findTurn(viewOn(makePositions(positions), 'fought', day))?.id;
		const positions: Readonly<Record<string, TakenPosition>> = {
			a: ['nis', '2024-10-18', 'affirms'],
			b: ['peskov', '2024-10-21', 'denies'],
			c: ['nis', '2024-10-22', 'affirms'],
		};
		expect(findOn(positions, '2024-10-17')).toBeUndefined();
		expect(findOn(positions, '2024-10-18')).toBe('a');
		expect(findOn(positions)).toBe('b');
		expect(
			findOn({ a: ['nis', '2025-01-13', 'affirms'], b: ['nis', '2025-01-20', 'denies'] }),
		).toBeUndefined();
	});

	test('is unanswered, without a day, where all decline to answer', () => {
		expect(describeOn({ a: ['nis', '2025-01-13', 'declines'] })).toBe('Unanswered');
	});

	test('is unanswered again since the day on which the last answer was withdrawn', () => {
		expect(
			describeOn({ a: ['nis', '2025-01-13', 'denies'], b: ['nis', '2025-01-20', 'declines'] }),
		).toBe('Unanswered since 20 January 2025');
	});

	test('is none for a question that nobody affirms or denies', () => {
		const record = makeCounts({ a: ['nis', '2025-01-13', { about: 300 }] });
		expect(describeState(viewOn(record, 'killed', '2025-01-13'))).toBe('');
		expect(describeState(viewOn(record, 'how', '2025-01-13'))).toBe('');
	});

	test('has a word of its own', () => {
		expect(Object.keys(STATE_WORDS)).toEqual([...QUESTION_STATES]);
		expect(new Set(Object.values(STATE_WORDS)).size).toBe(QUESTION_STATES.length);
	});
});

describe('the course of a spread', () => {
	const describeOn = (counts: Readonly<Record<string, Given>>, day: string) =>
		describeSpreadCourse(viewOn(makeCounts(counts), 'killed', day));

	test('is said with the day since which its ends and its claimants are the same', () => {
		const counts: Readonly<Record<string, Given>> = {
			a: ['nis', '2025-01-13', { about: 300 }],
			b: ['zelenskyy', '2025-01-21', { about: 4000 }],
			c: ['kbs', '2025-01-22', { about: 1000 }],
			d: ['kbs', '2025-01-30', { about: 1100 }],
		};
		expect(describeOn(counts, '2025-01-13')).toBe(
			'Since 13 January 2025 one figure stands: about 300, by NIS.',
		);
		expect(describeOn(counts, '2025-01-21')).toBe(
			'Since 21 January 2025 the standing figures run from about 300 to about 4,000, across 2 claimants.',
		);
		expect(describeOn(counts, '2025-02-01')).toBe(
			'Since 22 January 2025 the standing figures run from about 300 to about 4,000, across 3 claimants.',
		);
	});

	test('names the day of which it is asked where figures have aged since', () => {
		const counts: Readonly<Record<string, Given>> = {
			a: ['nis', '2025-01-13', { about: 300 }],
			b: ['zelenskyy', '2025-01-21', { about: 4000 }],
		};
		expect(describeOn(counts, '2025-07-13')).toBe(
			'On 13 July 2025 one figure stands: about 4,000, by Zelenskyy.',
		);
		expect(describeOn(counts, '2025-07-21')).toBe(
			'From about 300 (NIS) to about 4,000 (Zelenskyy). That was on 21 January 2025; no figure of the 180 days to 21 July 2025 is on record.',
		);
	});

	test('says of a vague date no more than is known', () => {
		expect(describeOn({ a: ['nis', '2025-01', { about: 300 }] }, '2025-01-31')).toBe(
			'Since January 2025 one figure stands: about 300, by NIS.',
		);
		expect(describeOn({ a: ['nis', '2025-01', { about: 300 }] }, '2025-12-31')).toBe(
			'About 300 (NIS), the only claimant whose word stands. That was in January 2025; no figure of the 180 days to 31 December 2025 is on record.',
		);
		expect(describeOn({ a: ['nis', '2024-11-14~', { about: 300 }] }, '2025-12-31')).toBe(
			'About 300 (NIS), the only claimant whose word stands. That was about 14 November 2024; no figure of the 180 days to 31 December 2025 is on record.',
		);
		expect(describeOn({ a: ['nis', '../2025-01-24', { about: 300 }] }, '2025-01-31')).toBe(
			'Since 24 January 2025 at the latest one figure stands: about 300, by NIS.',
		);
	});

	test('counts those who all give one figure', () => {
		expect(
			describeOn(
				{
					a: ['nis', '2025-01-13', { about: 300 }],
					b: ['kbs', '2025-01-14', { about: 300 }],
				},
				'2025-01-31',
			),
		).toBe('Since 14 January 2025 one figure stands: about 300, by 2 claimants.');
	});

	test('tells two figures of one claimant from one', () => {
		expect(
			describeOn(
				{
					a: ['nis', '2025-01', { between: [300, 400] }],
					b: ['nis', '2025-01-20', { 'up-to': 500 }],
				},
				'2025-01-31',
			),
		).toBe('Since 20 January 2025 the standing figures run from 300–400 to up to 500, all by NIS.');
	});

	test('does not go from a figure to itself', () => {
		expect(
			describeOn(
				{
					a: ['nis', '2025-01-13', { between: [300, 500] }],
					b: ['kbs', '2025-01-14', { about: 400 }],
				},
				'2025-01-31',
			),
		).toBe(
			'Since 14 January 2025 the standing figures all lie within 300–500, across 2 claimants.',
		);
		expect(
			describeOn(
				{
					a: ['nis', '2025-01-13', { about: 300 }],
					b: ['kbs', '2025-01-14', { exactly: 300 }],
				},
				'2025-01-31',
			),
		).toBe('Since 14 January 2025 the standing figures all name 300, across 2 claimants.');
	});

	test('does not date back a figure that moved an open end', () => {
		// Nothing bounds the whole before or after: as data both are 300 to null, by two claimants.
		expect(
			describeOn(
				{
					a: ['nis', '2025-01-13', { about: 300 }],
					b: ['kbs', '2025-01-14', { 'at-least': 400 }],
					c: ['kbs', '2025-01-20', { 'at-least': 500 }],
				},
				'2025-01-31',
			),
		).toBe(
			'On 31 January 2025 the standing figures run from about 300 to at least 500, across 2 claimants.',
		);
	});

	test('is nothing where no figure was given yet, and for questions that none answers', () => {
		const record = makeCounts({ a: ['nis', '2025-01-13', { about: 300 }] });
		expect(describeSpreadCourse(viewOn(record, 'killed', '2025-01-12'))).toBe('');
		expect(describeSpreadCourse(viewOn(record, 'fought', '2025-01-13'))).toBe('');
		expect(describeSpreadCourse(viewOn(record, 'how', '2025-01-13'))).toBe('');
	});
});

describe('the course of a position', () => {
	const describeSteps = (...steps: ReadonlyArray<readonly [string, TakenPosition[2]]>) => {
		const positions = steps.map(([said, position], index): [string, TakenPosition] => [
			`c${index}`,
			['peskov', said, position],
		]);
		const record = makePositions(Object.fromEntries(positions));
		const [course] = listSideCourses(getQuestion(record, 'fought'), '2100-01-01');
		return describeCourse(course?.steps ?? []);
	};

	test('does not say a year again as long as it stays the same', () => {
		expect(
			describeSteps(
				['2024-10-10', 'denies'],
				['2024-10-21', 'declines'],
				['2025-04-26', 'affirms'],
				['2025-04-28', 'declines'],
				['2026-04-28', 'affirms'],
			),
		).toBe(
			'denies from 10 October 2024, declines from 21 October, affirms from 26 April 2025, declines from 28 April, affirms from 28 April 2026',
		);
	});

	test('leaves no year out beside a vague date', () => {
		expect(
			describeSteps(
				['2024-10-10', 'denies'],
				['2024-11', 'declines'],
				['2024-12-02', 'affirms'],
				['2024-12-05~', 'declines'],
				['2024-12-06/2024-12-07', 'affirms'],
				['../2024-12-24', 'denies'],
			),
		).toBe(
			'denies from 10 October 2024, declines from November 2024, affirms from 2 December 2024, declines from about 5 December, affirms from 6–7 December 2024, denies from 24 December 2024 at the latest',
		);
	});

	test('of one step is that step, and of none is nothing', () => {
		expect(describeSteps(['2024-10-10', 'denies'])).toBe('denies from 10 October 2024');
		expect(describeSteps()).toBe('');
	});
});

describe('how a question stands today, beside how it stood', () => {
	test('is its spread, where that is another one', () => {
		const record = makeCounts({
			a: ['nis', '2025-01-13', { about: 300 }],
			b: ['zelenskyy', '2025-01-21', { about: 4000 }],
		});
		const [before, first, both, oneAged, aged] = [
			'2025-01-12',
			'2025-01-31',
			'2025-02-28',
			'2025-07-13',
			'2025-12-31',
		].map((day) => viewOn(record, 'killed', day));
		if (!before || !first || !both || !oneAged || !aged) throw new Error('A view is missing.');
		expect(describeSince(first, both)).toBe('');
		expect(describeSince(before, both)).toBe('From about 300 (NIS) to about 4,000 (Zelenskyy).');
		expect(describeSince(both, oneAged)).toBe(
			'About 4,000 (Zelenskyy), the only claimant whose word stands.',
		);
		expect(describeSince(both, aged)).toBe(
			'From about 300 (NIS) to about 4,000 (Zelenskyy). That was on 21 January 2025; no figure of the 180 days to 31 December 2025 is on record.',
		);
		expect(describeSince(aged, aged)).toBe('');
	});

	test('is its spread also where only its words are others', () => {
		const record = makeCounts({
			a: ['nis', '2025-01-13', { 'at-least': 300 }],
			b: ['kbs', '2025-01-14', { 'at-least': 400 }],
			c: ['kbs', '2025-01-20', { 'at-least': 500 }],
		});
		expect(
			describeSince(viewOn(record, 'killed', '2025-01-14'), viewOn(record, 'killed', '2025-01-20')),
		).toBe('From at least 300 (NIS) to at least 500 (KBS).');
	});

	test('is its state, where that is another one', () => {
		const record = makePositions({
			a: ['nis', '2024-10-18', 'affirms'],
			b: ['zelenskyy', '2024-10-20', 'affirms'],
			c: ['peskov', '2025-04-26', 'affirms'],
		});
		const on = (day: string) => viewOn(record, 'fought', day);
		expect(describeSince(on('2024-10-18'), on('2024-10-20'))).toBe('');
		expect(describeSince(on('2024-10-18'), on('2025-04-26'))).toBe('Agreed since 26 April 2025.');
	});

	test('is how many versions there are more', () => {
		const version = (said: string) => ({ claimant: 'nis', said, answers: ['how'] });
		const record = makeClaims({
			a: version('2025-01-13'),
			b: version('2025-01-14'),
			c: version('2025-01-15'),
		});
		const on = (day: string) => viewOn(record, 'how', day);
		expect(describeSince(on('2025-01-13'), on('2025-01-13'))).toBe('');
		expect(describeSince(on('2025-01-13'), on('2025-01-14'))).toBe('1 more version.');
		expect(describeSince(on('2025-01-13'), on('2025-01-15'))).toBe('2 more versions.');
	});
});

test('every type of question has words for it', () => {
	expect(Object.keys(QUESTION_TYPE_WORDS).sort()).toEqual([...QUESTION_TYPES].sort());
});

test('every state of a question has words for it', () => {
	expect(Object.keys(AGREEMENT_WORDS).sort()).toEqual([...AGREEMENTS].sort());
});
