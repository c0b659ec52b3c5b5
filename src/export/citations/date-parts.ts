import { type EdtfDate, hasDoubt, type Moment } from '../../dates/edtf-date.ts';

/** Year, month and day, as far as they are known. */
export interface DateParts {
	readonly year: number;
	/** 1 to 12. */
	readonly month?: number;
	readonly day?: number;
}

/** The parts of a moment as it is written; a season has its year only. */
export function getParts({ text, precision }: Moment): DateParts {
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	switch (precision) {
		case 'day':
			return { year, month, day };
		case 'month':
			return { year, month };
		case 'season':
		case 'year':
			return { year };
	}
}

/** The parts that are certain whatever day the date means; null where not even the year is. */
export function getCertainParts(date: EdtfDate): DateParts | null {
	const { start, end } = date;
	if (!start || !end) return null;
	const [first, last] = [start.earliest, end.latest].map((day) => day.split('-').map(Number));
	const [year, month, day] = first ?? [];
	if (year === undefined || year !== last?.[0] || hasDoubt(date)) return null;
	if (month === undefined || month !== last[1]) return { year };
	return day === undefined || day !== last[2] ? { year, month } : { year, month, day };
}

/** Whether year, month and day say all of the date. */
export function isSaidByParts(date: EdtfDate): boolean {
	return !date.isInterval && !hasDoubt(date) && date.start?.precision !== 'season';
}
