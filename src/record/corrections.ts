import { compareText } from '../dates/order.ts';
import { type Correction, listCorrections } from './changes.ts';
import type { Claim } from './types.ts';

/** The corrections of one year. */
export interface CorrectionYear {
	/** `2025` */
	readonly year: string;
	readonly corrections: readonly Correction[];
}

/** The corrections of all claims by year, the latest first. */
export function groupCorrections(claims: readonly Claim[]): CorrectionYear[] {
	const corrections = claims
		.flatMap(listCorrections)
		.sort((a, b) => compareText(b.date, a.date) || compareText(a.claim.id, b.claim.id));
	const years = [...new Set(corrections.map(({ date }) => date.slice(0, 4)))];
	return years.map((year) => ({
		year,
		corrections: corrections.filter(({ date }) => date.startsWith(year)),
	}));
}
