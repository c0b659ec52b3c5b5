import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';

/** How exact one end of a date is. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/** One calendar moment, as exact as its source: a day, a month, a season or a year. */
export interface Moment {
	/** The text as written, without its qualifier: `2025-01`. */
	readonly text: string;
	readonly precision: Precision;
	/** First day that it can mean, `YYYY-MM-DD`. */
	readonly earliest: string;
	/** Last day that it can mean, `YYYY-MM-DD`. */
	readonly latest: string;
	/** `~` or `%`: about. */
	readonly approximate: boolean;
	/** `?` or `%`: the source itself is in doubt. */
	readonly uncertain: boolean;
}

/**
 * A date in Extended Date/Time Format (EDTF, ISO 8601-2), level 0 and 1 as far as a chronology
 * needs them: a moment, or an interval of which one end may be open (`..`).
 */
export interface EdtfDate {
	/** The date as written. */
	readonly text: string;
	/** The moment, or the first moment of an interval; null where an interval has no beginning. */
	readonly start: Moment | null;
	/** The moment again, or the last moment of an interval; null where an interval has no end. */
	readonly end: Moment | null;
	readonly isInterval: boolean;
}

export type ParsedDate = { ok: true; date: EdtfDate } | { ok: false; problem: string };

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The pattern of one moment, for editors' schemas; calendar rules come on top of it. */
const MOMENT = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
/** The pattern of a date, for editors' schemas. */
export const EDTF_PATTERN = `^(?:${MOMENT}(?:/(?:${MOMENT}|\\.\\.))?|\\.\\./${MOMENT})$`;

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const ADVICE =
	'write 2025, 2025-01, 2025-01-24, 2024-23 (autumn 2024), 2024-12/2025-01, or one of these with ~ (about)';

/** A sentence on why the text is no moment, or the moment. */
function parseMoment(text: string): Moment | string {
	const parts = PARTS.exec(text);
	if (!parts) return `${text} is not a date (${ADVICE})`;
	const [, year = '', second, day, qualifier] = parts;
	const qualifiers = {
		approximate: qualifier === '~' || qualifier === '%',
		uncertain: qualifier === '?' || qualifier === '%',
	};
	const plain = text.replace(/[~?%]$/, '');
	if (Number(year) < 1000) return `${text} is not a date (a year has four digits, from 1000 on)`;

	if (second === undefined) {
		const [earliest, latest] = [`${year}-01-01`, `${year}-12-31`];
		return { text: plain, precision: 'year', earliest, latest, ...qualifiers };
	}

	const number = Number(second);
	if (number >= 21 && number <= 24) {
		if (day !== undefined)
			return `${text} is not a date (a season, ${year}-${second}, has no days)`;
		return { text: plain, precision: 'season', ...getSeasonBounds(year, number), ...qualifiers };
	}
	const monthName = MONTHS[number - 1];
	if (!monthName) {
		return `${text} is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)`;
	}

	const month = parseISO(`${year}-${second}-01`);
	const days = getDaysInMonth(month);
	if (day === undefined) {
		const [earliest, latest] = [`${year}-${second}-01`, `${year}-${second}-${days}`];
		return { text: plain, precision: 'month', earliest, latest, ...qualifiers };
	}
	if (Number(day) < 1 || Number(day) > days) {
		return `${text} is not a date (${monthName} ${year} has ${days} days)`;
	}
	return { text: plain, precision: 'day', earliest: plain, latest: plain, ...qualifiers };
}

/**
 * The days of a season: whole months of the northern hemisphere, where all that this record tells
 * of takes place. EDTF gives seasons no days; meteorology does. Winter 2024 begins in December 2024.
 */
function getSeasonBounds(year: string, season: number): { earliest: string; latest: string } {
	const first = parseISO(`${year}-${String((season - 20) * 3).padStart(2, '0')}-01`);
	return {
		earliest: lightFormat(first, 'yyyy-MM-dd'),
		latest: lightFormat(subDays(addMonths(first, 3), 1), 'yyyy-MM-dd'),
	};
}

/** Dates by their text: a record writes the same days over and over, and asks for each of them often. */
const parsedDates = new Map<string, ParsedDate>();

/** Reads an EDTF date; a date that does not exist comes back as a sentence that says why. */
export function parseEdtf(text: string): ParsedDate {
	let parsed = parsedDates.get(text);
	if (!parsed) {
		parsed = parseNewEdtf(text);
		parsedDates.set(text, parsed);
	}
	return parsed;
}

function parseNewEdtf(text: string): ParsedDate {
	if (!text) return { ok: false, problem: `“” is not a date (${ADVICE})` };
	const ends = text.split('/');
	if (ends.length > 2) return { ok: false, problem: `${text} is not a date (${ADVICE})` };

	const [first = '', second] = ends;
	const start = first === '..' && second !== undefined ? null : parseMoment(first);
	if (typeof start === 'string') return { ok: false, problem: start };
	if (second === undefined) {
		return { ok: true, date: { text, start, end: start, isInterval: false } };
	}

	const end = second === '..' ? null : parseMoment(second);
	if (typeof end === 'string') return { ok: false, problem: end };
	if (!start && !end) {
		return { ok: false, problem: `${text} is not a date (one end of an interval must be known)` };
	}
	if (start && end && start.text === end.text) {
		return {
			ok: false,
			problem: `${text} is not a date (both ends are the same; write one of them)`,
		};
	}
	if (start && end && start.earliest > end.latest) {
		return { ok: false, problem: `${text} is not a date (the interval ends before it begins)` };
	}
	return { ok: true, date: { text, start, end, isInterval: true } };
}

/** Reads a date that was checked before. Throws where it was not. */
export function toEdtfDate(text: string): EdtfDate {
	const parsed = parseEdtf(text);
	if (!parsed.ok) throw new RangeError(parsed.problem);
	return parsed.date;
}

/** First day that the date can mean; for an interval without a beginning, the first day of its end. */
export function getEarliestDay(date: EdtfDate): string {
	return (date.start ?? date.end)?.earliest ?? '';
}

/** Last day that the date can mean; for an interval without an end, the last day of its beginning. */
export function getLatestDay(date: EdtfDate): string {
	return (date.end ?? date.start)?.latest ?? '';
}

/** The last day on which something due at a date can fall due; null where its end is open. */
export function getDueDay(date: EdtfDate): string | null {
	return date.end ? getLatestDay(date) : null;
}

/** Whether a date is only about right, or uncertain, at either end. */
export function hasDoubt({ start, end }: EdtfDate): boolean {
	return [start, end].some((moment) => moment?.approximate || moment?.uncertain);
}

/** The one day that a date names without a doubt; null for all other dates. */
export function getExactDay({ start, isInterval }: EdtfDate): string | null {
	const isExact = start?.precision === 'day' && !isInterval;
	return isExact && !start.approximate && !start.uncertain ? start.text : null;
}
