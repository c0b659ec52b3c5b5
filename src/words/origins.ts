import type { Origins } from '../record/types.ts';
import { countNoun } from './list.ts';

/** "1 independent origin", "1 to 3 independent origins". */
export function formatOrigins(origins: Origins): string {
	return `${formatRange(origins)} independent ${origins.max === 1 ? 'origin' : 'origins'}`;
}

/** "1 origin", "1 to 3 origins", where a heading says that they are independent ones. */
export function formatShortOrigins(origins: Origins): string {
	return `${formatRange(origins)} ${origins.max === 1 ? 'origin' : 'origins'}`;
}

/** "3 pages read, 1 independent origin." */
export function describeReach(pages: number, origins: Origins): string {
	return `${countNoun(pages, 'page')} read, ${formatOrigins(origins)}.`;
}

function formatRange({ min, max }: Origins): string {
	return min === max ? String(max) : `${min} to ${max}`;
}
