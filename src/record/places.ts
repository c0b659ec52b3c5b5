import { compareText } from '../dates/order.ts';
import type { Place } from './types.ts';

/** The places of one country; null for places that belong to none. */
export interface CountryPlaces {
	readonly country: string | null;
	readonly places: readonly Place[];
}

/** Places by country, countries with the most places first, those without a country last. */
export function groupByCountry(places: readonly Place[]): CountryPlaces[] {
	const groups = new Map<string | null, Place[]>();
	for (const place of places) {
		const country = place.country ?? null;
		groups.set(country, [...(groups.get(country) ?? []), place]);
	}
	return [...groups]
		.map(([country, ofCountry]) => ({ country, places: ofCountry }))
		.sort(
			(a, b) =>
				Number(a.country === null) - Number(b.country === null) ||
				b.places.length - a.places.length ||
				compareText(a.country ?? '', b.country ?? ''),
		);
}
