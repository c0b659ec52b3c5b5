import { addresses } from '../addresses.ts';
import { QUESTION_TYPES } from '../entries/question.ts';
import { getAgreement, listQuestionTopics, AGREEMENTS } from '../record/agreement.ts';
import type { ClaimRecord, Question } from '../record/types.ts';
import { AGREEMENT_WORDS, QUESTION_TYPE_WORDS } from '../words/question.ts';
import type { FacetRule } from './facets.ts';

/** How questions are narrowed down, as their answers stand on a day. */
export function listQuestionFacets(
	{ topics }: Pick<ClaimRecord, 'topics'>,
	day: string,
): ReadonlyArray<FacetRule<Question>> {
	return [
		{
			name: 'type',
			title: 'Type',
			order: QUESTION_TYPES,
			list: ({ type }) => [{ id: type, name: QUESTION_TYPE_WORDS[type] }],
		},
		{
			name: 'topic',
			title: 'Topic',
			order: topics.map(({ id }) => id),
			list: (question) =>
				listQuestionTopics(question).map(({ id, name }) => ({
					id,
					name,
					address: addresses.topic(id),
				})),
		},
		{
			name: 'state',
			title: 'State',
			order: AGREEMENTS,
			list: (question) => {
				const state = getAgreement(question, day);
				return [{ id: state, name: AGREEMENT_WORDS[state] }];
			},
		},
	];
}
