import { expect, test } from 'vitest';
import type { Place } from '../../src/record/types.ts';
import {
	describeCountry,
	describeKind,
	describeRegion,
	getMapLink,
} from '../../src/words/place.ts';
import { readRecord } from '../support/content.ts';

const { places } = readRecord({
	'places/kursk.yaml': 'name: Kursk\nkind: region\ncountry: RU\n',
	'places/russia.yaml': 'name: Russia\nkind: country\ncountry: RU\n',
	'places/sea.yaml': 'name: A sea\nkind: other\n',
	'places/seoul.yaml': 'name: Seoul\nkind: city\ncountry: KR\n',
});

function getPlace(id: string): Place {
	const place = places.find((place) => place.id === id);
	if (!place) throw new Error(`no place ${id}`);
	return place;
}

test('a place has the words for its country, but a country not its own', () => {
	expect(['kursk', 'russia', 'sea'].map((id) => describeCountry(getPlace(id)))).toEqual([
		'Russia',
		null,
		null,
	]);
});

test('a kind is a word, unless it says nothing', () => {
	expect(['kursk', 'sea'].map((id) => describeKind(getPlace(id)))).toEqual(['region', null]);
});

test('a map is told by how much is on it, where, and what most', () => {
	expect(describeRegion([getPlace('kursk')])).toBe(
		'1 place with 1 claim, in Russia. With the most: Kursk (1).',
	);
	expect(describeRegion([getPlace('kursk'), getPlace('seoul')])).toBe(
		'2 places with 1 claim, in Russia and South Korea. With the most: Kursk (1) and Seoul (0).',
	);
	expect(describeRegion([getPlace('sea')])).toBe(
		'1 place with 0 claims. With the most: A sea (0).',
	);
});

test('a point leads to a map of the world with a mark on it', () => {
	expect(getMapLink(51.19, -35.27)).toBe(
		'https://www.openstreetmap.org/?mlat=51.19&mlon=-35.27#map=8/51.19/-35.27',
	);
});
