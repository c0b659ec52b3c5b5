import { toEdtfDate } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import { type ClaimData, type Relation, RELATIONS } from '../entries/claim.ts';
import type { Content, EntryWithBody } from '../entries/entry.ts';
import type { Figure } from '../entries/figure.ts';
import { renderBody } from '../entries/render-body.ts';
import { OTHER_SIDE, PRESS_SIDE } from '../entries/vocabulary.ts';
import { compareClaims, getChronologyDate, groupByYear } from './chronology.ts';
import { findOrigins } from './origins.ts';
import { findAnswer, findOthersByClaim } from './standing.ts';
import type {
	Actor,
	Claim,
	ClaimAnswer,
	Forecast,
	Measure,
	MeasuredFigure,
	Place,
	Question,
	ClaimRecord,
	Related,
	Report,
	Side,
	Source,
	Topic,
} from './types.ts';

/** While the record is made its lists still grow; nobody sees them before they are frozen. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

export interface RecordOptions {
	/** The day that entries without `recorded` get: they join the record with this build. `YYYY-MM-DD`. */
	readonly today: string;
	/** The address of a source's entry in the list of a claim's own sources. */
	readonly getCitationHref: (sourceId: string) => string;
}

/**
 * Makes the record from content that was read and found valid: every reference resolved, every
 * relation with its other end, everything in order and frozen. A reference that does not resolve is
 * a fault of the check before it, and throws.
 */
export function makeRecord(
	content: Content,
	{ today, getCitationHref }: RecordOptions,
): ClaimRecord {
	const sides = new Map(
		Object.entries(content.vocabulary.sides).map(([id, side]): [string, Side] => [
			id,
			{ id, ...side },
		]),
	);
	const measures = new Map(
		Object.entries(content.vocabulary.measures).map(([id, measure]): [string, Measure] => [
			id,
			{ id, ...measure },
		]),
	);
	const topics = new Map(
		Object.entries(content.vocabulary.topics).map(([id, topic]): [string, Draft<Topic>] => [
			id,
			{ id, ...topic, claims: [] },
		]),
	);
	const actors = makeActors(content, sides);
	const places = new Map(
		[...content.places.values()].map(({ id, data }): [string, Draft<Place>] => [
			id,
			{ id, ...data, claims: [] },
		]),
	);
	const sources = makeSources(content, actors);
	const cite = (id: string) => ({
		label: `[${get(sources, id).outlet.name}]`,
		href: getCitationHref(id),
	});
	const questions = makeQuestions(content, measures, sides, cite);

	const resolve = {
		actor: (id: string) => get(actors, id),
		measured: (figure: Figure): MeasuredFigure => ({
			...figure,
			measured: measures.get(figure.measure) ?? null,
		}),
	};
	const drafts = new Map<string, Draft<Claim>>();
	for (const entry of content.claims.values()) {
		drafts.set(entry.id, {
			...makeClaim(entry, resolve, { questions, places, topics, sources }),
			html: renderBody(entry.body, cite),
			recorded: entry.data.recorded ?? today,
		});
	}
	relate(content, drafts);

	const claims = [...drafts.values()].sort(compareClaims);
	for (const claim of claims) {
		const supporting = claim.reverse.corroborates;
		claim.origins = findOrigins(claim, supporting);
		fileUnderEntities(claim);
	}
	for (const source of sources.values()) {
		source.linked = source.claims.map(({ recorded }) => recorded).sort(compareText)[0] ?? null;
	}
	for (const question of questions.values()) setOthers(question);

	const byName = <T extends { name: string; id: string }>(entities: Iterable<T>) =>
		[...entities].sort(
			(a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id),
		);
	return deepFreeze({
		claims,
		questions: [...questions.values()].sort(compareQuestions),
		actors: byName(actors.values()),
		sources: [...sources.values()].sort((a, b) => compareText(a.id, b.id)),
		places: byName(places.values()),
		topics: [...topics.values()],
		sides: [...sides.values()],
		measures: [...measures.values()],
		years: groupByYear(claims),
		findClaim: (id: string) => drafts.get(id),
	});
}

function get<T>(entities: ReadonlyMap<string, T>, id: string): T {
	const entity = entities.get(id);
	if (entity === undefined)
		throw new ReferenceError(`The record has no ${id}; run npm run check:content.`);
	return entity;
}

function makeActors(content: Content, sides: ReadonlyMap<string, Side>): Map<string, Draft<Actor>> {
	const actors = new Map<string, Draft<Actor>>();
	for (const { id, data } of content.actors.values()) {
		const fallback = data.type === 'outlet' || data.type === 'research' ? PRESS_SIDE : OTHER_SIDE;
		const side = get(sides, data.side ?? fallback);
		actors.set(id, {
			...data,
			id,
			short: data.short ?? data.name,
			side,
			parent: null,
			members: [],
			claims: [],
			passedOn: [],
			sources: [],
		});
	}
	for (const { id, data } of content.actors.values()) {
		if (!data.parent) continue;
		const [actor, parent] = [get(actors, id), get(actors, data.parent)];
		actor.parent = parent;
		push(parent.members, actor);
	}
	return actors;
}

function makeSources(
	content: Content,
	actors: ReadonlyMap<string, Actor>,
): Map<string, Draft<Source>> {
	const sources = new Map<string, Draft<Source>>();
	for (const { id, data } of content.sources.values()) {
		const source: Source = {
			id,
			outlet: get(actors, data.outlet),
			title: data.title ?? null,
			url: data.url,
			published: data.published ? toEdtfDate(data.published) : null,
			language: data.language,
			archived: data.archived ?? null,
			note: data.note ?? null,
			isWeak: data.reliability === 'weak',
			linked: null,
			claims: [],
		};
		sources.set(id, source);
		push(source.outlet.sources, source);
	}
	return sources;
}

function makeQuestions(
	content: Content,
	measures: ReadonlyMap<string, Measure>,
	sides: ReadonlyMap<string, Side>,
	cite: Parameters<typeof renderBody>[1],
): Map<string, Question> {
	return new Map(
		[...content.questions.values()].map(({ id, data, body }): [string, Question] => {
			const measured = data.type === 'quantity' ? get(measures, data.measure) : null;
			const acting = data.type === 'yes-no' ? data['act-of'] : undefined;
			const actOf = acting?.map((side) => get(sides, side)) ?? null;
			const html = renderBody(body, cite);
			return [id, { ...data, id, actOf, measured, html, text: body.text, claims: [] }];
		}),
	);
}

interface Resolvers {
	readonly actor: (id: string) => Actor;
	readonly measured: (figure: Figure) => MeasuredFigure;
}

interface Entities {
	readonly questions: ReadonlyMap<string, Question>;
	readonly places: ReadonlyMap<string, Place>;
	readonly topics: ReadonlyMap<string, Topic>;
	readonly sources: ReadonlyMap<string, Source>;
}

const noRelations = (): Related =>
	Object.fromEntries(RELATIONS.map((relation) => [relation, []])) as unknown as Related;

/** A claim with everything but its relations, for which all claims must be there. */
function makeClaim(
	{ id, data, body }: EntryWithBody<ClaimData>,
	resolve: Resolvers,
	entities: Entities,
): Omit<Claim, 'html' | 'recorded'> {
	const said = toEdtfDate(data.said);
	const happened = data.happened ? toEdtfDate(data.happened) : said;
	const figures = data.figures.map(resolve.measured);
	return {
		id,
		title: data.title,
		kind: data.kind,
		claimants: data.claimant.map(resolve.actor),
		said,
		happened,
		date: getChronologyDate(data.kind, said, happened),
		figures,
		answers: data.answers.map(({ question: questionId, position }): ClaimAnswer => {
			const question = get(entities.questions, questionId);
			return { question, position, figure: findAnsweringFigure(question, figures), others: [] };
		}),
		places: data.places.map((place) => get(entities.places, place)),
		topics: data.topics.map((topic) => get(entities.topics, topic)),
		reports: data.sources.map((report): Report => {
			const source = get(entities.sources, report.source);
			const chain = report.chain.map(resolve.actor);
			const quote = report.quote && {
				text: report.quote.text,
				speaker: resolve.actor(report.quote.speaker),
			};
			return { source, chain, path: [...chain, source.outlet], quote: quote ?? null };
		}),
		relations: noRelations(),
		reverse: noRelations(),
		origins: { min: 0, max: 0, actors: [] },
		forecast: null,
		summit:
			data.kind === 'summit'
				? { participants: data.participants.map(resolve.actor), outcome: data.outcome }
				: null,
		checked: data.checked ?? null,
		corrections: data.corrections,
		aliases: data.aliases,
		text: body.text,
	};
}

/** The figure with which a claim answers a quantity question: of its measure, in a scope that counts. */
function findAnsweringFigure(
	question: Question,
	figures: readonly MeasuredFigure[],
): MeasuredFigure | null {
	if (question.type !== 'quantity') return null;
	const { measure, scopes } = question;
	return (
		figures.find((figure) => figure.measure === measure && scopes.includes(figure.scope)) ?? null
	);
}

/** Links claims to each other, in both directions, and forecasts to what shows their outcome. */
function relate(content: Content, drafts: ReadonlyMap<string, Draft<Claim>>): void {
	for (const { id, data } of content.claims.values()) {
		const claim = get(drafts, id);
		for (const relation of RELATIONS) {
			for (const otherId of data[relation]) {
				const other = get(drafts, otherId);
				push(claim.relations[relation], other);
				push(other.reverse[relation], claim);
			}
		}
	}
	for (const { id, data } of content.claims.values()) {
		if (data.kind !== 'forecast') continue;
		const claim = get(drafts, id);
		// Editors write it on either side.
		const shownBy = new Set([
			...data['shown-by'].map((other) => get(drafts, other)),
			...claim.reverse.fulfils,
		]);
		const forecast: Forecast = {
			by: data.by ? toEdtfDate(data.by) : null,
			outcome: data.outcome ?? null,
			sought: data.sought ?? null,
			shownBy: [...shownBy].sort(compareClaims),
		};
		claim.forecast = forecast;
	}
	const lists = [...drafts.values()].flatMap(({ relations, reverse }) =>
		[relations, reverse].flatMap((related) =>
			RELATIONS.map((relation: Relation) => related[relation]),
		),
	);
	for (const list of lists) (list as Claim[]).sort(compareClaims);
}

/** Adds a claim to the lists of everything that it names; called in the order of the chronology. */
function fileUnderEntities(claim: Claim): void {
	for (const { question } of claim.answers) push(question.claims, claim);
	for (const place of claim.places) push(place.claims, claim);
	for (const topic of claim.topics) push(topic.claims, claim);
	for (const source of new Set(claim.reports.map((report) => report.source)))
		push(source.claims, claim);
	for (const actor of claim.claimants) push(actor.claims, claim);
	const others = [
		...claim.reports.flatMap(({ path, quote }) => [...path, ...(quote ? [quote.speaker] : [])]),
		...(claim.summit?.participants ?? []),
	].filter((actor) => !claim.claimants.includes(actor));
	for (const actor of new Set(others)) push(actor.passedOn, claim);
}

/** Gives every figure that answers a question the others that stood beside it. */
function setOthers(question: Question): void {
	if (question.type !== 'quantity') return;
	const others = findOthersByClaim(question);
	for (const claim of question.claims) {
		const answer: Draft<ClaimAnswer> | undefined = findAnswer(claim, question);
		if (answer?.figure) answer.others = others.get(claim.id) ?? [];
	}
}

/** Main questions in their order, then all others by title. */
function compareQuestions(a: Question, b: Question): number {
	return (a.main ?? Infinity) - (b.main ?? Infinity) || compareText(a.title, b.title);
}

function push<T>(list: readonly T[], item: T): void {
	(list as T[]).push(item);
}

/** Freezes a value and all that it holds, however it is linked. */
function deepFreeze<T>(value: T): T {
	const waiting: unknown[] = [value];
	for (let next = waiting.pop(); waiting.length || next !== undefined; next = waiting.pop()) {
		if (next === null || typeof next !== 'object' || Object.isFrozen(next)) continue;
		Object.freeze(next);
		// Not as arguments: a list of all claims is more than a call can take.
		for (const part of Object.values(next) as unknown[]) waiting.push(part);
	}
	return value;
}
