import { createHash } from 'node:crypto';
import { addresses } from '../addresses.ts';
import { findLastChange, findLastRecorded } from '../record/last-days.ts';
import type { ClaimRecord } from '../record/types.ts';
import { repository } from '../publisher.ts';
import { site } from '../site.ts';
import { countNoun } from '../words/list.ts';
import { formatNote, READING_NOTES } from './reading-notes.ts';
import { SCHEMA } from './schema.ts';
import type { Table, ToUrl } from './tables/table.ts';

/** A table of the record as it is written. */
export interface TableFile {
	readonly table: Table;
	/** `claims.csv` */
	readonly name: string;
	readonly csv: string;
	/** How many rows it has below its header. */
	readonly rows: number;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The name of the data set in lower case letters, digits and hyphens. */
export const PACKAGE_NAME = site.title
	.toLowerCase()
	.replace(/[^a-z0-9]+/g, '-')
	.replace(/^-|-$/g, '');

/**
 * The version of the data: that of the data contract, then the day of the record's last change, so
 * that the same record always has the same one.
 */
export function getDataVersion({ claims }: Pick<ClaimRecord, 'claims'>): string {
	return `${SCHEMA}.${findLastChange(claims).replaceAll('-', '') || '0'}.0`;
}

/** The description of the tables for programs: a Data Package v2 (datapackage.org). */
export function toDataPackage(record: ClaimRecord, files: readonly TableFile[], toUrl: ToUrl) {
	const recorded = findLastRecorded(record.claims);
	return {
		$schema: `${PROFILES}/datapackage.json`,
		name: PACKAGE_NAME,
		id: toUrl(addresses.dataFile('datapackage.json')),
		title: `${site.title}: the record of ${site.subject}`,
		description: [site.description, ...READING_NOTES.map(formatNote)].join('\n\n'),
		homepage: toUrl(addresses.data),
		version: getDataVersion(record),
		...(recorded && { created: `${recorded}T00:00:00Z` }),
		contributors: [
			{ title: site.authors, ...(repository && { path: repository }), roles: ['creator'] },
		],
		licenses: [
			{
				name: site.licences.record.id,
				path: site.licences.record.url,
				title: site.licences.record.name,
			},
		],
		sources: [
			{
				title: `${countNoun(record.sources.length, 'published page')}, listed in sources.csv with their addresses`,
			},
		],
		resources: files.map(toResource),
	};
}

function toResource({ table, name, csv }: TableFile) {
	const bytes = Buffer.from(csv);
	return {
		$schema: `${PROFILES}/dataresource.json`,
		name: table.name,
		type: 'table',
		path: name,
		title: table.title,
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		dialect: {
			$schema: `${PROFILES}/tabledialect.json`,
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true,
		},
		schema: {
			$schema: `${PROFILES}/tableschema.json`,
			fields: table.fields,
			missingValues: [''],
			primaryKey: table.primaryKey,
			...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys }),
		},
	};
}
