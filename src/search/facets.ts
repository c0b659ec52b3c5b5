/** By what results can be narrowed down, in the order of the page. */
export const FACETS = [
	'type',
	'topic',
	'kind',
	'side',
	'claimant',
	'place',
	'outlet',
	'year',
] as const;

export type FacetName = (typeof FACETS)[number];

/** A value of a facet: its id in addresses, and its name for readers. */
export interface FacetValue {
	readonly id: string;
	readonly name: string;
}

/** Ids have no such sign, names may. */
const SEPARATOR = '|';

/** A value as the index holds it, with its name: pages need no other list of names. */
export function formatFacetValue({ id, name }: FacetValue): string {
	return id === name ? id : `${id}${SEPARATOR}${name}`;
}

export function parseFacetValue(text: string): FacetValue {
	const end = text.indexOf(SEPARATOR);
	return end < 0 ? { id: text, name: text } : { id: text.slice(0, end), name: text.slice(end + 1) };
}
