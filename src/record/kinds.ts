import { CLAIM_KINDS, type ClaimKind } from '../entries/claim.ts';
import type { Claim } from './types.ts';

/** The claims of one kind, in the order in which they came. */
export interface KindGroup {
	readonly kind: ClaimKind;
	readonly claims: readonly Claim[];
}

/** Claims by kind, in the order of the schema; kinds of which there are none are left out. */
export function groupByKind(claims: readonly Claim[]): KindGroup[] {
	return CLAIM_KINDS.map((kind) => ({
		kind,
		claims: claims.filter((claim) => claim.kind === kind),
	})).filter((group) => group.claims.length > 0);
}
