import type { EdtfDate } from '../../dates/edtf-date.ts';
import { formatDate } from '../../dates/format.ts';
import { site } from '../../site.ts';
import type { CitedWork } from '../citations.ts';
import { dropControls } from '../plain-text.ts';
import { getCertainParts, isSaidByParts } from './date-parts.ts';
import { listNotes } from './plain.ts';

/**
 * A record in RIS, for Zotero, EndNote and others. Its date is `YYYY/MM/DD/words`: parts that are not
 * certain stay empty, and the words say what is known.
 */
export function toRis(work: CitedWork): string {
	const { title, issued, version, url } = work;
	const notes = listNotes(work);
	const parts = issued && getCertainParts(issued);
	const lines: ReadonlyArray<readonly [tag: string, value: string | number] | null> = [
		['TY', version === null ? 'ELEC' : 'DATA'],
		['AU', site.title],
		['TI', title],
		['PB', site.title],
		parts && ['PY', parts.year],
		issued && ['DA', formatRisDate(issued)],
		version === null ? null : ['ET', version],
		notes.length ? ['N1', notes.join('. ')] : null,
		['UR', url],
		['LA', site.language],
	];
	const records = lines.flatMap((line) => (line ? [`${line[0]}  - ${toLine(line[1])}`] : []));
	return [...records, 'ER  - '].join('\n');
}

function formatRisDate(date: EdtfDate): string {
	const parts = getCertainParts(date);
	const pad = (part?: number) => (part === undefined ? '' : String(part).padStart(2, '0'));
	const words = isSaidByParts(date) ? '' : formatDate(date);
	return `${parts?.year ?? ''}/${pad(parts?.month)}/${pad(parts?.day)}/${words}`;
}

/** A line end would end the field. */
const toLine = (value: string | number) => dropControls(String(value)).replace(/\s+/g, ' ').trim();
