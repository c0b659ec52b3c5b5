import { z } from 'zod';
import {
	countrySchema,
	lineSchema,
	nativeNameSchema,
	referenceSchema,
	wordSchema,
} from './fields.ts';

/** What an actor is. `unnamed`: a person or people whom the source does not name. */
export const ACTOR_TYPES = [
	'person',
	'unnamed',
	'government',
	'ministry',
	'military',
	'intelligence',
	'party',
	'international-body',
	'research',
	'group',
	'outlet',
] as const;

/** Who speaks or acts: a person, an agency, an outlet, an unnamed official. */
export const actorSchema = z.strictObject({
	name: lineSchema.describe('The name in English, as the record writes it everywhere'),
	short: lineSchema.optional().describe('A shorter name for sentences and dense lists: NIS'),
	type: z.enum(ACTOR_TYPES).describe('What the actor is; unnamed for people without a name'),
	role: lineSchema.optional().describe('Office or nature in a few words: South Korean lawmaker'),
	country: countrySchema.optional().describe('ISO 3166 code of the country: KR'),
	side: wordSchema('sides')
		.optional()
		.describe(
			'For whom the actor speaks: a side of vocabulary.yaml. Left out for outlets and research',
		),
	also: z.array(lineSchema).default([]).describe('Other spellings under which people search'),
	native: nativeNameSchema.optional().describe('The name in its own script, where certain'),
	parent: referenceSchema('actors')
		.optional()
		.describe('The body to which the actor belongs: an actor'),
});

export type ActorData = z.output<typeof actorSchema>;
