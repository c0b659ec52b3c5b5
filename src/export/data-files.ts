import { addresses } from '../addresses.ts';
import { findLastRecorded } from '../record/last-days.ts';
import type { ClaimRecord } from '../record/types.ts';
import { countNoun } from '../words/list.ts';
import { toClaimLines, toClaimsData } from './claims-json.ts';
import { toCsv } from './csv.ts';
import { toArchive, toReadme } from './data-archive.ts';
import { PACKAGE_NAME, type TableFile, toDataPackage } from './data-package.ts';
import { toActorsData, toPlacesData, toSourcesData, toTopicsData } from './entities-json.ts';
import { findLastDay } from '../record/standing.ts';
import { toQuestionsData } from './questions-json.ts';
import type { Cell, ToUrl } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';
import { toTimelineJs } from './timeline-js.ts';

/** A file that readers can take away. */
export interface DataFile {
	/** `claims.csv` */
	readonly name: string;
	/** What is in it, in a sentence. */
	readonly description: string;
	readonly content: string | Uint8Array<ArrayBuffer>;
	/** How much it holds, in words: "464 rows"; null where that means nothing. */
	readonly holds: string | null;
}

/** A file of one table. */
export interface DataTable extends TableFile {
	/** All of its rows as they stand in the file, before they are written as text. */
	readonly cells: ReadonlyArray<readonly Cell[]>;
}

/** All that can be downloaded, and the tables of it. */
export interface DataFiles {
	readonly files: readonly DataFile[];
	readonly tables: readonly DataTable[];
}

/** The names of all files of the data, in the order in which `makeDataFiles` makes them. */
export function listDataFileNames(): string[] {
	return [...ARCHIVE_NAMES, ...JSON_NAMES, ...TABLES.map(({ name }) => `${name}.csv`)];
}

const ARCHIVE_NAMES = [`${PACKAGE_NAME}-csv.zip`, 'datapackage.json'];
const JSON_NAMES = [
	'claims.json',
	'claims.jsonl',
	'sources.json',
	'actors.json',
	'places.json',
	'topics.json',
	'questions.json',
	'timelinejs.json',
];

/** Makes every file of the data. `licence` is the text that goes into the archive of the tables. */
export function makeDataFiles(record: ClaimRecord, toUrl: ToUrl, licence: string): DataFiles {
	const tables = TABLES.map((table): DataTable => {
		const cells = table.listRows(record, toUrl);
		const csv = toCsv(table.fields, cells);
		return { table, name: `${table.name}.csv`, csv, cells, rows: cells.length };
	});
	return {
		tables,
		files: [
			...listArchives(record, tables, toUrl, licence),
			...listJson(record, toUrl),
			...tables.map(({ table, name, csv, rows }) => {
				const holds = countNoun(rows, 'row');
				return { name, description: table.description, content: csv, holds };
			}),
		],
	};
}

function listArchives(
	record: ClaimRecord,
	tables: readonly DataTable[],
	toUrl: ToUrl,
	licence: string,
): DataFile[] {
	const day = findLastRecorded(record.claims);
	const description = toJson(toDataPackage(record, tables, toUrl));
	const archive = toArchive(
		{
			'README.md': toReadme(tables, toUrl(addresses.data), day),
			LICENSE: licence,
			'datapackage.json': description,
			...Object.fromEntries(tables.map(({ name, csv }) => [name, csv])),
		},
		day,
	);
	return [
		{
			name: `${PACKAGE_NAME}-csv.zip`,
			description:
				'All tables as CSV, with their description, a note on how to read them and the licence.',
			content: archive,
			holds: null,
		},
		{
			name: 'datapackage.json',
			description:
				'The description of all tables for programs: columns, types, keys, licence. A Data Package v2 (datapackage.org).',
			content: description,
			holds: null,
		},
	];
}

function listJson(record: ClaimRecord, toUrl: ToUrl): DataFile[] {
	const { claims, questions, sources, actors, places, topics } = record;
	const slides = toTimelineJs(record, toUrl);
	return [
		{
			name: 'claims.json',
			description: 'Every claim with its figures, answers, sources, chains and relations.',
			content: JSON.stringify(toClaimsData(claims)),
			holds: countNoun(claims.length, 'claim'),
		},
		{
			name: 'claims.jsonl',
			description: 'The same claims, one a line.',
			content: toClaimLines(claims),
			holds: countNoun(claims.length, 'claim'),
		},
		{
			name: 'sources.json',
			description: 'Every page on which claims were read, with the ids of these claims.',
			content: JSON.stringify(toSourcesData(sources)),
			holds: countNoun(sources.length, 'source'),
		},
		{
			name: 'actors.json',
			description:
				'Everyone who speaks or acts, with the ids of their claims and of those that came through them.',
			content: JSON.stringify(toActorsData(actors)),
			holds: countNoun(actors.length, 'actor'),
		},
		{
			name: 'places.json',
			description: 'Every place, with the ids of its claims.',
			content: JSON.stringify(toPlacesData(places)),
			holds: countNoun(places.length, 'place'),
		},
		{
			name: 'topics.json',
			description: 'Every topic, with the ids of its claims.',
			content: JSON.stringify(toTopicsData(topics)),
			holds: countNoun(topics.length, 'topic'),
		},
		{
			name: 'questions.json',
			description: 'Every question with what stands: figures, positions, and how they changed.',
			content: JSON.stringify(toQuestionsData(questions, findLastDay(claims))),
			holds: countNoun(questions.length, 'question'),
		},
		{
			name: 'timelinejs.json',
			description:
				'Slides for TimelineJS (timeline.knightlab.com): meetings, agreements, tests, captures and sanctions, and what was said on the main questions. The rest is left out, since TimelineJS shows some hundred slides at most.',
			content: JSON.stringify(slides),
			holds: countNoun(slides.events.length, 'slide'),
		},
	];
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
