import { formatDate } from '../../dates/format.ts';
import { site } from '../../site.ts';
import type { CitedWork } from '../citations.ts';

/**
 * A citation for people, after the Chicago Manual of Style's for a page of the web, in its order:
 * author, title, dates, address.
 */
export function toPlainCitation({
	title,
	issued,
	said,
	corrected,
	version,
	url,
}: CitedWork): string {
	const stop = /[.?!…]$/.test(title) ? '' : '.';
	const dates = [
		said && `Said ${formatDate(said)}`,
		issued && `${said ? 'recorded' : 'Changed last'} ${formatDate(issued)}`,
		corrected && `corrected ${formatDate(corrected)}`,
	].filter(Boolean);
	const edition = version === null ? '' : `Version ${version}. `;
	return `${site.title}. “${title}${stop}” ${edition}${dates.length ? `${dates.join('; ')}. ` : ''}${url}`;
}

/** What the formats have no field for, in words. */
export function listNotes({ said, corrected }: Pick<CitedWork, 'said' | 'corrected'>): string[] {
	return [
		...(said ? [`Said ${formatDate(said)}`] : []),
		...(corrected ? [`Corrected ${formatDate(corrected)}`] : []),
	];
}
