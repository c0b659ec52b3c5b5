/**
 * The ids of pages in the index. Pagefind's own are digests: every reader loads those of all pages
 * before the first search, and nothing makes digests smaller. These say where a page stands in time,
 * so that most of each is that of the one before: `2024-10.3f2a4c/221` is the 22nd page of October 2024.
 * `3f2a4c` is a digest of all that is said there, so that an id never means another text than it did.
 */

const UNDATED = 'none';

/** The month of a day, or what stands in its place for pages that belong to no time. */
export function toGroup(date: string | null): string {
	return date?.slice(0, 7) ?? UNDATED;
}

/** The id of a page, by its place in its group from 0 on; `digest` is that of the group. */
export function toPageId(group: string, digest: string, place: number): string {
	const digits = String(place);
	// The number of digits comes first: in the order of text 10 would stand before 9.
	return `${group}.${digest}/${digits.length}${digits}`;
}

export const isDated = (id: string) => !id.startsWith(UNDATED);

/** Sorts the ids of dated pages in the order of time. */
export const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
