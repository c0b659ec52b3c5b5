import { z } from 'zod';
import {
	edtfSchema,
	languageSchema,
	lineSchema,
	referenceSchema,
	webAddressSchema,
} from './fields.ts';

/** One published page or document. */
export const sourceSchema = z
	.strictObject({
		outlet: referenceSchema('actors').describe('Who published it: an actor'),
		title: lineSchema.optional().describe('The headline, as far as it is known'),
		url: webAddressSchema.describe('The address at which it was read'),
		published: edtfSchema.optional().describe('When it was published, as exactly as it says'),
		language: languageSchema.describe('Language of the page: en, ko, uk'),
		archived: webAddressSchema
			.optional()
			.describe('An archived copy, where a particular one was read'),
		note: lineSchema
			.optional()
			.describe('What a reader should know of it, such as an uncertain date'),
		reliability: z
			.literal('weak')
			.optional()
			.describe('weak: no better page was found; note says what is weak about this one'),
	})
	.refine((source) => !source.reliability || source.note, {
		error: 'a weak source needs a note that says what is weak about it',
		path: ['reliability'],
	});

export type SourceData = z.output<typeof sourceSchema>;
