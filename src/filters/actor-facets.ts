import { addresses } from '../addresses.ts';
import type { Actor, Side } from '../record/types.ts';
import { ACTOR_TYPE_WORDS, formatCountry } from '../words/claim.ts';
import { capitalize } from '../words/capitalize.ts';
import type { FacetRule } from './facets.ts';
import { toSideValue } from './side-value.ts';

/** How actors are narrowed down. */
export function listActorFacets(sides: readonly Side[]): ReadonlyArray<FacetRule<Actor>> {
	return [
		{
			name: 'side',
			title: 'Side',
			order: sides.map((side) => toSideValue(side).id),
			list: ({ side }) => [toSideValue(side, addresses.side(side.id))],
		},
		{
			name: 'type',
			title: 'Type',
			list: ({ type }) => [{ id: type, name: capitalize(ACTOR_TYPE_WORDS[type]) }],
		},
		{
			name: 'country',
			title: 'Country',
			list: ({ country }) =>
				country ? [{ id: country.toLowerCase(), name: formatCountry(country) }] : [],
		},
	];
}
