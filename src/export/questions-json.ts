import { addresses } from '../addresses.ts';
import { type QuestionView, viewQuestion } from '../record/question-view.ts';
import type { Spread } from '../record/standing.ts';
import type { Question } from '../record/types.ts';
import { SCHEMA } from './schema.ts';

/**
 * What the claims answer, as it stood on a day, for other people's programs: `data/questions.json`
 * for the last day in the record, `data/as-of/<month>.json` for the last day of a month. Only
 * questions that had an answer by then are in it.
 */
export function toQuestionsData(questions: readonly Question[], day: string) {
	const views = questions.map((question) => viewQuestion(question, day));
	return {
		schema: SCHEMA,
		questions: views.filter(({ claims }) => claims.length > 0).map(toQuestionData),
	};
}

/** One question as it stood, for other people's programs. Dates are EDTF text. */
export function toQuestionData(view: QuestionView) {
	const { question, claims, standing, spread, stances, state } = view;
	return {
		id: question.id,
		url: addresses.question(question.id),
		type: question.type,
		title: question.title,
		measure: question.measured?.id ?? null,
		claims: claims.map(({ id }) => id),
		standing: standing.map(({ claimant, claim, figure }) => ({
			claimant: claimant.id,
			claim: claim.id,
			said: claim.said.text,
			qualifier: figure.qualifier,
			best: figure.best,
			min: figure.min,
			max: figure.max,
		})),
		spread: spread && toSpreadData(spread),
		stance: stances.map(({ actor, position, claim }) => ({
			actor: actor.id,
			position,
			claim: claim.id,
			said: claim.said.text,
		})),
		state,
		history: [
			...view.spreadChanges.map((change) => ({
				said: change.claim.said.text,
				spread: toSpreadData(change.spread),
				claim: change.claim.id,
			})),
			...view.stateChanges.map((change) => ({
				said: change.claim.said.text,
				state: change.state,
				claim: change.claim.id,
			})),
		],
	};
}

function toSpreadData({ min, max, claimants }: Spread) {
	return { min, max, claimants };
}
