/**
 * The ids of pages in the index. Pagefind's own are digests: every reader loads those of all pages
 * before the first search, and nothing makes digests smaller. These say where a page stands in time,
 * so that most of each is that of the one before: `2024103f2a4c/15` is the 22nd page of October 2024,
 * since places are counted from 0 with sixteen digits. `3f2a4c` is a digest of all that is said there, so
 * that an id never means another text than it did.
 */

const UNDATED = 'none';

/** The more digits there are, the more often only the last differs; the fewer, the shorter is its code. */
const BASE = 16;

/** The month of a day, or what stands in its place for pages that belong to no time. */
export function toGroup(date: string | null): string {
	return date?.slice(0, 7).replace('-', '') ?? UNDATED;
}

/**
 * The id of a page, by its place in its group from 0 on.
 *
 * @param digest That of the group.
 * @param size How many pages the group has: all places have as many digits as the last one, since in
 *   the order of text 10 would stand before 9.
 */
export function toPageId(group: string, digest: string, place: number, size: number): string {
	const digits = (size - 1).toString(BASE).length;
	return `${group}${digest}/${place.toString(BASE).padStart(digits, '0')}`;
}

export const isDated = (id: string) => !id.startsWith(UNDATED);

/** Sorts the ids of dated pages in the order of time. */
export const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
