import { strToU8, zipSync } from 'fflate';
import { site } from '../site.ts';
import { countNoun } from '../words/list.ts';
import type { TableFile } from './data-package.ts';
import { formatNote, READING_NOTES } from './reading-notes.ts';

/** The first year that an archive can note. */
const FIRST_YEAR = 1980;

/**
 * Texts as one zip archive, the same bytes for the same texts: all of them carry the same day,
 * `YYYY-MM-DD`, and no time.
 */
export function toArchive(
	texts: Readonly<Record<string, string>>,
	day: string,
): Uint8Array<ArrayBuffer> {
	const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(files), { mtime: toLocalMidnight(day), level: 9 });
}

/** An archive notes local time: midnight here is the same text in every time zone. */
function toLocalMidnight(day: string): Date {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return year < FIRST_YEAR ? new Date(FIRST_YEAR, 0, 1) : new Date(year, month - 1, date);
}

/** The page to read first in the archive of the tables, in Markdown. */
export function toReadme(files: readonly TableFile[], homepage: string, day: string): string {
	const parts = [
		`# ${site.title}`,
		`The record of ${site.subject}: who said what, when, on whose word, and who said otherwise.${day && ` The last entry joined it on ${day}.`}`,
		`Where it comes from, and the same as JSON: <${homepage}>`,
		`Licence: ${site.licences.record.name}, <${site.licences.record.url}>. Say that it comes from ${site.title}, ${homepage}, and whether you changed anything. Quotations and headlines belong to their sources.`,
		'## The files',
		'Every column is described in `datapackage.json` (Data Package, datapackage.org).',
		files
			.map(({ table, name, rows }) => {
				return `- \`${name}\` (${countNoun(rows, 'row')}): ${table.description}`;
			})
			.join('\n'),
		'## How to read them',
		...READING_NOTES.map(formatNote),
	];
	return `${parts.join('\n\n')}\n`;
}
