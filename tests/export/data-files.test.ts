import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { listDataFileNames, makeDataFiles } from '../../src/export/data-files.ts';
import type { ClaimRecord } from '../../src/record/types.ts';
import { makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';
import { type Description, readTables, type Row } from '../support/tables.ts';

const toUrl = (address: string) => `https://example.org/base${address}`;
const makeFiles = (record: ClaimRecord) => makeDataFiles(record, toUrl, 'The licence.\n').files;

/** A file that must be there, as text. */
function getText(record: ClaimRecord, name: string): string {
	const content = makeFiles(record).find((file) => file.name === name)?.content;
	if (typeof content !== 'string') throw new Error(`no text ${name}`);
	return content;
}

function describeAndRead(record: ClaimRecord) {
	const texts = new Map(makeFiles(record).map(({ name, content }) => [name, content]));
	const toText = (name: string) => {
		const content = texts.get(name);
		return typeof content === 'string' ? content : '';
	};
	const description = JSON.parse(toText('datapackage.json')) as Description & DataPackage;
	return { description, toText, ...readTables(description, toText) };
}

interface DataPackage {
	readonly version: string;
	readonly created?: string;
	readonly resources: ReadonlyArray<{
		readonly path: string;
		readonly bytes: number;
		readonly hash: string;
	}>;
}

const full = readRecord({
	'claims/2025/nis-300.md': makeClaimFile({
		title: '"NIS, \\"in a word\\": about 300 killed"',
		said: '2025-01',
		happened: '2024-12/2025-01',
		figures:
			'[{ measure: killed, between: [300, 400] }, { measure: other, unit: tanks, up-to: 3, note: "=SUM(A1)" }]',
		answers: '[killed, fought: affirms]',
		places: '[kursk]',
		sources:
			'[{ source: kbs-report, chain: [nis], quote: { text: "- About 300", speaker: nis } }, { source: yonhap-report }, { source: kbs-report, chain: [zelenskyy] }]',
		checked: '2025-03-01',
		corrections: '[{ date: 2025-03-02, note: A typing error. }]',
		aliases: '[nis-about-300]',
	}),
	'claims/2025/denial.md': makeStatementFile({ said: '2025-01-20', denies: '[nis-300]' }),
	'claims/2024/foretold.md': makeStatementFile({
		kind: 'forecast',
		said: '2024-12-27',
		by: '2025-21',
		outcome: 'partly',
		'shown-by': '[nis-300]',
	}),
	'claims/2024/sought.md': makeStatementFile({
		kind: 'forecast',
		said: '2024-12-28',
		by: '2025-02/..',
		sought: '2025-12-01',
	}),
	'claims/2025/met.md': makeStatementFile({
		kind: 'summit',
		participants: '[nis, zelenskyy]',
		outcome: 'Nothing',
	}),
	'actors/zelenskyy.yaml':
		'name: Zelenskyy\ntype: person\ncountry: UA\nside: UA\nparent: nis\nalso: ["Zelensky; Volodymyr", Zelenskiy]\nnative: { lang: uk, name: Зеленський }\n',
	'sources/yonhap-report.yaml':
		'outlet: yonhap\nurl: https://yonhap.example/1\nlanguage: en\nreliability: weak\nnote: A copy.\n',
});

test('the files are those whose names are told before they are made', () => {
	for (const record of [full, readRecord()]) {
		expect(makeFiles(record).map(({ name }) => name)).toEqual(listDataFileNames());
	}
});

describe('the tables', () => {
	const { rows, problems } = describeAndRead(full);
	const find = (table: string, id: string) => rows.get(table)?.find((row) => row['id'] === id);

	test('keep their own types, constraints, keys and references', () => {
		expect(problems).toEqual([]);
	});

	test('hold each claim, in the order of the chronology', () => {
		expect(rows.get('claims')?.map(({ id }) => id)).toEqual(full.claims.map(({ id }) => id));
	});

	test('give a date as it is known, and the days that it can mean', () => {
		expect(find('claims', 'nis-300')).toMatchObject({
			said: '2025-01',
			said_earliest: '2025-01-01',
			said_latest: '2025-01-31',
			happened: '2024-12/2025-01',
			happened_earliest: '2024-12-01',
			happened_latest: '2025-01-31',
		});
		expect(find('claims', 'foretold')).toMatchObject({
			forecast_by: '2025-21',
			forecast_by_earliest: '2025-03-01',
			forecast_by_latest: '2025-05-31',
		});
	});

	test('give an open end no day', () => {
		expect(find('claims', 'sought')).toMatchObject({
			forecast_by_earliest: '2025-02-01',
			forecast_by_latest: null,
			forecast_sought: '2025-12-01',
		});
	});

	test('give a figure its qualifier, and its note as data and not as a formula', () => {
		expect(rows.get('figures')).toMatchObject([
			{ id: 'nis-300/1', qualifier: 'between', best: null, min: 300, max: 400, unit: 'people' },
			{ id: 'nis-300/2', measure: 'other', best: 3, max: 3, unit: 'tanks', note: "'=SUM(A1)" },
		]);
	});

	test('tell which figure answers a question', () => {
		expect(rows.get('answers')).toEqual([
			{ claim: 'nis-300', question: 'killed', position: null, figure: 'nis-300/1' },
			{ claim: 'nis-300', question: 'fought', position: 'affirms', figure: null },
		]);
	});

	test('hold every way that a claim took, link by link', () => {
		expect(rows.get('reports')?.filter(({ claim }) => claim === 'nis-300')).toMatchObject([
			{ source: 'kbs-report', chain: ['nis'], quote: "'- About 300", speaker: 'nis' },
			{ source: 'yonhap-report', chain: null },
			{ source: 'kbs-report', chain: ['zelenskyy'], quote: null },
		]);
		const links = rows.get('chain-links')?.filter(({ report }) => report === 'nis-300/1');
		expect(links?.map(({ number, actor }) => [number, actor])).toEqual([
			[1, 'nis'],
			[2, 'kbs'],
		]);
	});

	test('hold relations, corrections and the parts of actors', () => {
		expect(rows.get('relations')).toEqual([
			{ claim: 'denial', relation: 'denies', other: 'nis-300' },
		]);
		expect(rows.get('corrections')).toEqual([
			{ claim: 'nis-300', number: 1, date: '2025-03-02', note: 'A typing error.' },
		]);
		const parts = rows.get('claim-actors')?.filter(({ claim }) => claim === 'met');
		expect(parts?.map(({ role, actor }) => `${String(role)} ${String(actor)}`)).toEqual([
			'claimant nis',
			'participant nis',
			'participant zelenskyy',
			'origin nis',
		]);
	});

	test('separate what stands in one cell, whatever is in it', () => {
		expect(find('actors', 'zelenskyy')).toMatchObject({
			parent: 'nis',
			also: ['Zelensky, Volodymyr', 'Zelenskiy'],
			native_lang: 'uk',
			native_name: 'Зеленський',
		});
	});

	test('name pages of the site by their whole address, and none that there is not', () => {
		expect(find('claims', 'met')).toMatchObject({ url: toUrl('/claims/met/') });
		expect(find('topics', 'casualties')).toMatchObject({ url: toUrl('/topics/casualties/') });
		expect(find('topics', 'troops')).toMatchObject({ url: null });
	});

	test('have as many rows as the record has things', () => {
		const counts = Object.fromEntries([...rows].map(([name, all]) => [name, all.length]));
		const { claims, questions, sources, actors, places, topics, sides, measures } = full;
		expect(counts).toMatchObject({
			claims: claims.length,
			figures: claims.flatMap(({ figures }) => figures).length,
			answers: claims.flatMap(({ answers }) => answers).length,
			reports: claims.flatMap(({ reports }) => reports).length,
			'chain-links': claims.flatMap(({ reports }) => reports.flatMap(({ path }) => path)).length,
			questions: questions.length,
			sources: sources.length,
			actors: actors.length,
			places: places.length,
			topics: topics.length,
			sides: sides.length,
			measures: measures.length + 1,
		});
	});

	test('name only what other tables have in their lists too', () => {
		const lists: ReadonlyArray<[table: string, column: string, target: string]> = [
			['claims', 'claimants', 'actors'],
			['claims', 'origins', 'actors'],
			['claims', 'places', 'places'],
			['claims', 'topics', 'topics'],
			['claims', 'forecast_shown_by', 'claims'],
			['figures', 'claimants', 'actors'],
			['reports', 'chain', 'actors'],
		];
		for (const [table, column, target] of lists) {
			const known = new Set(rows.get(target)?.map(({ id }) => id));
			const named = rows.get(table)?.flatMap((row: Row) => row[column] ?? []) ?? [];
			expect(named.length, column).toBeGreaterThan(0);
			expect(
				named.filter((id) => !known.has(id)),
				column,
			).toEqual([]);
		}
	});
});

test('the tables of any record keep their own description', () => {
	fc.assert(
		fc.property(randomFiles, (files) => {
			const record = readRecord(files);
			const { rows, problems } = describeAndRead(record);
			expect(problems).toEqual([]);
			expect(rows.get('claims')).toHaveLength(record.claims.length);
		}),
		{ numRuns: 15 },
	);
});

describe('datapackage.json', () => {
	const profile = JSON.parse(readFileSync('tests/profiles/datapackage-2.0.json', 'utf8')) as object;
	const validate: ValidateFunction = new Ajv({
		schemaId: 'auto',
		unknownFormats: ['textarea'],
	}).compile(profile);

	test('is a Data Package, by the profile of those who made it', () => {
		const { description } = describeAndRead(full);
		validate(description);
		expect(validate.errors ?? []).toEqual([]);
	});

	test('would not be one with a field of no type', () => {
		const { description } = describeAndRead(full);
		const broken = JSON.parse(
			JSON.stringify(description).replaceAll('"type":"date"', '"type":"day"'),
		) as object;
		expect(validate(broken)).toBe(false);
	});

	test('knows the size and the digest of every table', () => {
		const { description, toText } = describeAndRead(full);
		for (const { path, bytes, hash } of description.resources) {
			const file = Buffer.from(toText(path));
			const digest = createHash('sha256').update(file).digest('hex');
			expect({ path, bytes, hash }).toEqual({
				path,
				bytes: file.length,
				hash: `sha256:${digest}`,
			});
		}
	});

	test('is dated by the record, and its version grows with each change of it', () => {
		const { description } = describeAndRead(full);
		expect(description).toMatchObject({ created: '2025-02-01T00:00:00Z', version: '1.20250302.0' });
	});

	test('has no date where the record has no claims', () => {
		const { description, problems } = describeAndRead(
			readRecord({ 'claims/2025/nis-300.md': null }),
		);
		expect(problems).toEqual([]);
		expect(validate(description)).toBe(true);
		expect(description).toMatchObject({ version: '1.0.0' });
		expect(description).not.toHaveProperty('created');
	});
});

describe('the archive', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		process.env['TZ'] = zone;
	});
	const getArchive = (record: ClaimRecord) => {
		const content = makeFiles(record).find(({ name }) => name.endsWith('.zip'))?.content;
		if (!(content instanceof Uint8Array)) throw new Error('no archive');
		return content;
	};

	test('holds each table, the description of all, what to know and the licence', () => {
		const members = Object.entries(unzipSync(getArchive(full)));
		const texts = new Map(makeFiles(full).map(({ name, content }) => [name, content]));
		const csv = [...texts.keys()].filter((name) => name.endsWith('.csv'));
		expect(members.map(([name]) => name).sort()).toEqual(
			[...csv, 'datapackage.json', 'README.md', 'LICENSE'].sort(),
		);
		for (const [name, bytes] of members) {
			if (texts.has(name)) expect(strFromU8(bytes), name).toBe(texts.get(name));
		}
		const { LICENSE, 'README.md': readme } = unzipSync(getArchive(full));
		expect(strFromU8(LICENSE ?? new Uint8Array())).toBe('The licence.\n');
		for (const name of csv) expect(strFromU8(readme ?? new Uint8Array())).toContain(name);
	});

	test('is the same bytes wherever and whenever it is made', () => {
		process.env['TZ'] = 'America/Los_Angeles';
		const west = Buffer.from(getArchive(full));
		process.env['TZ'] = 'Asia/Seoul';
		expect(west.equals(getArchive(full))).toBe(true);
	});

	test('can be made of a record without claims', () => {
		expect(unzipSync(getArchive(readRecord({ 'claims/2025/nis-300.md': null })))).toHaveProperty(
			'claims.csv',
		);
	});
});

describe('JSON', () => {
	test('claims.jsonl holds the claims of claims.json, one a line', () => {
		const lines = getText(full, 'claims.jsonl').trimEnd().split('\n');
		const { claims } = JSON.parse(getText(full, 'claims.json')) as { claims: unknown[] };
		expect(lines.map((line): unknown => JSON.parse(line))).toEqual(claims);
	});

	test('sources, actors, places and topics hold all that their entries have, and their claims', () => {
		const read = (name: string) =>
			JSON.parse(getText(full, name)) as Record<string, ReadonlyArray<{ id: string }>>;
		const find = (name: string, id: string) =>
			read(`${name}.json`)[name]?.find((item) => item.id === id);
		expect(find('sources', 'yonhap-report')).toEqual({
			id: 'yonhap-report',
			page: '/sources/yonhap-report/',
			url: 'https://yonhap.example/1',
			outlet: 'yonhap',
			title: null,
			published: null,
			language: 'en',
			archived: null,
			reliability: 'weak',
			note: 'A copy.',
			claims: ['nis-300'],
		});
		expect(find('actors', 'zelenskyy')).toEqual({
			id: 'zelenskyy',
			url: '/actors/zelenskyy/',
			name: 'Zelenskyy',
			short: 'Zelenskyy',
			type: 'person',
			role: null,
			country: 'UA',
			side: 'UA',
			also: ['Zelensky; Volodymyr', 'Zelenskiy'],
			native: { lang: 'uk', name: 'Зеленський' },
			parent: 'nis',
			sources: [],
			claims: [],
			passed_on: ['nis-300', 'met'],
		});
		expect(find('places', 'kursk')).toEqual({
			id: 'kursk',
			url: '/places/kursk/',
			name: 'Kursk',
			kind: 'region',
			country: 'RU',
			lat: null,
			lon: null,
			also: [],
			native: null,
			claims: ['nis-300'],
		});
		expect(find('topics', 'troops')).toEqual({
			id: 'troops',
			url: null,
			name: 'Troops',
			description: 'Soldiers sent.',
			claims: [],
		});
	});
});
