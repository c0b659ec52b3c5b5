import type { ClaimRecord, Side } from './types.ts';

/** The sides for which somebody made a claim, in the order of the vocabulary. */
export function listSpeakingSides({
	sides,
	claims,
}: Pick<ClaimRecord, 'sides' | 'claims'>): Side[] {
	const speaking = new Set(claims.flatMap(({ claimants }) => claimants.map(({ side }) => side)));
	return sides.filter((side) => speaking.has(side));
}
