import { compareText } from '../dates/order.ts';
import type { Claim, Place, Topic } from './types.ts';

/** The places of one country; null for places that belong to none. */
export interface CountryPlaces {
	readonly country: string | null;
	readonly places: readonly Place[];
}

/**
 * Places by country, countries with the most places first, those without a country last. A country
 * itself stands before what is in it.
 */
export function groupByCountry(places: readonly Place[]): CountryPlaces[] {
	const groups = new Map<string | null, Place[]>();
	for (const place of places) {
		const country = place.country ?? null;
		groups.set(country, [...(groups.get(country) ?? []), place]);
	}
	return [...groups]
		.map(([country, ofCountry]) => ({
			country,
			places: ofCountry.sort((a, b) => Number(b.kind === 'country') - Number(a.kind === 'country')),
		}))
		.sort(
			(a, b) =>
				Number(a.country === null) - Number(b.country === null) ||
				b.places.length - a.places.length ||
				compareText(a.country ?? '', b.country ?? ''),
		);
}

/** Whether a place is in another one, which is a country. */
export function isInCountry(place: Place, country: Place): boolean {
	return (
		country.kind === 'country' &&
		place.kind !== 'country' &&
		country.country !== undefined &&
		place.country === country.country
	);
}

/** How many claims there are of any of the places: one of two places is one claim. */
export function countClaimsOf(places: readonly Place[]): number {
	return new Set(places.flatMap(({ claims }) => claims)).size;
}

/** What claims are about, the topic with the most of them first. */
export function countTopics(
	claims: readonly Claim[],
): Array<{ readonly topic: Topic; readonly count: number }> {
	const counts = new Map<Topic, number>();
	for (const topic of claims.flatMap(({ topics }) => topics)) {
		counts.set(topic, (counts.get(topic) ?? 0) + 1);
	}
	return [...counts]
		.map(([topic, count]) => ({ topic, count }))
		.sort((a, b) => b.count - a.count || compareText(a.topic.name, b.topic.name));
}
