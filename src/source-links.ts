import { getEarliestDay, type EdtfDate } from './dates/edtf-date.ts';

/**
 * The longest run of whole words that certainly stands on the page: quotations have gaps, and words
 * that were added or changed in brackets.
 */
function findVerbatim(text: string): string {
	return text
		.split(/\S*\[[^\]]*\]\S*|\(?…\)?|\.{3}/)
		.map((part) => part.trim())
		.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/**
 * The address of a page at a quotation, as a text fragment (WICG Scroll To Text Fragment). A dash
 * has a meaning of its own there, so it is encoded too.
 */
export function linkToQuotation(url: string, quotation: string | null): string {
	const words = quotation ? findVerbatim(quotation) : '';
	if (!words) return url;
	const encoded = encodeURIComponent(words).replaceAll('-', '%2D');
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

/**
 * The Wayback Machine's copy of a page nearest to a date. The time stamp is as exact as the date: a
 * month gives `202501`, and the archive looks for the copy nearest to it.
 */
export function linkToArchive(url: string, date: EdtfDate): string {
	const moment = date.start ?? date.end;
	const stamp =
		moment && moment.precision !== 'season' ? moment.text : getEarliestDay(date).slice(0, 7);
	return `https://web.archive.org/web/${stamp.replaceAll('-', '')}/${url}`;
}
