import { formatDate } from '../../dates/format.ts';
import { site } from '../../site.ts';
import type { CitedWork } from '../citations.ts';
import { dropControls } from '../plain-text.ts';
import { getCertainParts, isSaidByParts } from './date-parts.ts';
import { listNotes } from './plain.ts';

/** Months by the names that every style knows in its own language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry for BibTeX and biblatex. A date gives only those parts that are certain, and the rest in
 * words in the note.
 */
export function toBibTex(work: CitedWork): string {
	const { key, title, issued, version, url } = work;
	const notes = listNotes(work);
	const parts = issued && getCertainParts(issued);
	const rest = issued && !isSaidByParts(issued) ? [`Published ${formatDate(issued)}`] : [];
	const note = [...notes, ...rest].map(escape).join('. ');
	const fields = [
		// Twice in braces: a name with no first and last part, a title whose capitals stay.
		`author = {{${escape(site.title)}}}`,
		`title = {{${escape(title)}}}`,
		parts && `year = {${parts.year}}`,
		parts?.month && `month = ${MONTHS[parts.month - 1] ?? ''}`,
		parts?.day && `day = {${parts.day}}`,
		version !== null && `version = {${escape(version)}}`,
		`url = {${url}}`,
		note && `note = {${note}}`,
	];
	return `@misc{${key},\n${fields
		.filter(Boolean)
		.map((field) => `  ${String(field)}`)
		.join(',\n')}\n}`;
}

/** What LaTeX takes for its own; braces as words, since BibTeX counts them even where escaped. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	_: '\\_',
	'%': '\\%',
};

/** Signs that TeX would draw together as another one, such as two hyphens as a dash. */
const LIGATURE = /-(?=-)|`(?=`)|'(?=')|,(?=,)|[!?](?=`)/g;

const escape = (text: string) =>
	dropControls(text)
		.replace(/[\\{}~^$&#_%]/g, (character) => SPECIAL[character] ?? character)
		.replace(LIGATURE, '$&{}');
