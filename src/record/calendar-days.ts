import { getExactDay } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import type { Claim } from './types.ts';

/** A claim under a day of the calendar, in one of its years. */
export interface DayEntry {
	readonly claim: Claim;
	/** `2025` */
	readonly year: string;
	/** What the day is to the claim: it was made public, the thing told took place, or both. */
	readonly told: 'said' | 'happened' | 'both';
}

/** One of the 366 days of the calendar. */
export interface CalendarDay {
	/** `01` to `31` */
	readonly day: string;
	/** In the order of the years. */
	readonly entries: readonly DayEntry[];
}

export interface CalendarMonth {
	/** `01` to `12` */
	readonly month: string;
	readonly days: readonly CalendarDay[];
}

/** A leap year: it has every day that there is. */
const LEAP_YEAR = 2024;

/**
 * All 366 days of the calendar, each with what was said or happened on it in any year. Only dates
 * that are one exact day count.
 */
export function groupByCalendarDay(claims: readonly Claim[]): CalendarMonth[] {
	const byDay = new Map<string, DayEntry[]>();
	const add = (date: string, claim: Claim, told: DayEntry['told']) => {
		const key = date.slice(5);
		byDay.set(key, [...(byDay.get(key) ?? []), { claim, year: date.slice(0, 4), told }]);
	};
	for (const claim of claims) {
		const [said, happened] = [getExactDay(claim.said), getExactDay(claim.happened)];
		if (said) add(said, claim, said === happened ? 'both' : 'said');
		if (happened && happened !== said) add(happened, claim, 'happened');
	}
	return Array.from({ length: 12 }, (_, index) => {
		const month = String(index + 1).padStart(2, '0');
		const dayCount = new Date(Date.UTC(LEAP_YEAR, index + 1, 0)).getUTCDate();
		const days = Array.from({ length: dayCount }, (__, day): CalendarDay => {
			const name = String(day + 1).padStart(2, '0');
			const entries = byDay.get(`${month}-${name}`) ?? [];
			return { day: name, entries: [...entries].sort((a, b) => compareText(a.year, b.year)) };
		});
		return { month, days };
	});
}
