import { describe, expect, test } from 'vitest';
import { ACTOR_TYPES } from '../../src/entries/actor.ts';
import { CLAIM_KINDS, OUTCOMES, POSITIONS, RELATIONS } from '../../src/entries/claim.ts';
import {
	describeActor,
	describeOutcome,
	formatCountry,
	formatLanguage,
	KIND_TITLES,
	KIND_WORDS,
	OUTCOME_WORDS,
	POSITION_WORDS,
	RELATION_WORDS,
	REVERSE_WORDS,
} from '../../src/words/claim.ts';
import { toEdtfDate } from '../../src/dates/edtf-date.ts';
import { readRecord } from '../support/content.ts';

function describeNis(yaml: string): string {
	const actor = readRecord({ 'actors/nis.yaml': `name: NIS\n${yaml}\n` }).actors.find(
		({ id }) => id === 'nis',
	);
	if (!actor) throw new Error('no actor');
	return describeActor(actor);
}

describe('an actor in a few words', () => {
	test('is its role, where it has one', () => {
		expect(describeNis('type: person\ncountry: KR\nrole: South Korean lawmaker')).toBe(
			'South Korean lawmaker',
		);
	});

	test('is what it is, and where', () => {
		expect(describeNis('type: intelligence\ncountry: KR')).toBe(
			'intelligence service, South Korea',
		);
		expect(describeNis('type: international-body')).toBe('international body');
	});

	test('is unnamed, and no more, where its name says the rest', () => {
		expect(describeNis('type: unnamed\ncountry: US')).toBe('unnamed');
	});

	test('exists for every type', () => {
		for (const type of ACTOR_TYPES) expect(describeNis(`type: ${type}`)).toMatch(/^[a-z ]+$/);
	});
});

describe('the outcome of a forecast', () => {
	const DAY = '2025-07-01';
	const open = { by: null, outcome: null, sought: null, shownBy: [] };

	test('is what came of it', () => {
		expect(describeOutcome({ ...open, outcome: 'missed' }, DAY)).toBe('did not come true');
		expect(describeOutcome({ ...open, outcome: 'partly', sought: '2025-06-01' }, DAY)).toBe(
			'came true in part',
		);
	});

	test('is the day on which it was sought in vain', () => {
		expect(describeOutcome({ ...open, sought: '2025-06-01' }, DAY)).toBe(
			'not found when last looked for, on 1 June 2025',
		);
	});

	test('is overdue once its day has passed, and nothing more where it has none', () => {
		const due = { ...open, by: toEdtfDate('2025-06') };
		expect(describeOutcome(due, '2025-07-01')).toBe('overdue, none on record');
		expect(describeOutcome(due, '2025-06-30')).toBe('none on record');
		expect(describeOutcome(open, '2025-07-01')).toBe('none on record');
	});
});

test.for([
	['kind', CLAIM_KINDS, KIND_WORDS],
	['position', POSITIONS, POSITION_WORDS],
	['outcome', OUTCOMES, OUTCOME_WORDS],
	['relation', RELATIONS, RELATION_WORDS],
	['other end of a relation', RELATIONS, REVERSE_WORDS],
] as const)('every %s has words of its own', ([, keys, words]) => {
	expect(Object.keys(words).sort()).toEqual([...keys].sort());
	expect(new Set(Object.values(words)).size).toBe(keys.length);
});

test('countries and languages are named in English', () => {
	expect(formatCountry('KP')).toBe('North Korea');
	expect(formatLanguage('uk')).toBe('Ukrainian');
	expect(formatLanguage('zh-Hans')).toContain('Chinese');
});

test('every kind has a heading and a sentence of its own', () => {
	const titles = Object.values(KIND_TITLES).flatMap(({ title, description }) => [
		title,
		description,
	]);
	expect(Object.keys(KIND_TITLES).sort()).toEqual([...CLAIM_KINDS].sort());
	expect(new Set(titles).size).toBe(2 * CLAIM_KINDS.length);
});
