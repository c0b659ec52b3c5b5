import type { FacetName } from './facets.ts';
import type { Order } from './search-state.ts';

export const FACET_TITLES: Record<FacetName, string> = {
	type: 'Type of page',
	topic: 'Topic',
	kind: 'Kind',
	side: 'Side',
	claimant: 'Claimant',
	place: 'Place',
	outlet: 'Outlet',
	year: 'Year',
};

export const ORDER_WORDS: Record<Order, string> = {
	relevance: 'Best match first',
	newest: 'Newest first',
	oldest: 'Oldest first',
};
