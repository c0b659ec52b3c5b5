import { addresses } from '../addresses.ts';
import type { Actor, Claim, Place, Source, Topic } from '../record/types.ts';
import { SCHEMA } from './schema.ts';

const toIds = (claims: readonly Claim[]) => claims.map(({ id }) => id);

/** The pages on which claims were read, for other people's programs: `data/sources.json`. */
export function toSourcesData(sources: readonly Source[]) {
	return { schema: SCHEMA, sources: sources.map(toSourceData) };
}

/** `url` is where the page was read, `page` its own page on this site. */
export function toSourceData(source: Source) {
	return {
		id: source.id,
		page: addresses.source(source.id),
		url: source.url,
		outlet: source.outlet.id,
		title: source.title,
		published: source.published?.text ?? null,
		language: source.language,
		archived: source.archived,
		reliability: source.isWeak ? 'weak' : null,
		note: source.note,
		claims: toIds(source.claims),
	};
}

/** Everyone who speaks or acts, for other people's programs: `data/actors.json`. */
export function toActorsData(actors: readonly Actor[]) {
	return { schema: SCHEMA, actors: actors.map(toActorData) };
}

/**
 * `claims` are the actor's own; `passed_on` those of others that came through it: as a link of a
 * chain, as a speaker, as a participant.
 */
export function toActorData(actor: Actor) {
	return {
		id: actor.id,
		url: addresses.actor(actor.id),
		name: actor.name,
		short: actor.short,
		type: actor.type,
		role: actor.role ?? null,
		country: actor.country ?? null,
		side: actor.side.id,
		also: actor.also,
		native: actor.native ?? null,
		parent: actor.parent?.id ?? null,
		sources: actor.sources.map(({ id }) => id),
		claims: toIds(actor.claims),
		passed_on: toIds(actor.passedOn),
	};
}

/** Where things happened, for other people's programs: `data/places.json`. */
export function toPlacesData(places: readonly Place[]) {
	return { schema: SCHEMA, places: places.map(toPlaceData) };
}

export function toPlaceData(place: Place) {
	return {
		id: place.id,
		url: addresses.place(place.id),
		name: place.name,
		kind: place.kind,
		country: place.country ?? null,
		lat: place.lat ?? null,
		lon: place.lon ?? null,
		also: place.also,
		native: place.native ?? null,
		claims: toIds(place.claims),
	};
}

/** What claims are about, for other people's programs: `data/topics.json`. */
export function toTopicsData(topics: readonly Topic[]) {
	return { schema: SCHEMA, topics: topics.map(toTopicData) };
}

/** A topic without claims has no page. */
export function toTopicData(topic: Topic) {
	return {
		id: topic.id,
		url: topic.claims.length ? addresses.topic(topic.id) : null,
		name: topic.name,
		description: topic.description,
		claims: toIds(topic.claims),
	};
}
