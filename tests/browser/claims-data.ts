import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OUTPUTS } from '../site/built-site.ts';
import type { ClaimsData } from '../site/data-contract.ts';

type ClaimData = ClaimsData['claims'][number];

const file = path.join(OUTPUTS.root.folder, 'data/claims.json');

/** The built claims; that they keep their contract is tested in `tests/site`. */
export const { claims } = JSON.parse(readFileSync(file, 'utf8')) as ClaimsData;

/** A claim with a quality that a test needs. */
export function findClaim(what: string, has: (claim: ClaimData) => boolean): ClaimData {
	const claim = claims.find(has);
	if (!claim) throw new Error(`The record has no ${what}, and a test needs one.`);
	return claim;
}
