import type { Claim } from './types.ts';

/** The last of some days, `YYYY-MM-DD`; empty where there are none. */
export const findLast = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b), '');

/** The last day on which a claim joined the record, `YYYY-MM-DD`; empty where there are none. */
export function findLastRecorded(claims: readonly Pick<Claim, 'recorded'>[]): string {
	return findLast(claims.map(({ recorded }) => recorded));
}

/**
 * The last day on which claims joined the record, were corrected or were read a second time,
 * `YYYY-MM-DD`; empty where there are none.
 */
export function findLastChange(
	claims: ReadonlyArray<Pick<Claim, 'recorded' | 'checked' | 'corrections'>>,
): string {
	return findLast(
		claims.flatMap(({ recorded, checked, corrections }) => [
			recorded,
			checked ?? '',
			...corrections.map(({ date }) => date),
		]),
	);
}
