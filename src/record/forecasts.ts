import { getDueDay } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import { OUTCOMES } from '../entries/claim.ts';
import { compareSaid } from './chronology.ts';
import type { Actor, Claim, Forecast } from './types.ts';

/**
 * What has become of a forecast: its outcome, or, without one, whether its day has passed. One that
 * names no day can only be open.
 */
export const FORECAST_STATES = ['open', 'overdue', ...OUTCOMES] as const;
export type ForecastState = (typeof FORECAST_STATES)[number];

/** A claim that foretells something. */
export type ForecastClaim = Claim & { readonly forecast: Forecast };

/** The forecasts among claims, in the order in which they fall due; those without a day come last. */
export function listForecasts(claims: readonly Claim[]): ForecastClaim[] {
	const toKey = ({ forecast }: ForecastClaim) =>
		(forecast.by && getDueDay(forecast.by)) ?? AFTER_ALL_DAYS;
	return claims
		.filter(isForecast)
		.sort((a, b) => compareText(toKey(a), toKey(b)) || compareSaid(a, b));
}

/** Sorts after every day. */
const AFTER_ALL_DAYS = '~';

function isForecast(claim: Claim): claim is ForecastClaim {
	return claim.forecast !== null;
}

/**
 * The state of a forecast on a day, `YYYY-MM-DD`. It is overdue from the day after the last that its
 * due date can mean.
 */
export function getForecastState(forecast: Forecast, day: string): ForecastState {
	if (forecast.outcome) return forecast.outcome;
	const due = forecast.by && getDueDay(forecast.by);
	return due && due < day ? 'overdue' : 'open';
}

/** How a claimant's forecasts came out: how many are in each state. */
export interface Tally {
	readonly claimant: Actor;
	readonly total: number;
	readonly counts: Readonly<Record<ForecastState, number>>;
}

/** The forecasts of each claimant counted by state, those with the most forecasts first. */
export function tallyForecasts(forecasts: readonly ForecastClaim[], day: string): Tally[] {
	const tallies = new Map<Actor, Record<ForecastState, number>>();
	for (const { claimants, forecast } of forecasts) {
		const state = getForecastState(forecast, day);
		for (const claimant of claimants) {
			const counts = tallies.get(claimant) ?? countNothing();
			tallies.set(claimant, { ...counts, [state]: counts[state] + 1 });
		}
	}
	return [...tallies]
		.map(([claimant, counts]) => ({
			claimant,
			counts,
			total: Object.values(counts).reduce((sum, count) => sum + count, 0),
		}))
		.sort((a, b) => b.total - a.total || compareText(a.claimant.id, b.claimant.id));
}

function countNothing(): Record<ForecastState, number> {
	const entries = FORECAST_STATES.map((state) => [state, 0] as const);
	return Object.fromEntries(entries) as Record<ForecastState, number>;
}
