import { countClaimsOf } from '../record/places.ts';
import type { Place } from '../record/types.ts';
import { formatCountry } from './claim.ts';
import { countNoun, formatList } from './list.ts';

/** The country of a place in words; null where the place is that country, or has none. */
export function describeCountry({ name, country }: Place): string | null {
	const words = country ? formatCountry(country) : null;
	return words === name ? null : words;
}

/** What kind of place it is; null where there is no word for it. */
export function describeKind({ kind }: Place): string | null {
	return kind === 'other' ? null : kind;
}

/** So many countries, and so many places, are named of a map. */
const NAMED = 3;

/**
 * What a map shows, places with more claims first: "26 places with 241 claims, in North Korea, South
 * Korea and Russia. With the most: Pyongyang (99), Seoul (73) and Punggye-ri (22)."
 */
export function describeRegion(places: readonly Place[]): string {
	const counts = `${countNoun(places.length, 'place')} with ${countNoun(countClaimsOf(places), 'claim')}`;
	const countries = [...new Set(places.flatMap(({ country }) => country ?? []))].map(formatCountry);
	const named = countries.length > NAMED ? [...countries.slice(0, NAMED), 'elsewhere'] : countries;
	const most = places.slice(0, NAMED).map(({ name, claims }) => `${name} (${claims.length})`);
	const where = named.length > 0 ? `, in ${formatList(named)}` : '';
	return `${counts}${where}. With the most: ${formatList(most)}.`;
}

/** OpenStreetMap at a point, with a mark on it. */
export function getMapLink(lat: number, lon: number): string {
	return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=8/${lat}/${lon}`;
}
