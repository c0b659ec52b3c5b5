/**
 * The first of some sorted texts that is not before a wanted one, or the last of all where every one
 * is: the nearest day or month with something on it, for one without.
 */
export function findFrom(sorted: readonly string[], wanted: string): string | undefined {
	return sorted.find((text) => text >= wanted) ?? sorted.at(-1);
}
