import { listPages } from '../record/claim-parts.ts';
import type { Claim, Origins } from '../record/types.ts';
import { countNoun, formatList } from './list.ts';

/** So many origins are named; where there are more, their number has to do. */
const MOST_NAMED = 3;

/** "1 independent origin", "1 to 3 independent origins". */
export function formatOrigins(origins: Origins): string {
	return `${formatRange(origins)} independent ${origins.max === 1 ? 'origin' : 'origins'}`;
}

/** "1 origin", "1 to 3 origins", where a heading says that they are independent ones. */
export function formatShortOrigins(origins: Origins): string {
	return `${formatRange(origins)} ${origins.max === 1 ? 'origin' : 'origins'}`;
}

/**
 * "3 pages read, 1 independent origin: an unnamed U.S. official." Claims that corroborate it are told
 * of, since their origins count too.
 */
export function describeReach(claim: Pick<Claim, 'reports' | 'origins' | 'reverse'>): string {
	const { origins, reverse } = claim;
	const { actors } = origins;
	const names = actors.length <= MOST_NAMED ? formatList(actors.map(({ short }) => short)) : '';
	const pages = `${countNoun(listPages(claim).length, 'page')} read`;
	const others = reverse.corroborates.length;
	const all = others
		? `${pages} and ${countNoun(others, 'claim')} that ${others === 1 ? 'corroborates' : 'corroborate'} it`
		: pages;
	const reach = `${all}, ${formatOrigins(origins)}`;
	return names ? `${reach}: ${names}.` : `${reach}.`;
}

function formatRange({ min, max }: Origins): string {
	return min === max ? String(max) : `${min} to ${max}`;
}
