import { compareText } from '../dates/order.ts';
import type { Claim, ClaimRecord, Forecast } from './types.ts';

/** Something that was changed in a claim after it was published. */
export interface Correction {
	readonly claim: Claim;
	/** The day of the correction, `YYYY-MM-DD`. */
	readonly date: string;
	readonly note: string;
	/** The id of the correction on the page of its claim; it stays when others follow. */
	readonly anchor: string;
}

/** The corrections of a claim, in the order in which they were written. */
export function listCorrections(claim: Claim): Correction[] {
	return claim.corrections.map(({ date, note }, index) => {
		const before = claim.corrections.slice(0, index).filter((other) => other.date === date).length;
		const anchor = `correction-${date}${before ? `-${before + 1}` : ''}`;
		return { claim, date, note, anchor };
	});
}

/** A forecast whose outcome is known. */
export interface ResolvedForecast {
	readonly claim: Claim;
	readonly forecast: Forecast & { readonly outcome: NonNullable<Forecast['outcome']> };
	/** The day on which the record first held both the forecast and a claim that shows its outcome. */
	readonly resolved: string;
	/** The day on which the last such claim joined the record. */
	readonly updated: string;
}

/** The forecasts whose outcome is known, in the order of the chronology. */
export function listResolvedForecasts({ claims }: Pick<ClaimRecord, 'claims'>): ResolvedForecast[] {
	return claims.flatMap((claim) => {
		const { forecast } = claim;
		const outcome = forecast?.outcome;
		if (!forecast || !outcome) return [];
		const days = forecast.shownBy
			.map(({ recorded }) => (recorded > claim.recorded ? recorded : claim.recorded))
			.sort(compareText);
		const [resolved = claim.recorded] = days;
		const updated = days.at(-1) ?? claim.recorded;
		return [{ claim, forecast: { ...forecast, outcome }, resolved, updated }];
	});
}

/**
 * The last day on which the record's word on a claim changed: the day it was recorded or corrected.
 * A second reading that found nothing to change is none.
 */
export function getLastChange({ recorded, corrections }: Claim): string {
	return corrections.reduce((last, { date }) => (date > last ? date : last), recorded);
}
