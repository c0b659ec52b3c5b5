import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { type EdtfDate, getExactDay, type Moment } from './edtf-date.ts';

/** `long`: "13 January 2025"; `short`: "13 Jan 2025", for places where many dates stand together. */
export type DateStyle = 'long' | 'short';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/**
 * A date for readers, exactly as precise as it is: "January 2025", "about 3 January 2025",
 * "autumn 2024", "December 2024 to January 2025". It never adds a day that no source gives.
 */
export function formatDate(date: EdtfDate, style: DateStyle = 'long'): string {
	const { start, end } = date;
	if (!date.isInterval) return start ? formatMoment(start, style) : '';
	if (!start) return end ? `by ${formatMoment(end, style)}` : '';
	if (!end) return `from ${formatMoment(start, style)}`;
	return formatInterval(start, end, style);
}

function formatMoment(moment: Moment, style: DateStyle): string {
	const words = formatPlain(moment, style);
	const about = moment.approximate ? `about ${words}` : words;
	return moment.uncertain ? `${about} (uncertain)` : about;
}

/** The words of each moment and style so far: the same few thousand days stand on all pages. */
const knownWords = new Map<string, string>();

function formatPlain(moment: Moment, style: DateStyle): string {
	const key = `${style} ${moment.text}`;
	const known = knownWords.get(key);
	if (known !== undefined) return known;
	const words = putInWords(moment, style);
	knownWords.set(key, words);
	return words;
}

function putInWords({ precision, text, earliest }: Moment, style: DateStyle): string {
	const day = parseISO(earliest);
	switch (precision) {
		case 'day':
			return format(day, style === 'long' ? 'd MMMM yyyy' : 'd MMM yyyy');
		case 'month':
			return format(day, style === 'long' ? 'MMMM yyyy' : 'MMM yyyy');
		case 'season':
			return `${SEASONS[Number(text.slice(5)) - 21]} ${text.slice(0, 4)}`;
		case 'year':
			return text;
	}
}

/** An interval, without saying a month or year twice where both ends are exact and share it. */
function formatInterval(start: Moment, end: Moment, style: DateStyle): string {
	const isPlain = ![start, end].some((moment) => moment.approximate || moment.uncertain);
	const isSameYear = start.text.slice(0, 4) === end.text.slice(0, 4);
	const month = style === 'long' ? 'MMMM' : 'MMM';

	if (isPlain && isSameYear && start.precision === 'day' && end.precision === 'day') {
		const isSameMonth = start.text.slice(0, 7) === end.text.slice(0, 7);
		const first = format(parseISO(start.earliest), isSameMonth ? 'd' : `d ${month}`);
		const dash = isSameMonth ? '–' : ' to ';
		return `${first}${dash}${formatPlain(end, style)}`;
	}
	if (isPlain && isSameYear && start.precision === 'month' && end.precision === 'month') {
		return `${format(parseISO(start.earliest), month)} to ${formatPlain(end, style)}`;
	}
	return `${formatMoment(start, style)} to ${formatMoment(end, style)}`;
}

/** "January 2025", for the year and month of a page. */
export function formatMonth(year: string, month: string): string {
	return `${formatMonthName(month)} ${year}`;
}

const knownMonths = new Map<string, string>();

/** "January" for `01`. */
export function formatMonthName(month: string): string {
	const known = knownMonths.get(month) ?? format(parseISO(`2000-${month}-01`), 'MMMM');
	knownMonths.set(month, known);
	return known;
}

/** "13 January", for a day of every year: month `01`, day `13`. */
export function formatCalendarDay(month: string, day: string): string {
	// A leap year has every day that there is.
	return format(parseISO(`2024-${month}-${day}`), 'd MMMM');
}

/** The weekday of a date that is one exact day ("Monday"); null for any other date. */
export function formatWeekday(date: EdtfDate): string | null {
	const day = getExactDay(date);
	return day && format(parseISO(day), 'EEEE');
}

/**
 * The value for `<time datetime>`: HTML knows days, months and years, but no seasons, intervals or
 * doubts, for which this is undefined.
 */
export function toDateTime(date: EdtfDate): string | undefined {
	const { start, isInterval } = date;
	if (!start || isInterval || start.approximate || start.uncertain) return undefined;
	return start.precision === 'season' ? undefined : start.text;
}
