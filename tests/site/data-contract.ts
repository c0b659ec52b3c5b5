import { z } from 'zod';

/**
 * `data/claims.json`, `data/questions.json` and `data/as-of/<month>.json` as other people's programs may
 * rely on them: exactly these keys. It is written out here, and not taken from `src/`, so that a change
 * there cannot change the contract unseen.
 */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const ids = z.array(id);
const day = z.iso.date();
/** EDTF text; its rules are tested where dates are read. */
const edtf = z.string().regex(/^(?:\.\.|\d{4}[-\d]*[~?%]?)(?:\/(?:\.\.|\d{4}[-\d]*[~?%]?))?$/);

const qualifier = z.enum(['exactly', 'about', 'at-least', 'more-than', 'up-to', 'between']);
const position = z.enum(['affirms', 'denies', 'declines']);

const figure = z
	.strictObject({
		measure: z.string().min(1),
		scope: z.enum(['total', 'present', 'batch', 'partial', 'rate']),
		qualifier,
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
				position: position.nullable(),
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

const spread = z
	.strictObject({
		min: z.number().nullable(),
		max: z.number().nullable(),
		claimants: z.int().positive(),
	})
	.refine(({ min, max }) => min === null || max === null || min <= max, {
		error: 'min is above max',
	});

const state = z.enum(['unanswered', 'asserted', 'disputed', 'acknowledged', 'agreed']);

const historyStep = z.union([
	z.strictObject({ said: edtf, spread, claim: id }),
	z.strictObject({ said: edtf, state, claim: id }),
]);
const getStep = (step: z.output<typeof historyStep>) =>
	'state' in step ? step.state : step.spread;

const question = z
	.strictObject({
		id,
		url: z.string(),
		type: z.enum(['quantity', 'yes-no', 'account']),
		title: z.string().min(1),
		measure: z.string().min(1).nullable(),
		claims: ids.min(1),
		standing: z.array(
			z.strictObject({
				claimant: id,
				claim: id,
				said: edtf,
				qualifier,
				best: z.number().nullable(),
				min: z.number().nullable(),
				max: z.number().nullable(),
			}),
		),
		spread: spread.nullable(),
		stance: z.array(z.strictObject({ actor: id, position, claim: id, said: edtf })),
		state: state.nullable(),
		history: z.array(historyStep),
	})
	.refine(({ id, url }) => url === `/questions/${id}/`, { error: 'url is not the page of this id' })
	.refine(({ type, measure }) => (type === 'quantity') === (measure !== null), {
		error: 'questions of a quantity, and only they, have a measure',
	})
	.refine(
		({ type, standing, history }) =>
			type === 'quantity' || (!standing.length && !history.some((step) => 'spread' in step)),
		{ error: 'only questions of a quantity have a spread' },
	)
	.refine(({ type, state }) => (type === 'yes-no') === (state !== null), {
		error: 'questions of yes or no, and only they, have a state',
	})
	.refine(
		({ type, stance, history }) =>
			type === 'yes-no' || (!stance.length && !history.some((step) => 'state' in step)),
		{ error: 'only questions of yes or no have stances' },
	)
	.refine(
		({ standing, spread }) =>
			new Set(standing.map(({ claimant }) => claimant)).size === (spread?.claimants ?? 0),
		{ error: 'the spread does not count those whose figures stand' },
	)
	.refine(({ stance }) => new Set(stance.map(({ actor }) => actor)).size === stance.length, {
		error: 'an actor has two stances',
	})
	.refine(
		({ claims, standing, stance, history }) =>
			[...standing, ...stance, ...history].every(({ claim }) => claims.includes(claim)),
		{ error: 'it names a claim that does not answer it' },
	)
	.refine(
		({ history }) =>
			history.every((step, index) => {
				const before = history[index - 1];
				return !before || JSON.stringify(getStep(step)) !== JSON.stringify(getStep(before));
			}),
		{ error: 'a step of the history changes nothing' },
	)
	.refine(
		({ state, history }) => {
			const last = history.at(-1);
			return state === null || state === (last && 'state' in last ? last.state : 'unanswered');
		},
		{ error: 'the history does not end with the state' },
	);

export const questionsDataSchema = z.strictObject({
	schema: z.literal(1),
	questions: z.array(question),
});

export type QuestionsData = z.output<typeof questionsDataSchema>;
