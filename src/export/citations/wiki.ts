import {
	type EdtfDate,
	hasDoubt,
	type Moment,
	parseEdtf,
	toEdtfDate,
} from '../../dates/edtf-date.ts';
import { formatDate } from '../../dates/format.ts';
import type { Source } from '../../record/types.ts';
import { site } from '../../site.ts';
import { capitalize } from '../../words/capitalize.ts';
import { dropControls } from '../plain-text.ts';

/**
 * Wikipedia's template for a page of the web, filled in for a source. Nobody kept on which day the
 * page was read, so there is no access date; an archived copy is named where its day is known too.
 */
export function toCiteWeb({ url, title, outlet, published, language, archived }: Source): string {
	const date = published && formatWikiDate(published);
	const archiveDate = archived && findArchiveDate(archived);
	const parameters: ReadonlyArray<readonly [name: string, value: string] | null> = [
		['url', escapeUrl(url)],
		// The template needs one; a comment asks for it, and invents none.
		['title', title ? escape(title) : '<!-- headline not known -->'],
		['website', escape(outlet.name)],
		date ? ['date', date] : null,
		language === site.language ? null : ['language', language],
		archived && archiveDate ? ['archive-url', escapeUrl(archived)] : null,
		archiveDate ? ['archive-date', archiveDate] : null,
	];
	const filled = parameters.flatMap((one) => (one ? [` |${one[0]}=${one[1]}`] : []));
	return `{{cite web${filled.join('')}}}`;
}

/** What wiki markup takes for its own, so that a title shows as it is and ends no parameter. */
function escape(text: string): string {
	return dropControls(text)
		.replace(/\s+/g, ' ')
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/[[\]{}]/g, (character) => `&#${character.charCodeAt(0)};`)
		.replace(
			/'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_/g,
			(character) => `&#${character.charCodeAt(0)};`,
		)
		.replaceAll('|', '{{!}}');
}

/** An address, with what wiki markup takes for its own in another form that means the same. */
function escapeUrl(url: string): string {
	return url.replace(
		/[|[\]{}<>"'\s]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}

/**
 * A date in a form that the template takes, which knows "circa" only of years. What it cannot say is
 * left out: the doubtful day of a month, the open end of a span.
 */
export function formatWikiDate(date: EdtfDate): string | null {
	const { start, end, isInterval } = date;
	if (!start || !end) return null;
	if (!isInterval) return formatWikiMoment(start);
	if (hasDoubt(date) || start.precision !== end.precision || start.precision === 'season') {
		return null;
	}
	// Ends of one word each stand close to the dash: "January–February 2025", but "30 January – 2 February".
	const [first = '', last] = formatDate(date).split(' to ');
	return last === undefined ? first : `${first}${first.includes(' ') ? ' – ' : '–'}${last}`;
}

function formatWikiMoment(moment: Moment): string | null {
	const { text, precision, approximate, uncertain } = moment;
	const words = formatDate(toEdtfDate(text));
	if (!approximate && !uncertain) return precision === 'season' ? capitalize(words) : words;
	if (precision === 'year') return `c. ${words}`;
	if (precision === 'season') return text.slice(0, 4);
	return formatDate(toEdtfDate(text.replace(/-\d\d$/, '')));
}

/** The day of a copy, as the Wayback Machine and archive.today write it into the address. */
function findArchiveDate(archived: string): string | null {
	const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})(?:\d{6})?[a-z_]*\//.exec(archived) ?? [];
	if (!year || !month || !day) return null;
	const parsed = parseEdtf(`${year}-${month}-${day}`);
	return parsed.ok ? formatDate(parsed.date) : null;
}
