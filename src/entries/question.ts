import { z } from 'zod';
import { SCOPES } from './figure.ts';
import { lineSchema, wordSchema } from './fields.ts';

/** How a question is answered: by figures, by positions, or by versions in words. */
export const QUESTION_TYPES = ['quantity', 'yes-no', 'account'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

const shared = {
	title: lineSchema.describe('The question, with its question mark'),
	main: z
		.int()
		.positive()
		.optional()
		.describe('Its place among the main questions of the home page'),
};

/** What claims answer. Claims meet and disagree here. */
export const questionSchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('quantity').describe('Answered by the figures of one measure'),
		...shared,
		measure: wordSchema('measures').describe(
			'The measure of vocabulary.yaml whose figures answer it',
		),
		scopes: z
			.array(z.enum(SCOPES))
			.min(1)
			.default(['total'])
			.describe('Which scopes count: a battle’s losses never answer how many were killed in all'),
	}),
	z.strictObject({
		type: z.literal('yes-no').describe('Answered by positions: affirms, denies, declines'),
		...shared,
		'act-of': z
			.array(wordSchema('sides'))
			.optional()
			.describe(
				'The sides whose own act is asked about: only their word acknowledges it. An empty list: nobody’s',
			),
	}),
	z.strictObject({
		type: z.literal('account').describe('Answered by versions in words'),
		...shared,
	}),
]);

export type QuestionData = z.output<typeof questionSchema>;
