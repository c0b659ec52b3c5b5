import { OTHER_SIDE } from '../entries/vocabulary.ts';
import type { Actor, Claim, ClaimRecord, Side } from './types.ts';

/** The sides for which somebody made a claim, in the order of the vocabulary. */
export function listSpeakingSides({
	sides,
	claims,
}: Pick<ClaimRecord, 'sides' | 'claims'>): Side[] {
	const speaking = new Set(claims.flatMap(({ claimants }) => claimants.map(({ side }) => side)));
	return sides.filter((side) => speaking.has(side));
}

/** The side that stands for several actors: theirs where they share one, else that of joint claims. */
export function getCommonSide(
	actors: ReadonlyArray<Pick<Actor, 'side'>>,
	sides: readonly Side[],
): Side | undefined {
	const [first, ...others] = actors;
	return first && others.every(({ side }) => side === first.side)
		? first.side
		: sides.find(({ id }) => id === OTHER_SIDE);
}

/** The claims that somebody on a side made, alone or with others, in the order in which they came. */
export function listClaimsOfSide(claims: readonly Claim[], side: Side): Claim[] {
	return claims.filter(({ claimants }) => claimants.some((actor) => actor.side === side));
}
