import { describe, expect, test } from 'vitest';
import { listHolds, listStanceRows, placeWords } from '../../src/charts/stance-rows.ts';
import { findStances } from '../../src/record/standing.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';
import { getQuestion, readPositions, type Taken } from '../support/questions.ts';

const DAY = '2025-12-31';

function listRows(
	positions: Readonly<Record<string, Taken>>,
	others: Readonly<Record<string, string>> = {},
	day = DAY,
) {
	const record = readPositions(positions, others);
	return listStanceRows(getQuestion(record, 'fought'), day, record.sides);
}

test('what was updated by a vaguer word is no word of its row', () => {
	const question = getQuestion(
		readRecord({
			'claims/2025/exact.md': makeStatementFile({
				said: '2025-01-20',
				answers: '[{ fought: affirms }]',
			}),
			'claims/2025/vague.md': makeStatementFile({
				said: '2025-01',
				answers: '[{ fought: denies }]',
				updates: '[exact]',
			}),
		}),
		'fought',
	);
	const [rows] = listStanceRows(
		question,
		DAY,
		question.claims[0]?.claimants.map(({ side }) => side) ?? [],
	);
	expect(rows?.rows[0]?.words.map(({ claim }) => claim.id)).toEqual(['vague']);
	expect(findStances(question, DAY).map(({ claim }) => claim.id)).toEqual(['vague']);
});

describe('rows', () => {
	test('stand by side, in the order of the vocabulary and of first words', () => {
		const rows = listRows({
			a: ['zelenskyy', '2025-01-01', 'affirms'],
			b: ['nis', '2025-02-01', 'declines'],
			c: ['kbs', '2025-01-05', 'affirms'],
			d: ['nis', '2025-03-01', 'affirms'],
		});
		expect(
			rows.map(({ side, rows: own }) => [
				side.name,
				own.map(({ actor, words }) => [actor.id, words.map(({ position }) => position)]),
			]),
		).toEqual([
			['Seoul', [['nis', ['declines', 'affirms']]]],
			['Kyiv', [['zelenskyy', ['affirms']]]],
			['Press', [['kbs', ['affirms']]]],
		]);
	});

	test('give a joint word to each who gave it, and leave out what came later', () => {
		const rows = listRows(
			{
				a: ['[nis, zelenskyy]', '2025-01-01', 'affirms'],
				b: ['nis', '2025-06-01', 'denies'],
			},
			{},
			'2025-05-31',
		);
		const words = rows.flatMap((side) => side.rows.map((row) => row.words));
		expect(words.map((own) => own.map(({ claim }) => claim.id))).toEqual([['a'], ['a']]);
	});

	test('of many actors who spoke once are folded by position; nobody is lost', () => {
		const names = Array.from({ length: 9 }, (_, index) => `actor-${index}`);
		const files = Object.fromEntries(
			names.map((id) => [
				`actors/${id}.yaml`,
				`name: ${id}\ntype: person\ncountry: UA\nside: UA\n`,
			]),
		);
		const positions = Object.fromEntries(
			names.map((id, index): [string, Taken] => [
				`c${index}`,
				[id, `2025-01-0${index + 1}`, index < 2 ? 'denies' : 'affirms'],
			]),
		);
		const [kyiv] = listRows({ ...positions, z: ['actor-8', '2025-02-01', 'affirms'] }, files);
		expect(kyiv?.rows.map(({ actor }) => actor.id)).toEqual(['actor-0', 'actor-1', 'actor-8']);
		expect(
			kyiv?.folded.map(({ position, actors }) => [position, actors.map(({ actor }) => actor.id)]),
		).toEqual([['affirms', names.slice(2, 8)]]);
		const [few] = listRows({ a: ['nis', '2025-01-01', 'affirms'] });
		expect(few?.folded).toEqual([]);
	});
});

describe('a track', () => {
	/** A made-up axis: the day of the month is the per cent. */
	const place = (day: string) => Number(day.slice(8));

	const placeTaken = (...taken: Array<readonly [said: string, position: string]>) => {
		const claims = taken.map(([said, position], index): [string, Taken] => [
			`c${index}`,
			['nis', said, position],
		]);
		const [side] = listRows(Object.fromEntries(claims));
		return placeWords(side?.rows[0]?.words ?? [], place);
	};

	test('carries each position on to the next other one, and the last to the end', () => {
		const placed = placeTaken(
			['2025-01-02', 'denies'],
			['2025-01-05', 'denies'],
			['2025-01-09', 'declines'],
			['2025-01-20', 'affirms'],
		);
		expect(listHolds(placed, 100)).toEqual([
			{ position: 'denies', from: 2, to: 9 },
			{ position: 'declines', from: 9, to: 20 },
			{ position: 'affirms', from: 20, to: 100 },
		]);
		expect(placed.map(({ at }) => at)).toEqual([2, 5, 9, 20]);
	});

	test('draws a vague date as wide as it is, with its mark in the middle', () => {
		expect(placeTaken(['2025-01', 'affirms'])).toMatchObject([{ from: 1, at: 16, vague: [1, 31] }]);
		expect(placeTaken(['2025-01-04', 'affirms'])).toMatchObject([{ at: 4, vague: null }]);
	});
});
