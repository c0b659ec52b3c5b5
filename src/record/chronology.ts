import { compareDates, compareText, getMonth, getYear } from '../dates/order.ts';
import type { EdtfDate } from '../dates/edtf-date.ts';
import { type ClaimKind, isEvent } from '../entries/claim.ts';
import type { Claim, Month, Year } from './types.ts';

/** The date at which a claim stands in the chronology. */
export function getChronologyDate(kind: ClaimKind, said: EdtfDate, happened: EdtfDate): EdtfDate {
	return isEvent(kind) ? happened : said;
}

/** The order of the chronology: by its date, then by the day it was said, then by id. */
export function compareClaims(
	a: Pick<Claim, 'date' | 'said' | 'id'>,
	b: Pick<Claim, 'date' | 'said' | 'id'>,
): number {
	return compareDates(a.date, b.date) || compareDates(a.said, b.said) || compareText(a.id, b.id);
}

/** The order in which claims became public. */
export function compareSaid(a: Pick<Claim, 'said' | 'id'>, b: Pick<Claim, 'said' | 'id'>): number {
	return compareDates(a.said, b.said) || compareText(a.id, b.id);
}

/** The order in which the record gained claims, the newest first; those of one day by id, the last first. */
export function compareRecorded(
	a: Pick<Claim, 'recorded' | 'id'>,
	b: Pick<Claim, 'recorded' | 'id'>,
): number {
	return compareText(b.recorded, a.recorded) || compareText(b.id, a.id);
}

/** Divides claims that are in order into years and their months. */
export function groupByYear(claims: readonly Claim[]): Year[] {
	return groupBy(claims, (claim) => getYear(claim.date)).map(([year, ofYear]) => ({
		year,
		claims: ofYear,
		months: groupByMonth(ofYear),
	}));
}

/** The months of one year; claims without a month are in none of them. */
function groupByMonth(claims: readonly Claim[]): Month[] {
	const dated = claims.filter((claim) => getMonth(claim.date) !== null);
	return groupBy(dated, (claim) => getMonth(claim.date) ?? '')
		.map(([month, ofMonth]) => ({ month, claims: ofMonth }))
		.sort((a, b) => compareText(a.month, b.month));
}

/** Claims that stand at one date, in the order in which they come. */
export interface DateGroup {
	readonly date: EdtfDate;
	readonly claims: readonly Claim[];
}

/** Puts claims that stand at the very same date together, keeping their order. */
export function groupByDate(claims: readonly Claim[]): DateGroup[] {
	return groupBy(claims, (claim) => claim.date.text).flatMap(([, ofDate]) => {
		const [first] = ofDate;
		return first ? [{ date: first.date, claims: ofDate }] : [];
	});
}

function groupBy<Item>(
	items: readonly Item[],
	toKey: (item: Item) => string,
): Array<[string, Item[]]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const group = groups.get(toKey(item));
		if (group) group.push(item);
		else groups.set(toKey(item), [item]);
	}
	return [...groups];
}

/** The claims that were said last, the newest first. */
export function listLatestSaid(claims: readonly Claim[], count: number): Claim[] {
	return [...claims]
		.sort((a, b) => compareDates(b.said, a.said) || compareText(b.id, a.id))
		.slice(0, count);
}
