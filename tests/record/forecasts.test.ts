import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	FORECAST_STATES,
	getForecastState,
	listForecasts,
	tallyForecasts,
} from '../../src/record/forecasts.ts';
import { type MadeClaim, makeClaims } from '../support/made-record.ts';
import { randomDay, randomRecord } from '../support/random-claims.ts';

const makeForecasts = (forecasts: Readonly<Record<string, MadeClaim>>) => {
	const claims = Object.entries(forecasts).map(([id, fields]) => [
		id,
		{ kind: 'forecast', claimant: 'nis', said: '2025-01-13', ...fields },
	]);
	return listForecasts(makeClaims(Object.fromEntries(claims) as typeof forecasts).claims);
};

describe('the state of a forecast', () => {
	function getState(fields: MadeClaim, day: string) {
		const [claim] = makeForecasts({ a: fields });
		return claim && getForecastState(claim.forecast, day);
	}

	test.for([
		['2025-03-22', '2025-03-22', 'open'],
		['2025-03-22', '2025-03-23', 'overdue'],
		['2025-03', '2025-03-31', 'open'],
		['2025-03', '2025-04-01', 'overdue'],
		['2025-21', '2025-05-31', 'open'],
		['2025-21', '2025-06-01', 'overdue'],
		['2025', '2025-12-31', 'open'],
		['2025', '2026-01-01', 'overdue'],
		['2025-03~', '2025-04-01', 'overdue'],
		['2025-03/2025-04', '2025-04-30', 'open'],
		['2025-03/2025-04', '2025-05-01', 'overdue'],
		['../2025-04', '2025-05-01', 'overdue'],
		['2025-03/..', '2099-01-01', 'open'],
	] as const)('that is due %s is on %s: %s', ([by, day, state]) => {
		expect(getState({ by }, day)).toBe(state);
	});

	test('that names no day is open for ever', () => {
		expect(getState({}, '2099-01-01')).toBe('open');
	});

	test.for(['fulfilled', 'partly', 'missed', 'superseded'] as const)(
		'is its outcome, once there is one: %s',
		(outcome) => {
			expect(getState({ by: '2025-03', outcome }, '2025-02-01')).toBe(outcome);
			expect(getState({ by: '2025-03', outcome }, '2025-05-01')).toBe(outcome);
			expect(getState({ outcome }, '2025-05-01')).toBe(outcome);
		},
	);
});

test('forecasts come as they fall due, by the last day of that; without one, last, as they were said', () => {
	expect(
		makeForecasts({
			never: { said: '2025-01-20' },
			'never-earlier': { said: '2025-01-10' },
			'on-and-on': { by: '2025-01/..', said: '2025-01-15' },
			year: { by: '2025' },
			day: { by: '2025-03-15' },
			month: { by: '2025-03' },
			'month-earlier': { by: '2025-03', said: '2025-01-10' },
		}).map(({ id }) => id),
	).toEqual(['day', 'month-earlier', 'month', 'year', 'never-earlier', 'on-and-on', 'never']);
});

test('what is no forecast is none of them', () => {
	expect(listForecasts(makeClaims({ a: { claimant: 'nis', said: '2025-01-13' } }).claims)).toEqual(
		[],
	);
});

describe('the tally of a claimant', () => {
	const listTallies = (forecasts: Readonly<Record<string, MadeClaim>>, day: string) =>
		tallyForecasts(makeForecasts(forecasts), day).map(({ claimant, total, counts }) => ({
			claimant: claimant.id,
			total,
			...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
		}));

	test('counts its forecasts by what has become of them, the most forecasts first', () => {
		expect(
			listTallies(
				{
					a: { claimant: 'zelenskyy', by: '2025-03' },
					b: { by: '2025-03' },
					c: { by: '2025-05' },
					d: { by: '2025-03', outcome: 'missed' },
					e: { claimant: 'kbs' },
				},
				'2025-04-15',
			),
		).toEqual([
			{ claimant: 'nis', total: 3, overdue: 1, open: 1, missed: 1 },
			{ claimant: 'kbs', total: 1, open: 1 },
			{ claimant: 'zelenskyy', total: 1, overdue: 1 },
		]);
	});

	test('has a joint forecast for each of its claimants', () => {
		expect(listTallies({ a: { claimant: ['nis', 'kbs'] } }, '2025-04-15')).toEqual([
			{ claimant: 'kbs', total: 1, open: 1 },
			{ claimant: 'nis', total: 1, open: 1 },
		]);
	});

	test('adds up for any valid record', () => {
		fc.assert(
			fc.property(randomRecord, randomDay, ({ claims }, day) => {
				const forecasts = listForecasts(claims);
				expect(new Set(forecasts)).toEqual(new Set(claims.filter(({ forecast }) => forecast)));
				const tallies = tallyForecasts(forecasts, day);
				for (const { claimant, total, counts } of tallies) {
					expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
					const own = forecasts.filter(({ claimants }) => claimants.includes(claimant));
					expect(own).toHaveLength(total);
					for (const state of FORECAST_STATES) {
						const inState = own.filter(({ forecast }) => getForecastState(forecast, day) === state);
						expect(inState).toHaveLength(counts[state]);
					}
				}
				const claimants = forecasts.flatMap((claim) => claim.claimants);
				expect(new Set(tallies.map(({ claimant }) => claimant))).toEqual(new Set(claimants));
			}),
			{ numRuns: 30 },
		);
	});
});
