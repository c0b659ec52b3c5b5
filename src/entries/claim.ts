import { z } from 'zod';
import {
	daySchema,
	edtfSchema,
	idSchema,
	lineSchema,
	referenceSchema,
	type ReferenceTarget,
	wordSchema,
} from './fields.ts';
import { FIGURE_FIELDS, figureSchema } from './figure.ts';

/** What a claim is about in kind. Some are events, the others are things said. */
export const CLAIM_KINDS = [
	'troop-count',
	'casualties',
	'capture',
	'arms-transfer',
	'weapons-test',
	'summit',
	'agreement',
	'sanction',
	'statement',
	'forecast',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Kinds that are events: they stand where they happened, all others where they were said. */
const EVENT_KINDS: ReadonlySet<ClaimKind> = new Set([
	'summit',
	'agreement',
	'weapons-test',
	'capture',
	'sanction',
]);

export function isEvent(kind: ClaimKind): boolean {
	return EVENT_KINDS.has(kind);
}

/** The answers to a yes-no question. `declines`: neither confirms nor denies. */
export const POSITIONS = ['affirms', 'denies', 'declines'] as const;
export type Position = (typeof POSITIONS)[number];

/** What one claim can be to another; each is written once, on the newer claim. */
export const RELATIONS = [
	'updates',
	'corroborates',
	'contradicts',
	'confirms',
	'denies',
	'fulfils',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const OUTCOMES = ['fulfilled', 'partly', 'missed', 'superseded'] as const;

/** The longest quotation that the record takes over, in words. */
export const MAX_QUOTE_WORDS = 30;

/** How a claim answers a question. */
export interface Answer {
	readonly question: string;
	/** The position on a yes-no question; null for figures and accounts. */
	readonly position: Position | null;
}

const answerSchema = z
	.union(
		[
			referenceSchema('questions'),
			z.record(z.string(), z.enum(POSITIONS)).refine((answer) => Object.keys(answer).length === 1, {
				error: 'one question an answer: begin the next with its own hyphen',
			}),
		],
		{
			error: (issue) =>
				issue.code === 'invalid_union'
					? `an answer is a question (killed), or a question and one of ${POSITIONS.join(', ')} (fought-ukraine: affirms)`
					: undefined,
		},
	)
	.transform((answer): Answer => {
		if (typeof answer === 'string') return { question: answer, position: null };
		const [[question, position] = ['', null]] = Object.entries(answer);
		return { question, position };
	});

const quoteSchema = z.strictObject({
	text: lineSchema
		.refine((text) => text.split(/\s+/).length <= MAX_QUOTE_WORDS, {
			error: (issue) =>
				`the quotation has ${String(issue.input).split(/\s+/).length} words; ${MAX_QUOTE_WORDS} are the most`,
		})
		.describe('Words that the source itself has in quotation marks, 30 at most'),
	speaker: referenceSchema('actors').describe('Whose words they are: an actor'),
});

const reportSchema = z.strictObject({
	source: referenceSchema('sources').describe('The page that was read'),
	chain: z
		.array(referenceSchema('actors'))
		.default([])
		.describe('Actors from the origin to the page; its outlet is the last link by itself'),
	quote: quoteSchema.optional(),
});

/** One id, or several. */
const idsSchema = (to: ReferenceTarget) =>
	z.union([
		referenceSchema(to).transform((id) => [id]),
		z.array(referenceSchema(to)).min(1, { error: 'the list is empty' }),
	]);

const relationSchema = z.array(referenceSchema('claims')).default([]);

const shared = {
	title: lineSchema
		.max(90, {
			error: (issue) => `the title has ${String(issue.input).length} characters; 90 are the most`,
		})
		.describe('Who says what, in at most 90 characters'),
	claimant: idsSchema('actors').describe(
		'Who says it: an actor, or a list of actors for a joint claim',
	),
	said: edtfSchema.describe('When the claimant made it public, as exactly as known'),
	happened: edtfSchema
		.optional()
		.describe('When the thing is said to have happened; left out = said'),
	answers: z.array(answerSchema).default([]).describe('The questions that it answers'),
	places: z.array(referenceSchema('places')).default([]).describe('Where it happened'),
	topics: z
		.array(wordSchema('topics'))
		.min(1, { error: 'a claim needs a topic' })
		.describe('Topics of vocabulary.yaml'),
	sources: z
		.array(reportSchema)
		.min(1, { error: 'a claim needs a source' })
		.describe('The pages on which it was read, each with its chain'),
	updates: relationSchema.describe('Earlier claims of the same claimant that this one replaces'),
	corroborates: relationSchema.describe('Claims that this one supports'),
	contradicts: relationSchema.describe('Claims that cannot be right if this one is'),
	confirms: relationSchema.describe('Claims that this one, by a party to the matter, confirms'),
	denies: relationSchema.describe('Claims that this one denies'),
	fulfils: relationSchema.describe('Forecasts whose outcome this one shows'),
	recorded: daySchema
		.optional()
		.describe(
			'The day on which the entry joined the record; until it is written, the day of the build',
		),
	checked: daySchema
		.optional()
		.describe('The day on which someone other than its writer last read it against its page'),
	corrections: z
		.array(z.strictObject({ date: daySchema, note: lineSchema }))
		.default([])
		.describe('What was changed after it was published, and when'),
	aliases: z.array(idSchema).default([]).describe('Former ids, whose addresses stay alive'),
};

const figures = z.array(figureSchema).describe('The numbers, as the claimant gave them');
const someFigures = figures.default([]);
const needsFigures = figures.min(1, { error: 'an entry of this kind needs at least one figure' });

const plain = <K extends ClaimKind>(kind: K) =>
	z.strictObject({ kind: z.literal(kind), ...shared, figures: someFigures });
const counted = <K extends ClaimKind>(kind: K) =>
	z.strictObject({ kind: z.literal(kind), ...shared, figures: needsFigures });

/** A claim as its author writes it. Strict, so that a misspelt field fails the build. */
export const claimSchema = z.discriminatedUnion('kind', [
	counted('troop-count'),
	counted('casualties'),
	plain('capture'),
	plain('arms-transfer'),
	plain('weapons-test'),
	z.strictObject({
		kind: z.literal('summit'),
		...shared,
		figures: someFigures,
		participants: z
			.array(referenceSchema('actors'))
			.min(2, { error: 'a summit has at least two participants' })
			.describe('Who met: actors'),
		outcome: lineSchema.describe('What came of it, in a few words'),
	}),
	plain('agreement'),
	plain('sanction'),
	plain('statement'),
	z.strictObject({
		kind: z.literal('forecast'),
		...shared,
		figures: someFigures,
		by: edtfSchema.optional().describe('When it is due; left out if it names no time'),
		outcome: z.enum(OUTCOMES).optional().describe('What came of it, once known'),
		sought: daySchema
			.optional()
			.describe('The day on which its outcome was last looked for and not found'),
		'shown-by': z
			.array(referenceSchema('claims'))
			.default([])
			.describe('The claims that show the outcome'),
	}),
]);

/** The names of the fields inside a claim's fields, by the path to them. */
export const NESTED_FIELDS = {
	figures: FIGURE_FIELDS,
	sources: Object.keys(reportSchema.shape),
	'sources.quote': Object.keys(quoteSchema.shape),
	corrections: ['date', 'note'],
} as const;

export type ClaimData = z.output<typeof claimSchema>;
export type Report = z.output<typeof reportSchema>;
