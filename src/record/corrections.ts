import { compareText } from '../dates/order.ts';
import type { Claim } from './types.ts';

/** What was wrong with a claim as published, and when it was put right. */
export interface Correction {
	/** `YYYY-MM-DD` */
	readonly date: string;
	readonly note: string;
	readonly claim: Claim;
}

/** The corrections of all claims by year, the latest first. */
export function listCorrections(
	claims: readonly Claim[],
): Array<{ year: string; corrections: Correction[] }> {
	const corrections = claims
		.flatMap((claim) => claim.corrections.map((correction) => ({ ...correction, claim })))
		.sort((a, b) => compareText(b.date, a.date) || compareText(a.claim.id, b.claim.id));
	const years = [...new Set(corrections.map(({ date }) => date.slice(0, 4)))];
	return years.map((year) => ({
		year,
		corrections: corrections.filter(({ date }) => date.startsWith(year)),
	}));
}
