import { getEarliestDay } from '../dates/edtf-date.ts';
import { findStances, findStandingFigures, getSpread, takeSideStances } from './standing.ts';
import type { Question, Topic } from './types.ts';

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
		if (stances.length < 2) return stances.length === 0 ? 'unanswered' : 'single';
		return positions.size === 1 ? 'agreed' : 'apart';
	}
	const claims = question.claims.filter(({ said }) => getEarliestDay(said) <= day);
	const claimants = new Set(claims.flatMap((claim) => claim.claimants));
	if (claimants.size < 2) return claimants.size === 0 ? 'unanswered' : 'single';
	return 'apart';
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
