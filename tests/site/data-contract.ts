import { z } from 'zod';

/**
 * `data/claims.json` as other people's programs may rely on it: exactly these keys. It is written
 * out here, and not taken from `src/`, so that a change there cannot change the contract unseen.
 */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const ids = z.array(id);
const day = z.iso.date();
/** EDTF text; its rules are tested where dates are read. */
const edtf = z.string().regex(/^(?:\.\.|\d{4}[-\d]*[~?%]?)(?:\/(?:\.\.|\d{4}[-\d]*[~?%]?))?$/);

const figure = z
	.strictObject({
		measure: z.string().min(1),
		scope: z.enum(['total', 'present', 'batch', 'partial', 'rate']),
		qualifier: z.enum(['exactly', 'about', 'at-least', 'more-than', 'up-to', 'between']),
		best: z.number().nullable(),
		min: z.number().nullable(),
		max: z.number().nullable(),
		unit: z.string().min(1),
	})
	.refine(({ best, min, max }) => best !== null || (min !== null && max !== null), {
		error: 'a figure has a number, or both ends of a range',
	});

const source = z.strictObject({
	id,
	url: z.url({ protocol: /^https?$/ }),
	outlet: id,
	published: edtf.nullable(),
	chain: ids,
	quote: z.strictObject({ text: z.string().min(1), speaker: id }).nullable(),
});

const forecast = z.strictObject({
	by: edtf.nullable(),
	outcome: z.enum(['fulfilled', 'partly', 'missed', 'superseded']).nullable(),
	shown_by: ids,
});

const origins = z
	.strictObject({ min: z.int().positive(), max: z.int().positive(), ids: ids.min(1) })
	.refine(({ min, max }) => min <= max, { error: 'min is above max' });

const claim = z
	.strictObject({
		id,
		url: z.string(),
		title: z.string().min(1),
		kind: z.enum([
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
		]),
		said: edtf,
		happened: edtf,
		claimant: ids.min(1),
		figures: z.array(figure),
		answers: z.array(
			z.strictObject({
				question: id,
				position: z.enum(['affirms', 'denies', 'declines']).nullable(),
			}),
		),
		places: ids,
		topics: ids.min(1),
		sources: z.array(source).min(1),
		relations: z.strictObject({
			updates: ids,
			corroborates: ids,
			contradicts: ids,
			confirms: ids,
			denies: ids,
			fulfils: ids,
		}),
		aliases: ids,
		forecast: forecast.nullable(),
		summit: z.strictObject({ participants: ids.min(2), outcome: z.string().min(1) }).optional(),
		origins,
		recorded: day,
		checked: day.nullable(),
		corrections: z.array(z.strictObject({ date: day, note: z.string().min(1) })),
		text: z.string().min(1),
	})
	.refine(({ id, url }) => url === `/claims/${id}/`, { error: 'url is not the page of this id' })
	.refine(({ kind, forecast }) => (kind === 'forecast') === (forecast !== null), {
		error: 'forecasts, and only they, have a forecast',
	})
	.refine(({ kind, summit }) => (kind === 'summit') === (summit !== undefined), {
		error: 'summits, and only they, have a summit',
	});

export const claimsDataSchema = z.strictObject({
	schema: z.literal(1),
	claims: z.array(claim).min(1),
});

export type ClaimsData = z.output<typeof claimsDataSchema>;
