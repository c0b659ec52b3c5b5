import type { Side } from '../record/types.ts';
import type { FacetValue } from './facets.ts';

/** A side as a value of a facet. Addresses have no capitals, and ids of sides may. */
export function toSideValue(side: Side, address?: string): FacetValue {
	return { id: side.id.toLowerCase(), name: side.name, side, ...(address && { address }) };
}
