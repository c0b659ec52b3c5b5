import { getEarliestDay, type EdtfDate } from './dates/edtf-date.ts';
import type { Source } from './record/types.ts';

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

/** Where a page may be read when it is gone or has changed. */
export interface ArchivedCopy {
	readonly url: string;
	/** Whether an editor saw this copy; else it is where the archive looks for the nearest it has. */
	readonly isKnown: boolean;
}

/** The archived copy of a page; the fallback is the date to look near where the page has none. */
export function findArchivedCopy(
	{ archived, url, published }: Pick<Source, 'archived' | 'url' | 'published'>,
	fallback: EdtfDate,
): ArchivedCopy {
	return archived
		? { url: archived, isKnown: true }
		: { url: linkToArchive(url, published ?? fallback), isKnown: false };
}

/**
 * The attributes of a Robust Link (robustlinks.mementoweb.org) to a page: its address without a
 * fragment, the day on which the record linked to it first, and a copy that is known to exist. With
 * them a program finds the page as it was, in any archive.
 */
export function describeRobustLink({
	url,
	archived,
	linked,
}: Pick<Source, 'url' | 'archived' | 'linked'>): Record<`data-${string}`, string | undefined> {
	return {
		'data-originalurl': url,
		'data-versiondate': linked ?? undefined,
		'data-versionurl': archived ?? undefined,
	};
}
