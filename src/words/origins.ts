import type { Origins } from '../record/types.ts';
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

/** "3 pages read, 1 independent origin: an unnamed U.S. official." */
export function describeReach(pages: number, origins: Origins): string {
	const { actors } = origins;
	const names = actors.length <= MOST_NAMED ? formatList(actors.map(({ short }) => short)) : '';
	const read = `${countNoun(pages, 'page')} read, ${formatOrigins(origins)}`;
	return names ? `${read}: ${names}.` : `${read}.`;
}

function formatRange({ min, max }: Origins): string {
	return min === max ? String(max) : `${min} to ${max}`;
}
