import { addresses } from '../addresses.ts';
import { CLAIM_KINDS } from '../entries/claim.ts';
import { isDisputed } from '../record/claim-parts.ts';
import type { Claim, ClaimRecord } from '../record/types.ts';
import { capitalize } from '../words/capitalize.ts';
import { KIND_TITLES } from '../words/claim.ts';
import type { FacetRule, FacetValue } from './facets.ts';
import { toSideValue } from './side-value.ts';

const WITH_FIGURE: FacetValue = { id: 'figure', name: 'With a figure' };
const DISPUTED: FacetValue = { id: 'disputed', name: 'Denied or contradicted' };

/**
 * How claims are narrowed down.
 *
 * @param anchor A part of the pages that values lead to, such as `#y2025`.
 */
export function listClaimFacets(
	{ topics, sides }: Pick<ClaimRecord, 'topics' | 'sides'>,
	anchor = '',
): ReadonlyArray<FacetRule<Claim>> {
	return [
		{
			name: 'topic',
			title: 'Topic',
			order: topics.map(({ id }) => id),
			list: (claim) =>
				claim.topics.map(({ id, name }) => ({ id, name, address: addresses.topic(id) + anchor })),
		},
		{
			name: 'kind',
			title: 'Kind',
			order: CLAIM_KINDS,
			list: ({ kind }) => [
				{ id: kind, name: KIND_TITLES[kind].title, address: addresses.kind(kind) + anchor },
			],
		},
		{
			name: 'side',
			title: 'Side',
			order: sides.map((side) => toSideValue(side).id),
			list: ({ claimants }) =>
				claimants.map(({ side }) => toSideValue(side, addresses.side(side.id) + anchor)),
		},
		{
			name: 'claimant',
			title: 'Claimant',
			list: ({ claimants }) =>
				claimants.map(({ id, short, type }) => ({
					id,
					name: type === 'unnamed' ? capitalize(short) : short,
					address: addresses.actor(id) + anchor,
				})),
		},
		{
			name: 'place',
			title: 'Place',
			list: ({ places }) =>
				places.map(({ id, name }) => ({ id, name, address: addresses.place(id) + anchor })),
		},
		{
			name: 'only',
			title: 'Only',
			order: [WITH_FIGURE.id, DISPUTED.id],
			isEvery: true,
			list: (claim) => [
				...(claim.figures.length > 0 ? [WITH_FIGURE] : []),
				...(isDisputed(claim) ? [DISPUTED] : []),
			],
		},
	];
}
