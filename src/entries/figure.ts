import { z } from 'zod';
import { lineSchema, wordSchema } from './fields.ts';

/**
 * What a figure counts: all so far, those there at one moment, one batch, one battle, day or place,
 * or so many in a span of time.
 */
export const SCOPES = ['total', 'present', 'batch', 'partial', 'rate'] as const;
export type Scope = (typeof SCOPES)[number];

/** How the claimant put the number. `exactly` is a number without any such word. */
export const QUALIFIERS = [
	'exactly',
	'about',
	'at-least',
	'more-than',
	'up-to',
	'between',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A measure that the vocabulary lacks; its figure names its own unit and answers no question. */
export const OTHER_MEASURE = 'other';

/** A number as somebody gave it. */
export interface Figure {
	/** A measure of `vocabulary.yaml`, or `other`. */
	readonly measure: string;
	readonly scope: Scope;
	readonly qualifier: Qualifier;
	/** The number as spoken, to be read with its qualifier; null for a range. */
	readonly best: number | null;
	/** The lowest number that the words allow, where they set one (`at-least`, `more-than`, `between`). */
	readonly min: number | null;
	/** The highest number that the words allow, where they set one (`up-to`, `between`). */
	readonly max: number | null;
	/** The unit of an `other` figure; null where the measure says it. */
	readonly unit: string | null;
	/** What was counted, where the measure does not say it all. */
	readonly note: string | null;
}

const numberSchema = z
	.number({
		error: (issue) =>
			typeof issue.input === 'string'
				? `“${issue.input}” is not a number (write 2700, without commas or words)`
				: undefined,
	})
	.min(0, { error: (issue) => `${String(issue.input)} is negative` });

const qualified = {
	exactly: numberSchema.optional().describe('The number, given without a qualifier'),
	about: numberSchema.optional().describe('About, some, around, roughly'),
	'at-least': numberSchema.optional().describe('At least: this many or more'),
	'more-than': numberSchema.optional().describe('More than this many'),
	'up-to': numberSchema.optional().describe('Up to: this many or fewer'),
	between: z
		.tuple([numberSchema, numberSchema])
		.optional()
		.describe('From the first to the second'),
};

/** A figure as an editor writes it, with exactly one of the qualifiers. */
export const figureSchema = z
	.strictObject({
		measure: wordSchema('measures').describe(
			'What is counted: a measure of vocabulary.yaml, or other',
		),
		scope: z
			.enum(SCOPES)
			.default('total')
			.describe('total so far, present, batch, partial or rate'),
		...qualified,
		unit: lineSchema.optional().describe('The unit, for the measure other only'),
		note: lineSchema
			.optional()
			.describe('What exactly was counted, where the measure does not say it all'),
	})
	.meta({ oneOf: QUALIFIERS.map((qualifier) => ({ required: [qualifier] })) })
	.transform(({ measure, scope, unit, note, ...numbers }, context): Figure => {
		const given = QUALIFIERS.filter((qualifier) => numbers[qualifier] !== undefined);
		const [qualifier] = given;
		if (!qualifier || given.length > 1) {
			const found = given.length ? `it has ${given.join(' and ')}` : 'it has none';
			const message = `a figure needs exactly one of ${QUALIFIERS.join(', ')}: ${found}`;
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		}
		if ((measure === OTHER_MEASURE) !== (unit !== undefined)) {
			const message = 'the measure other needs a unit, and no measure but other has one';
			context.addIssue({ code: 'custom', message, path: ['measure'] });
		}
		const [min, max] = numbers.between ?? [];
		if (min !== undefined && max !== undefined && min >= max) {
			const message = `between goes from the lower to the higher number: ${min} is not below ${max}`;
			context.addIssue({ code: 'custom', message, path: ['between'] });
		}
		const best = qualifier === 'between' ? null : (numbers[qualifier] ?? null);
		const isLowerBound = qualifier === 'at-least' || qualifier === 'more-than';
		return {
			measure,
			scope,
			qualifier,
			best,
			min: min ?? (isLowerBound ? best : null),
			max: max ?? (qualifier === 'up-to' ? best : null),
			unit: unit ?? null,
			note: note ?? null,
		};
	});

/** The names of the fields that a figure can have. */
export const FIGURE_FIELDS = ['measure', 'scope', ...QUALIFIERS, 'unit', 'note'];

/** The numbers of a figure, for checks that hold for each of them. */
export function getNumbers({ best, min, max }: Figure): number[] {
	return [...new Set([best, min, max].filter((number) => number !== null))];
}
