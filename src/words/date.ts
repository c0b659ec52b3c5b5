import type { EdtfDate, Moment } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';

const formatMoment = (moment: Moment): string =>
	formatDate({ text: moment.text, start: moment, end: moment, isInterval: false });

/**
 * When something was said, to follow a verb: "on 13 January 2025", "in January 2025", "about 3 January
 * 2025", "by 24 January 2025", "from December 2024 to January 2025".
 */
export function formatWhen(date: EdtfDate): string {
	const { start, end, isInterval } = date;
	const words = formatDate(date);
	if (!start) return words;
	if (!isInterval) {
		if (start.approximate) return words;
		return `${start.precision === 'day' ? 'on' : 'in'} ${words}`;
	}
	if (!end) return `${words} on`;
	return words.includes('–') ? `on ${words}` : `from ${words}`;
}

/**
 * A date from which something lasts, to follow "since" or "from": "26 April 2025". What was said at some
 * time between two dates lasts from the first of them at the earliest; what was said by a date, from
 * that date at the latest.
 */
export function formatBeginning(date: EdtfDate): string {
	const { start, end, isInterval } = date;
	if (!isInterval) return formatDate(date);
	if (!start) return end ? `${formatMoment(end)} at the latest` : '';
	const words = formatDate(date);
	return words.includes('–') ? words : `${formatMoment(start)} at the earliest`;
}
