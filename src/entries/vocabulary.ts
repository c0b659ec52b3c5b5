import { z } from 'zod';
import { ID_PATTERN, lineSchema } from './fields.ts';

export const HUES = ['oxblood', 'plum', 'blue', 'amber', 'teal', 'slate'] as const;

/** The side that outlets and research have where they name none. */
export const PRESS_SIDE = 'press';
/** The side of everyone else who names none. */
export const OTHER_SIDE = 'other';

const sideSchema = z.strictObject({
	name: lineSchema.describe('The name of the side, usually its capital'),
	letter: z.string().regex(/^\p{Lu}$/u, { error: 'the letter of a side is one capital' }),
	hue: z.enum(HUES).describe('Its colour'),
});

const topicSchema = z.strictObject({
	name: lineSchema.describe('The name of the topic'),
	description: lineSchema.describe('What belongs to it, in one sentence'),
});

const measureSchema = z.strictObject({
	unit: lineSchema.describe('What is counted: people, shells, km. People are counted whole'),
	noun: lineSchema.describe('The words after the number: killed, soldiers sent'),
	description: lineSchema.describe('What is counted, in one sentence'),
});

const named = <T extends z.ZodType>(schema: T) => z.record(z.string().regex(ID_PATTERN), schema);

/** The words of a record: its sides, topics and measures, in the order in which they are listed. */
export const vocabularySchema = z
	.strictObject({
		sides: z.record(z.string(), sideSchema),
		topics: named(topicSchema),
		measures: named(measureSchema),
	})
	.refine(({ sides }) => PRESS_SIDE in sides && OTHER_SIDE in sides, {
		error: `sides must hold ${PRESS_SIDE} and ${OTHER_SIDE}, for those who name no side`,
		path: ['sides'],
	});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type Hue = (typeof HUES)[number];
