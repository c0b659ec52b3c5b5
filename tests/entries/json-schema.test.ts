import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/entries/collections.ts';
import { makeJsonSchemas } from '../../src/entries/json-schema.ts';
import { parseYaml } from '../../src/entries/yaml-text.ts';
import { makeClaimFile, makeStatementFile, VALID_FILES } from '../support/content.ts';

const schemas = makeJsonSchemas({
	actors: ['nis', 'zelenskyy', 'kbs', 'yonhap'],
	places: ['kursk'],
	sources: ['kbs-report', 'yonhap-report'],
	questions: ['killed', 'fought', 'how'],
	claims: ['nis-300'],
	sides: ['KR', 'UA', 'other', 'press'],
	topics: ['troops', 'casualties'],
	measures: ['killed', 'wounded', 'shells-sent'],
});

/** Whether an editor that knows the schema accepts the fields of a file. */
function accepts(collection: string, file: string, known = schemas): boolean {
	const text = file.startsWith('---\n') ? (file.split('---\n')[1] ?? '') : file;
	return new Ajv().validate(known[collection] ?? false, parseYaml(text).value) === true;
}

test('there is a schema for each folder and for the vocabulary', () => {
	expect(Object.keys(schemas).sort()).toEqual([...Object.keys(COLLECTIONS), 'vocabulary'].sort());
});

describe('an editor accepts', () => {
	const entries = Object.entries(VALID_FILES).filter(([name]) => name.includes('/'));
	test.for(entries)('%s, which is valid', ([name, file]) => {
		expect(accepts(name.split('/')[0] ?? '', file)).toBe(true);
	});

	test.for([
		{ said: '2025' },
		{ said: '2024-12/2025-01~' },
		{ claimant: '[nis, zelenskyy]' },
		{ claimant: 'an-actor-written-next' },
		{ answers: '[killed, fought: denies]' },
		{ figures: '[{ measure: killed, between: [300, 400] }]' },
		{ figures: '[{ measure: other, unit: tanks, about: 3 }]' },
	])('a claim with %o', (fields) => {
		expect(accepts('claims', makeClaimFile(fields))).toBe(true);
	});

	test('a forecast and a summit with the fields of their own', () => {
		expect(accepts('claims', makeStatementFile({ kind: 'forecast', by: '2025-03' }))).toBe(true);
		expect(
			accepts(
				'claims',
				makeStatementFile({ kind: 'summit', participants: '[nis, kbs]', outcome: 'None' }),
			),
		).toBe(true);
	});
});

describe('an editor refuses', () => {
	test.for([
		{ mood: 'grim' },
		{ kind: 'casualty' },
		{ title: null },
		{ said: '13 January 2025' },
		{ claimant: 'South Korea' },
		{ topics: '[weather]' },
		{ figures: '[{ measure: kiled, about: 300 }]' },
		{ figures: '[{ measure: killed, about: -1 }]' },
		{ figures: '[{ measure: killed, about: 300, up-to: 400 }]' },
		{ figures: '[{ measure: killed }]' },
		{ answers: '[fought: perhaps]' },
		{ recorded: '2025-01' },
		{ participants: '[nis, kbs]' },
	])('a claim with %o', (fields) => {
		expect(accepts('claims', makeClaimFile(fields))).toBe(false);
	});
});

describe('in a record that has only its vocabulary yet, an editor', () => {
	const first = makeJsonSchemas({
		actors: [],
		places: [],
		sources: [],
		questions: [],
		claims: [],
		sides: ['KR', 'other', 'press'],
		topics: ['casualties'],
		measures: ['killed'],
	});

	test('accepts the first entries', () => {
		expect(accepts('actors', String(VALID_FILES['actors/nis.yaml']), first)).toBe(true);
		expect(accepts('sources', String(VALID_FILES['sources/kbs-report.yaml']), first)).toBe(true);
		expect(accepts('claims', makeClaimFile({ updates: '[a-claim-written-next]' }), first)).toBe(
			true,
		);
	});

	test('refuses what is no id', () => {
		expect(accepts('claims', makeClaimFile({ claimant: 'South Korea' }), first)).toBe(false);
	});
});
