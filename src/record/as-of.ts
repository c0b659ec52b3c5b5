import { getEarliestDay } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { compareSaid } from './chronology.ts';
import type { Claim } from './types.ts';

/** A month in which something was said, and what was on record at its end. */
export interface MonthSaid {
	/** `2025-01` */
	readonly month: string;
	/** Its last day, `YYYY-MM-DD`: what stood is asked as of this day. */
	readonly day: string;
	/** The claims said in it, in the order in which they were said. */
	readonly claims: readonly Claim[];
	/** How many claims were on record at its end. */
	readonly total: number;
}

/**
 * The months in which claims were said, the first month first. A vague date counts from the first day
 * that it can mean: what was said "in 2025" is on record from January 2025.
 */
export function listMonthsSaid(claims: readonly Claim[]): MonthSaid[] {
	const months = new Map<string, Claim[]>();
	for (const claim of [...claims].sort(compareSaid)) {
		const month = getEarliestDay(claim.said).slice(0, 7);
		const known = months.get(month);
		if (known) known.push(claim);
		else months.set(month, [claim]);
	}
	let total = 0;
	return [...months]
		.sort(([a], [b]) => compareText(a, b))
		.map(([month, said]) => {
			total += said.length;
			return { month, day: getLastDayOfMonth(month), claims: said, total };
		});
}

/** The months of a year in which claims were said. */
export interface YearSaid {
	readonly year: string;
	readonly months: readonly MonthSaid[];
	/** How many claims were said in them. */
	readonly count: number;
}

/** Divides months into years. Both keep the order in which the months come. */
export function groupMonthsByYear(months: readonly MonthSaid[]): YearSaid[] {
	const years = new Map<string, MonthSaid[]>();
	for (const month of months) {
		const year = month.month.slice(0, 4);
		const known = years.get(year);
		if (known) known.push(month);
		else years.set(year, [month]);
	}
	return [...years].map(([year, ofYear]) => ({
		year,
		months: ofYear,
		count: ofYear.reduce((sum, { claims }) => sum + claims.length, 0),
	}));
}

/** `2025-01-31` for `2025-01`. */
function getLastDayOfMonth(month: string): string {
	return format(lastDayOfMonth(parseISO(`${month}-01`)), 'yyyy-MM-dd');
}
