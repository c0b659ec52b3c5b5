import { addresses } from '../../addresses.ts';
import { CLAIM_KINDS, OUTCOMES, POSITIONS, type Relation, RELATIONS } from '../../entries/claim.ts';
import { QUALIFIERS, SCOPES } from '../../entries/figure.ts';
import type {
	Actor,
	Claim,
	ClaimAnswer,
	ClaimRecord,
	MeasuredFigure,
	Place,
	Topic,
} from '../../record/types.ts';
import {
	count,
	date,
	day,
	key,
	list,
	maybeDate,
	maybeDay,
	maybeList,
	maybeNumber,
	maybeText,
	maybeWord,
	reference,
	text,
	url,
	word,
} from './columns.ts';
import { type Column, defineTable, refer } from './table.ts';

interface WithId {
	readonly id: string;
}
const toIds = (entities: readonly WithId[]) => entities.map(({ id }) => id);

export const claims = defineTable<Claim>({
	name: 'claims',
	title: 'Claims',
	description:
		'One row a claim: who said what, when. Claims stand in the order of the chronology: events where they happened, everything else where it was said.',
	columns: [
		key('The claim; its address for ever', ({ id }) => id),
		url('url', 'Its page', ({ id }, toUrl) => toUrl(addresses.claim(id))),
		text('title', 'Who says what, in at most 90 characters', ({ title }) => title),
		word('kind', 'What it is about in kind', CLAIM_KINDS, ({ kind }) => kind),
		list('claimants', 'Who says it: ids of actors.csv', ({ claimants }) => toIds(claimants)),
		...date<Claim>('said', 'When the claimant made it public', ({ said }) => said),
		...date<Claim>(
			'happened',
			'When the thing told of is said to have happened; the same as said where nothing else is known',
			({ happened }) => happened,
		),
		maybeList('places', 'Where it happened: ids of places.csv', ({ places }) => toIds(places)),
		list('topics', 'What it is about: ids of topics.csv', ({ topics }) => toIds(topics)),
		count('origins_min', 'The fewest independent origins that it can have', ({ origins }) => {
			return origins.min;
		}),
		count(
			'origins_max',
			'The most; more than the fewest where unnamed origins may be the same people',
			({ origins }) => origins.max,
		),
		list('origins', 'The origins: ids of actors.csv', ({ origins }) => toIds(origins.actors)),
		...maybeDate<Claim>('forecast_by', 'Of a forecast: when it is due', ({ forecast }) => {
			return forecast?.by;
		}),
		maybeWord(
			'forecast_outcome',
			'Of a forecast: what came of it, once it is known',
			OUTCOMES,
			({ forecast }) => forecast?.outcome,
		),
		maybeDay(
			'forecast_sought',
			'Of a forecast: the day on which an outcome was last looked for and not found',
			({ forecast }) => forecast?.sought,
		),
		maybeList('forecast_shown_by', 'Of a forecast: the claims that show its outcome', (claim) =>
			toIds(claim.forecast?.shownBy ?? []),
		),
		maybeText('summit_outcome', 'Of a summit: what came of it', ({ summit }) => summit?.outcome),
		day('recorded', 'The day on which it joined the record', ({ recorded }) => recorded),
		maybeDay(
			'checked',
			'The day on which someone other than its writer last read it against its page; empty: not yet',
			({ checked }) => checked,
		),
		maybeList('aliases', 'Former ids, whose addresses lead here', ({ aliases }) => aliases),
		text('text', 'The claim and its context in plain text', (claim) => claim.text),
	],
	primaryKey: ['id'],
	listItems: (record) => record.claims,
});

interface InClaim<Item> {
	readonly claim: Claim;
	/** The place of the item among its like in the claim, from 1. */
	readonly number: number;
	readonly item: Item;
}

/** Every item that claims have of a kind, with its claim. */
function listInClaims<Item>(getItems: (claim: Claim) => readonly Item[]) {
	return ({ claims: all }: Pick<ClaimRecord, 'claims'>): Array<InClaim<Item>> =>
		all.flatMap((claim) =>
			getItems(claim).map((item, index) => ({ claim, number: index + 1, item })),
		);
}

/** The id of something that has its place in a claim. */
export const toPartId = (claim: Claim, number: number) => `${claim.id}/${number}`;

const ofClaim = <Item extends { claim: Claim }>(): Column<Item> =>
	reference('claim', 'The claim: an id of claims.csv', ({ claim }) => claim.id);

const number = <Item extends { number: number }>(description: string): Column<Item> =>
	count('number', description, (item) => item.number);

export const figures = defineTable<InClaim<MeasuredFigure>>({
	name: 'figures',
	title: 'Figures',
	description:
		'One row a figure, as its claimant put it: a number and the word that came with it. Nothing is averaged or rounded.',
	columns: [
		key('The figure: its claim and its place in it', (row) => toPartId(row.claim, row.number)),
		ofClaim(),
		number('Its place among the figures of its claim, from 1'),
		list('claimants', 'Who gave it: ids of actors.csv', ({ claim }) => toIds(claim.claimants)),
		...date<InClaim<MeasuredFigure>>('said', 'When it was made public', ({ claim }) => claim.said),
		reference('measure', 'What is counted: an id of measures.csv', ({ item }) => item.measure),
		word(
			'scope',
			'What of it: total so far; present at one moment; one batch; partial: one battle, day or place; rate: so many in a span of time',
			SCOPES,
			({ item }) => item.scope,
		),
		word('qualifier', 'The word that came with the number', QUALIFIERS, ({ item }) => {
			return item.qualifier;
		}),
		maybeNumber(
			'best',
			'The number as spoken, to be read with its qualifier; empty for a range',
			({ item }) => item.best,
			{ minimum: 0 },
		),
		maybeNumber(
			'min',
			'The lowest number that the words allow; empty where they set none',
			({ item }) => item.min,
			{ minimum: 0 },
		),
		maybeNumber(
			'max',
			'The highest number that the words allow; empty where they set none',
			({ item }) => item.max,
			{ minimum: 0 },
		),
		text('unit', 'The unit of the numbers', ({ item }) => item.measured?.unit ?? item.unit ?? ''),
		maybeText('note', 'What exactly was counted, where the measure does not say it all', (row) => {
			return row.item.note;
		}),
	],
	primaryKey: ['id'],
	foreignKeys: [refer('claim', 'claims'), refer('measure', 'measures')],
	listItems: listInClaims(({ figures: all }) => all),
});

export const answers = defineTable<InClaim<ClaimAnswer>>({
	name: 'answers',
	title: 'Answers',
	description:
		'One row for each question that a claim answers: with a figure, with a position, or, where neither stands here, in words.',
	columns: [
		ofClaim(),
		reference('question', 'The question: an id of questions.csv', ({ item }) => item.question.id),
		maybeWord(
			'position',
			'The answer to a yes-no question; declines: neither confirms nor denies',
			POSITIONS,
			({ item }) => item.position,
		),
		maybeText(
			'figure',
			'The figure that answers a quantity question: an id of figures.csv',
			({ claim, item: { figure } }) => figure && toPartId(claim, claim.figures.indexOf(figure) + 1),
		),
	],
	primaryKey: ['claim', 'question'],
	foreignKeys: [
		refer('claim', 'claims'),
		refer('question', 'questions'),
		refer('figure', 'figures'),
	],
	listItems: listInClaims((claim) => claim.answers),
});

interface Related {
	readonly relation: Relation;
	readonly other: Claim;
}

export const relations = defineTable<InClaim<Related>>({
	name: 'relations',
	title: 'Relations between claims',
	description:
		'One row for each thing that a claim is to an earlier one, read from left to right: claim, relation, other. Each is written once, on the newer claim.',
	columns: [
		ofClaim(),
		word(
			'relation',
			'updates: replaces an earlier word of the same claimant; corroborates: supports; contradicts: cannot be right if the other is; confirms, denies: by a party to the matter; fulfils: shows the outcome of a forecast',
			RELATIONS,
			({ item }) => item.relation,
		),
		reference('other', 'The other claim: an id of claims.csv', ({ item }) => item.other.id),
	],
	primaryKey: ['claim', 'relation', 'other'],
	foreignKeys: [refer('claim', 'claims'), refer('other', 'claims')],
	listItems: listInClaims((claim) =>
		RELATIONS.flatMap((relation) =>
			claim.relations[relation].map((other) => ({ relation, other })),
		),
	),
});

const ROLES = ['claimant', 'participant', 'origin'] as const;

interface Part {
	readonly role: (typeof ROLES)[number];
	readonly actor: Actor;
}

function listParts({ claimants, summit, origins }: Claim): Part[] {
	const inRole = (role: Part['role'], actors: readonly Actor[]) =>
		actors.map((actor) => ({ role, actor }));
	return [
		...inRole('claimant', claimants),
		...inRole('participant', summit?.participants ?? []),
		...inRole('origin', origins.actors),
	];
}

export const claimActors = defineTable<InClaim<Part>>({
	name: 'claim-actors',
	title: 'Actors of claims',
	description:
		'One row for each part that an actor has in a claim. The links between origin and page stand in chain-links.csv.',
	columns: [
		ofClaim(),
		word(
			'role',
			'claimant: says it; participant: took part in the summit that it tells of; origin: the first link of a chain, its own or that of a claim that corroborates it',
			ROLES,
			({ item }) => item.role,
		),
		reference('actor', 'The actor: an id of actors.csv', ({ item }) => item.actor.id),
	],
	primaryKey: ['claim', 'role', 'actor'],
	foreignKeys: [refer('claim', 'claims'), refer('actor', 'actors')],
	listItems: listInClaims(listParts),
});

export const claimPlaces = defineTable<InClaim<Place>>({
	name: 'claim-places',
	title: 'Places of claims',
	description: 'One row for each place at which a claim says that something happened.',
	columns: [ofClaim(), reference('place', 'The place: an id of places.csv', ({ item }) => item.id)],
	primaryKey: ['claim', 'place'],
	foreignKeys: [refer('claim', 'claims'), refer('place', 'places')],
	listItems: listInClaims(({ places }) => places),
});

export const claimTopics = defineTable<InClaim<Topic>>({
	name: 'claim-topics',
	title: 'Topics of claims',
	description: 'One row for each topic that a claim belongs to.',
	columns: [ofClaim(), reference('topic', 'The topic: an id of topics.csv', ({ item }) => item.id)],
	primaryKey: ['claim', 'topic'],
	foreignKeys: [refer('claim', 'claims'), refer('topic', 'topics')],
	listItems: listInClaims(({ topics }) => topics),
});

export const corrections = defineTable<InClaim<Claim['corrections'][number]>>({
	name: 'corrections',
	title: 'Corrections',
	description: 'One row for each correction of a claim that had been published.',
	columns: [
		ofClaim(),
		number('Its place among the corrections of its claim, from 1'),
		day('date', 'The day on which it was made', ({ item }) => item.date),
		text('note', 'What was changed', ({ item }) => item.note),
	],
	primaryKey: ['claim', 'number'],
	foreignKeys: [refer('claim', 'claims')],
	listItems: listInClaims((claim) => claim.corrections),
});
