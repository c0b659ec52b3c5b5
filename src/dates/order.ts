import { type EdtfDate, getEarliestDay, getLatestDay } from './edtf-date.ts';

/**
 * Sorts dates by the first day that they can mean. Of two that begin together the less exact one
 * comes first, so that "in October" opens October.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
	return (
		compareText(getEarliestDay(a), getEarliestDay(b)) ||
		compareText(getLatestDay(b), getLatestDay(a)) ||
		compareText(a.text, b.text)
	);
}

/** Sorts text by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The year in which the date stands in the chronology, `2025`. */
export function getYear(date: EdtfDate): string {
	return getEarliestDay(date).slice(0, 4);
}

/**
 * The month in which the date stands in the chronology, `01` to `12`; null where the date is not
 * exact enough to belong to one month: a season, a year, or an interval that runs over its end. An
 * interval with an open end stands in the month of the end that is known.
 */
export function getMonth(date: EdtfDate): string | null {
	const [first, last] = [getEarliestDay(date), getLatestDay(date)];
	return first.slice(0, 7) === last.slice(0, 7) ? first.slice(5, 7) : null;
}

/**
 * The last calendar day that has begun anywhere on earth at this instant (UTC+14). A claim of
 * today in Seoul is not in the future, though it may be yesterday where the site is built.
 */
export function getLatestToday(now: Date): string {
	return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
