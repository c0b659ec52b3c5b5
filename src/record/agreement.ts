import { getEarliestDay } from '../dates/edtf-date.ts';
import {
	findStances,
	findStandingFigures,
	getSpread,
	speaksForSide,
	takeSideStances,
} from './standing.ts';
import type { Claim, Question, Topic } from './types.ts';

/** How the answers to a question stand to each other. */
export const AGREEMENTS = ['apart', 'agreed', 'single', 'unanswered'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * How the answers to a question stand to each other on a day: `unanswered`, by nobody, or by nothing
 * that still stands; `single`, by one claimant or side; `agreed`, by several with the same figure or
 * position; `apart`, otherwise. Versions in words are never the same.
 */
export function getAgreement(question: Question, day: string): Agreement {
	if (question.type === 'quantity') {
		const spread = getSpread(findStandingFigures(question, day));
		if (!spread) return 'unanswered';
		if (spread.claimants === 1) return 'single';
		return spread.isAgreed ? 'agreed' : 'apart';
	}
	if (question.type === 'yes-no') {
		const stances = takeSideStances(findStances(question, day));
		const positions = new Set(stances.map(({ position }) => position));
		// People whom no page names do not speak for their side, and are no other voice beside it.
		const voices = new Set(
			stances.map(({ actor }) => (speaksForSide(actor.side) ? actor.side : actor)),
		);
		if (voices.size < 2) return voices.size === 0 ? 'unanswered' : 'single';
		return positions.size === 1 ? 'agreed' : 'apart';
	}
	const claims = question.claims.filter(({ said }) => getEarliestDay(said) <= day);
	if (claims.length === 0) return 'unanswered';
	return claims.some((claim) => claims.some((other) => !haveCommonClaimant(claim, other)))
		? 'apart'
		: 'single';
}

/** What several people say together is one version. */
function haveCommonClaimant(a: Claim, b: Claim): boolean {
	return a.claimants.some((actor) => b.claimants.includes(actor));
}

/** The topics of a question: those of at least half of its claims, or else the most frequent. */
export function listQuestionTopics({ claims }: Pick<Question, 'claims'>): Topic[] {
	const counts = new Map<Topic, number>();
	for (const topic of claims.flatMap(({ topics }) => topics)) {
		counts.set(topic, (counts.get(topic) ?? 0) + 1);
	}
	const least = Math.min(claims.length / 2, Math.max(0, ...counts.values()));
	return [...counts].filter(([, count]) => count >= least).map(([topic]) => topic);
}
