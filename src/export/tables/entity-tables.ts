import { addresses } from '../../addresses.ts';
import { ACTOR_TYPES } from '../../entries/actor.ts';
import { OTHER_MEASURE } from '../../entries/figure.ts';
import { PLACE_KINDS } from '../../entries/place.ts';
import { QUESTION_TYPES } from '../../entries/question.ts';
import type { Actor, Measure, Place, Question, Side, Source, Topic } from '../../record/types.ts';
import {
	key,
	maybeList,
	maybeDate,
	maybeNumber,
	maybeText,
	maybeUrl,
	maybeWord,
	reference,
	text,
	url,
	word,
} from './columns.ts';
import { type Column, defineTable, refer } from './table.ts';

export const questions = defineTable<Question>({
	name: 'questions',
	title: 'Questions',
	description:
		'One row a question. A quantity question is answered by figures, a yes-no question by positions, an account by versions in words.',
	columns: [
		key('The question', ({ id }) => id),
		url('url', 'Its page', ({ id }, toUrl) => toUrl(addresses.question(id))),
		text('title', 'The question in words', ({ title }) => title),
		word('type', 'How it is answered', QUESTION_TYPES, ({ type }) => type),
		maybeText(
			'measure',
			'Of a quantity question: the measure whose figures answer it, an id of measures.csv',
			({ measured }) => measured?.id,
		),
		maybeList('scopes', 'Of a quantity question: which scopes of figures count', (question) =>
			question.type === 'quantity' ? question.scopes : [],
		),
		{
			...maybeNumber<Question>('main', 'Its place among the main questions', ({ main }) => main, {
				minimum: 1,
			}),
			type: 'integer',
		},
		text('text', 'What counts as an answer, in plain text', (question) => question.text),
	],
	primaryKey: ['id'],
	foreignKeys: [refer('measure', 'measures')],
	listItems: (record) => record.questions,
});

export const sources = defineTable<Source>({
	name: 'sources',
	title: 'Sources',
	description: 'One row for each published page or document on which claims were read.',
	columns: [
		key('The source', ({ id }) => id),
		url('page', 'Its page on this site', ({ id }, toUrl) => toUrl(addresses.source(id))),
		url('url', 'The address at which it was read', (source) => source.url),
		reference('outlet', 'Who published it: an id of actors.csv', ({ outlet }) => outlet.id),
		maybeText('title', 'The headline, as far as it is known', ({ title }) => title),
		...maybeDate<Source>('published', 'When it was published', ({ published }) => published),
		text('language', 'Its language: a BCP 47 tag', ({ language }) => language),
		maybeUrl('archived', 'An archived copy, where a particular one was read', (source) => {
			return source.archived;
		}),
		maybeWord(
			'reliability',
			'weak: no better page was found, and the note says what is weak about this one',
			['weak'],
			({ isWeak }) => (isWeak ? 'weak' : null),
		),
		maybeText('note', 'What a reader should know of it', ({ note }) => note),
	],
	primaryKey: ['id'],
	foreignKeys: [refer('outlet', 'actors')],
	listItems: (record) => record.sources,
});

/** What actors and places have alike: other names. */
const otherNames = <Item extends Pick<Actor, 'also' | 'native'>>(): Array<Column<Item>> => [
	maybeList('also', 'Other spellings', ({ also }) => also),
	maybeText('native_name', 'The name in its own script, where certain', ({ native }) => {
		return native?.name;
	}),
	maybeText('native_lang', 'The language of that name: a BCP 47 tag', ({ native }) => {
		return native?.lang;
	}),
];

const country = <Item extends Pick<Place, 'country'>>(): Column<Item> => ({
	...maybeText<Item>('country', 'ISO 3166-1 code of the country', (item) => item.country),
	constraints: { pattern: '^[A-Z]{2}$' },
});

export const actors = defineTable<Actor>({
	name: 'actors',
	title: 'Actors',
	description:
		'One row for everyone who speaks or acts: people, bodies, outlets, and people whom their source does not name.',
	columns: [
		key('The actor', ({ id }) => id),
		url('url', 'Its page', ({ id }, toUrl) => toUrl(addresses.actor(id))),
		text('name', 'The name in English', ({ name }) => name),
		text('short', 'A shorter name; the same where there is none', ({ short }) => short),
		word('type', 'What the actor is', ACTOR_TYPES, ({ type }) => type),
		maybeText('role', 'Office or nature in a few words', ({ role }) => role),
		country(),
		{
			...reference<Actor>('side', 'For whom it speaks: an id of sides.csv', (actor) => {
				return actor.side.id;
			}),
			constraints: { required: true },
		},
		maybeText('parent', 'The body to which it belongs: an id of this table', ({ parent }) => {
			return parent?.id;
		}),
		...otherNames<Actor>(),
	],
	primaryKey: ['id'],
	foreignKeys: [refer('side', 'sides'), { fields: ['parent'], reference: { fields: ['id'] } }],
	listItems: (record) => record.actors,
});

export const places = defineTable<Place>({
	name: 'places',
	title: 'Places',
	description: 'One row a place.',
	columns: [
		key('The place', ({ id }) => id),
		url('url', 'Its page', ({ id }, toUrl) => toUrl(addresses.place(id))),
		text('name', 'The name in English', ({ name }) => name),
		word('kind', 'What kind of place it is', PLACE_KINDS, ({ kind }) => kind),
		country(),
		maybeNumber('lat', 'Latitude in degrees (WGS 84), north positive', ({ lat }) => lat, {
			minimum: -90,
			maximum: 90,
		}),
		maybeNumber('lon', 'Longitude in degrees (WGS 84), east positive', ({ lon }) => lon, {
			minimum: -180,
			maximum: 180,
		}),
		...otherNames<Place>(),
	],
	primaryKey: ['id'],
	listItems: (record) => record.places,
});

export const topics = defineTable<Topic>({
	name: 'topics',
	title: 'Topics',
	description: 'One row a topic.',
	columns: [
		key('The topic', ({ id }) => id),
		maybeUrl('url', 'Its page; empty for a topic without claims, which has none', (topic, toUrl) =>
			topic.claims.length ? toUrl(addresses.topic(topic.id)) : null,
		),
		text('name', 'Its name', ({ name }) => name),
		text('description', 'What belongs to it', ({ description }) => description),
	],
	primaryKey: ['id'],
	listItems: (record) => record.topics,
});

/** The measure of figures for which the vocabulary has none. */
const OTHER: Measure = {
	id: OTHER_MEASURE,
	unit: '',
	noun: '',
	description: 'What no measure of the record counts. The figure names its own unit.',
};

export const measures = defineTable<Measure>({
	name: 'measures',
	title: 'Measures',
	description: 'One row for each thing that is counted.',
	columns: [
		key('The measure', ({ id }) => id),
		maybeText('unit', 'The unit; empty where each figure names its own', ({ unit }) => {
			return unit || null;
		}),
		maybeText('noun', 'The words after the number: 300 killed', ({ noun }) => noun || null),
		text('description', 'What is counted', ({ description }) => description),
	],
	primaryKey: ['id'],
	listItems: (record) => [...record.measures.filter(({ id }) => id !== OTHER.id), OTHER],
});

export const sides = defineTable<Side>({
	name: 'sides',
	title: 'Sides',
	description: 'One row for each side for which actors speak.',
	columns: [
		key('The side', ({ id }) => id),
		text('name', 'Its name', ({ name }) => name),
		text('letter', 'The letter that marks it on this site', ({ letter }) => letter),
	],
	primaryKey: ['id'],
	listItems: (record) => record.sides,
});
