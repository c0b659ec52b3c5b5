import type { Chosen, RowFacet } from './match.ts';

/** What a reader asks of a list. */
export interface Filter {
	/** What was typed, without spaces around it. */
	readonly text: string;
	readonly chosen: Chosen;
}

type Named = Pick<RowFacet, 'name' | 'ids'>;

/** The name of the typed text in an address. */
const TEXT = 'q';

/** Reads a filter from the query of an address; values that the list does not have are left out. */
export function readQuery(query: string, facets: readonly Named[]): Filter {
	const parameters = new URLSearchParams(query);
	const chosen = new Map<string, ReadonlySet<string>>();
	for (const { name, ids } of facets) {
		const known = parameters.getAll(name).filter((id) => ids.includes(id));
		if (known.length > 0) chosen.set(name, new Set(known));
	}
	return { text: (parameters.get(TEXT) ?? '').trim(), chosen };
}

/**
 * Writes a filter into the query of an address: `?topic=troops&topic=arms`, or nothing where all is
 * shown. What the query holds beside it stays; values stand in the order of the list.
 */
export function writeQuery(query: string, filter: Filter, facets: readonly Named[]): string {
	const parameters = new URLSearchParams(query);
	for (const name of [TEXT, ...facets.map((facet) => facet.name)]) parameters.delete(name);
	for (const { name, ids } of facets) {
		for (const id of ids) {
			if (filter.chosen.get(name)?.has(id)) parameters.append(name, id);
		}
	}
	if (filter.text) parameters.append(TEXT, filter.text);
	const text = parameters.toString();
	return text && `?${text}`;
}

/** Whether a filter leaves anything out. */
export function isActive({ text, chosen }: Filter): boolean {
	return text !== '' || [...chosen.values()].some((values) => values.size > 0);
}
