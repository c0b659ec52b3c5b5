import { type EdtfDate, hasDoubt, type Moment } from '../../dates/edtf-date.ts';
import { formatDate } from '../../dates/format.ts';
import { site } from '../../site.ts';
import type { CitedWork } from '../citations.ts';
import { getParts } from './date-parts.ts';
import { listNotes } from './plain.ts';

/** A date of CSL-JSON. */
export interface CslDate {
	readonly 'date-parts'?: ReadonlyArray<readonly number[]>;
	/** 1 is spring, 4 winter. */
	readonly season?: number;
	readonly circa?: true;
	/** The date in words, where it has no form of its own. */
	readonly literal?: string;
}

/** A list of one item in CSL-JSON, for citation processors: Zotero, Pandoc, citeproc. */
export function toCslJson(work: CitedWork): string {
	const { key, title, issued, said, version, url } = work;
	const notes = listNotes(work);
	const item = {
		id: key,
		type: version === null ? 'webpage' : 'dataset',
		title,
		author: [{ literal: site.title }],
		'container-title': site.title,
		issued: issued ? toCslDate(issued) : undefined,
		'original-date': said ? toCslDate(said) : undefined,
		version: version ?? undefined,
		note: notes.length ? notes.join('. ') : undefined,
		URL: url,
		language: site.language,
	};
	// One property a line, for people who copy it.
	const lines = Object.entries(item)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
	return `[{\n${lines.join(',\n')}\n}]`;
}

/**
 * A date exactly as precise as it is: a month has no day, a season is one, doubt is "circa". A date
 * with an open end, or that begins or ends with a season, is told in words.
 */
export function toCslDate(date: EdtfDate): CslDate {
	const { start, end, isInterval } = date;
	const circa = hasDoubt(date) ? ({ circa: true } as const) : {};
	if (!start || !end) return { literal: formatDate(date) };
	if (!isInterval) return { 'date-parts': [listParts(start)], ...getSeason(start), ...circa };
	if ([start, end].some(({ precision }) => precision === 'season')) {
		return { literal: formatDate(date) };
	}
	return { 'date-parts': [listParts(start), listParts(end)], ...circa };
}

function listParts(moment: Moment): number[] {
	const { year, month, day } = getParts(moment);
	return [year, month, day].filter((part) => part !== undefined);
}

function getSeason({ precision, text }: Moment): Pick<CslDate, 'season'> {
	return precision === 'season' ? { season: Number(text.slice(5)) - 20 } : {};
}
