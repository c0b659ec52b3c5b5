import type { z } from 'zod';
import { actorSchema } from './actor.ts';
import { CLAIM_KINDS, claimSchema, NESTED_FIELDS } from './claim.ts';
import { placeSchema } from './place.ts';
import { QUESTION_TYPES, questionSchema } from './question.ts';
import { sourceSchema } from './source.ts';

/** A folder of `content/`: the schema of its files and how they are written. */
export interface Collection {
	readonly name: 'claims' | 'questions' | 'sources' | 'actors' | 'places';
	/** What one entry is called. */
	readonly noun: string;
	/** Markdown files have fields and a body, YAML files have fields only. */
	readonly ending: '.md' | '.yaml';
	readonly schema: z.ZodType;
	/** The names of the fields that this entry may have; they depend on its kind. */
	readonly getFields: (value: unknown) => string[];
	/** The field that decides which others there are, and its values. */
	readonly variant?: { readonly field: string; readonly values: readonly string[] };
	/** The names of fields inside fields, by the path to them: `sources.quote`. */
	readonly nestedFields?: Readonly<Record<string, readonly string[]>>;
	/** Values for required fields that are wrong or missing, so that the other fields can be checked. */
	readonly placeholders?: Readonly<Record<string, unknown>>;
}

interface ObjectSchema {
	readonly shape: Record<string, unknown>;
}

const shapeOf = (schema: unknown) => Object.keys((schema as ObjectSchema).shape);

/** The fields of the variant that an entry names, or those of all variants where it names none. */
function getVariantFields(options: readonly unknown[], field: string, value: unknown): string[] {
	const name =
		value && typeof value === 'object' ? (value as Record<string, unknown>)[field] : null;
	const own = options.find((option) => {
		const literal = (option as ObjectSchema).shape[field] as { value?: unknown } | undefined;
		return literal?.value === name;
	});
	return own ? shapeOf(own) : [...new Set(options.flatMap(shapeOf))];
}

/** The collections, in the order in which they are read: what is referred to before what refers. */
export const COLLECTIONS = {
	actors: {
		name: 'actors',
		noun: 'actor',
		ending: '.yaml',
		schema: actorSchema,
		getFields: () => shapeOf(actorSchema),
		placeholders: { name: '?', type: 'unnamed' },
	},
	places: {
		name: 'places',
		noun: 'place',
		ending: '.yaml',
		schema: placeSchema,
		getFields: () => shapeOf(placeSchema),
		placeholders: { name: '?', kind: 'other' },
	},
	sources: {
		name: 'sources',
		noun: 'source',
		ending: '.yaml',
		schema: sourceSchema,
		getFields: () => shapeOf(sourceSchema),
		placeholders: { outlet: 'unknown', url: 'https://example.org/', language: 'en' },
	},
	questions: {
		name: 'questions',
		noun: 'question',
		ending: '.md',
		schema: questionSchema,
		getFields: (value) => getVariantFields(questionSchema.options, 'type', value),
		variant: { field: 'type', values: QUESTION_TYPES },
		placeholders: { title: '?', type: 'account' },
	},
	claims: {
		name: 'claims',
		noun: 'claim',
		ending: '.md',
		schema: claimSchema,
		getFields: (value) => getVariantFields(claimSchema.options, 'kind', value),
		nestedFields: NESTED_FIELDS,
		variant: { field: 'kind', values: CLAIM_KINDS },
		placeholders: {
			title: '?',
			kind: 'statement',
			claimant: 'unknown',
			said: '1000',
			topics: ['unknown'],
			sources: [{ source: 'unknown' }],
			figures: [{ measure: 'other', unit: '?', about: 0 }],
			participants: ['unknown', 'unknown'],
			outcome: 'missed',
		},
	},
} as const satisfies Record<string, Collection>;
