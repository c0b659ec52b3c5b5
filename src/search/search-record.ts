import { addresses } from '../addresses.ts';
import { type EdtfDate, getEarliestDay } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { compareText, getYear } from '../dates/order.ts';
import type {
	Actor,
	Claim,
	ClaimRecord,
	MeasuredFigure,
	Place,
	Question,
	Source,
	Topic,
} from '../record/types.ts';
import { describeActor, formatCountry, KIND_WORDS } from '../words/claim.ts';
import { describeFigure } from '../words/figure.ts';
import { getSourceTitle } from '../words/source.ts';
import { type FacetName, type FacetValue, formatFacetValue } from './facets.ts';
import { toIndexHead, toIndexText } from './index-text.ts';
import { formatSections, type Head, type ResultType, TYPE_WORDS } from './sections.ts';

/** A page of the site as Pagefind takes it. */
export interface SearchRecord {
	/** The address within the site. */
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, string[]>>;
	/** The day by which results are put in order, `YYYY-MM-DD`; null for pages that belong to no time. */
	readonly date: string | null;
}

/** What a search looks through, in the order of time: later pages stand later in the index. */
export function listSearchRecords(record: ClaimRecord): SearchRecord[] {
	const dated = [...record.claims.map(describeClaim), ...record.sources.map(describeSource)].sort(
		(a, b) => compareText(a.date ?? '', b.date ?? ''),
	);
	return [
		...record.topics.map(describeTopic),
		...record.questions.map(describeQuestion),
		...record.places.map(describePlace),
		...record.actors.map(describeActorPage),
		...dated,
	];
}

interface Description {
	readonly type: ResultType;
	readonly url: string;
	readonly title: string;
	/** What weighs more than the text. */
	readonly heads: Partial<Record<Head, string>>;
	readonly date?: EdtfDate | null;
	/** What can be found and shown beside the title, the most telling first. */
	readonly sections: readonly string[];
	readonly facets?: Partial<Record<FacetName, readonly FacetValue[]>>;
}

function toSearchRecord({
	type,
	url,
	title,
	heads,
	date = null,
	sections,
	facets = {},
}: Description): SearchRecord {
	const when = date ? formatDate(date) : '';
	const year = date ? [{ id: getYear(date), name: getYear(date) }] : [];
	const values = Object.entries({ type: [{ id: type, name: TYPE_WORDS[type] }], ...facets, year });
	return {
		url,
		content: toIndexText(formatSections({ title, when, sections: unique(sections) })),
		meta: Object.fromEntries(
			Object.entries(heads).map(([head, text]) => [head, toIndexHead(text)]),
		),
		filters: Object.fromEntries(
			values
				.map(([facet, all]): [string, string[]] => [facet, unique(all.map(formatFacetValue))])
				.filter(([, all]) => all.length > 0),
		),
		date: date && getEarliestDay(date),
	};
}

function describeClaim(claim: Claim): SearchRecord {
	const { claimants, places, reports, summit } = claim;
	const quotations = reports.flatMap(({ quote }) =>
		quote ? [`“${quote.text}” (${quote.speaker.name})`] : [],
	);
	const passing = [
		...reports.flatMap(({ path, quote }) => (quote ? [...path, quote.speaker] : path)),
		...(summit?.participants ?? []),
	].filter((actor) => !claimants.includes(actor));
	const outlets = reports.map(({ source }) => source.outlet);
	return toSearchRecord({
		type: 'claim',
		url: addresses.claim(claim.id),
		title: claim.title,
		heads: {
			title: claim.title,
			about: [...[...claimants, ...places].map(listNames), formatDate(claim.date)].join(' '),
		},
		date: claim.date,
		sections: [
			claim.text,
			claim.figures.map(formatFigure).join('; '),
			summit?.outcome ?? '',
			...quotations,
			...claimants.map(listNames),
			...places.map(listNames),
			...passing.map(formatName),
			...reports.map(({ source }) => source.title ?? ''),
		],
		facets: {
			topic: claim.topics,
			kind: [{ id: claim.kind, name: KIND_WORDS[claim.kind] }],
			side: claimants.map(toSideValue),
			claimant: claimants.map(toValue),
			place: places.map(toValue),
			outlet: outlets.map(toValue),
		},
	});
}

function describeSource(source: Source): SearchRecord {
	const title = getSourceTitle(source);
	return toSearchRecord({
		type: 'source',
		url: addresses.source(source.id),
		title,
		heads: { headline: title },
		date: source.published,
		sections: [formatName(source.outlet)],
		facets: { outlet: [toValue(source.outlet)] },
	});
}

function describeQuestion(question: Question): SearchRecord {
	return toSearchRecord({
		type: 'question',
		url: addresses.question(question.id),
		title: question.title,
		heads: { title: question.title },
		sections: [question.text],
		facets: { topic: question.claims.flatMap(({ topics }) => topics) },
	});
}

function describeActorPage(actor: Actor): SearchRecord {
	return toSearchRecord({
		type: 'actor',
		url: addresses.actor(actor.id),
		title: actor.name,
		heads: { [isSpeaker(actor) ? 'names' : 'title']: listNames(actor) },
		sections: [describeActor(actor), listNames(actor)],
		facets: { side: [toSideValue(actor)] },
	});
}

function describePlace(place: Place): SearchRecord {
	const { name, country } = place;
	return toSearchRecord({
		type: 'place',
		url: addresses.place(place.id),
		title: name,
		heads: { names: listNames(place) },
		sections: [
			country && formatCountry(country) !== name ? formatCountry(country) : '',
			listNames(place),
		],
	});
}

function describeTopic(topic: Topic): SearchRecord {
	return toSearchRecord({
		type: 'topic',
		url: addresses.topic(topic.id),
		title: topic.name,
		heads: { title: topic.name },
		sections: [topic.description],
	});
}

/** Those whom readers look for by name: they said something, and have one. */
const isSpeaker = ({ claims, type }: Actor) => claims.length > 0 && type !== 'unnamed';

type Named = Pick<Actor, 'name' | 'also' | 'native'> & { readonly short?: string };

/** All names and spellings of somebody or some place: "National Intelligence Service, NIS, 국가정보원". */
function listNames({ name, short = name, native, also }: Named): string {
	return unique([name, short, native?.name ?? '', ...also]).join(', ');
}

function formatName({ name, native }: Named): string {
	return unique([name, native?.name ?? '']).join(', ');
}

/** "about 300 killed" */
function formatFigure(figure: MeasuredFigure): string {
	const { before, number, noun, note } = describeFigure(figure);
	return [before, number, noun, note && `(${note})`].filter(Boolean).join(' ');
}

const toValue = ({ id, name }: FacetValue): FacetValue => ({ id, name });

/** Ids of sides may have capitals, addresses have none. */
const toSideValue = ({ side }: Actor): FacetValue => ({
	id: side.id.toLowerCase(),
	name: side.name,
});

const unique = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean);
