import { type FacetName, FACETS } from './facets.ts';

/** In which order results stand. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a reader asks. The address holds all of it. */
export interface SearchState {
	/** What was typed, without spaces around it. */
	readonly query: string;
	/** The ids of the chosen values; facets without one are left out. */
	readonly chosen: ReadonlyMap<FacetName, readonly string[]>;
	readonly order: Order;
}

/** The names of what stands in an address beside the facets. */
export const QUERY = 'q';
export const ORDER = 'order';

/** Reads what is asked from the query of an address: `?q=ferry&topic=troops&topic=arms`. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const chosen = new Map<FacetName, readonly string[]>();
	for (const facet of FACETS) {
		const ids = [...new Set(parameters.getAll(facet))].filter(Boolean);
		if (ids.length > 0) chosen.set(facet, ids);
	}
	const order = ORDERS.find((each) => each === parameters.get(ORDER)) ?? ORDERS[0];
	return { query: (parameters.get(QUERY) ?? '').trim(), chosen, order };
}

/** Writes what is asked as the query of an address; empty where nothing is asked. */
export function writeState({ query, chosen, order }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query.trim()) parameters.append(QUERY, query.trim());
	for (const facet of FACETS) {
		for (const id of chosen.get(facet) ?? []) parameters.append(facet, id);
	}
	if (order !== ORDERS[0]) parameters.append(ORDER, order);
	const text = parameters.toString();
	return text && `?${text}`;
}

/** Whether there is anything to look for. */
export function isAsked({ query, chosen }: SearchState): boolean {
	return query !== '' || chosen.size > 0;
}

/** The same question with a value chosen or no longer chosen. */
export function toggleValue(state: SearchState, facet: FacetName, id: string): SearchState {
	const ids = state.chosen.get(facet) ?? [];
	const left = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
	const chosen = new Map(state.chosen);
	if (left.length > 0) chosen.set(facet, left);
	else chosen.delete(facet);
	return { ...state, chosen };
}

/** The same question with all values of a facet, or without any. */
export function withoutFacet(state: SearchState, facet: FacetName): SearchState {
	const chosen = new Map(state.chosen);
	chosen.delete(facet);
	return { ...state, chosen };
}
