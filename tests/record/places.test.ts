import { expect, test } from 'vitest';
import {
	countClaimsOf,
	countTopics,
	groupByCountry,
	isInCountry,
} from '../../src/record/places.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';

test('places stand with their country, that with the most places first, those without one last', () => {
	const { places } = readRecord({
		'places/sea.yaml': 'name: A sea\nkind: sea\n',
		'places/other-sea.yaml': 'name: B sea\nkind: sea\n',
		'places/third-sea.yaml': 'name: C sea\nkind: sea\n',
		'places/seoul.yaml': 'name: Seoul\nkind: city\ncountry: KR\n',
		'places/busan.yaml': 'name: Busan\nkind: city\ncountry: KR\n',
		'places/pyongyang.yaml': 'name: Pyongyang\nkind: city\ncountry: KP\n',
	});
	const groups = groupByCountry(places);
	expect(groups.map((group) => [group.country, ...group.places.map(({ name }) => name)])).toEqual([
		['KR', 'Busan', 'Seoul'],
		['KP', 'Pyongyang'],
		['RU', 'Kursk'],
		[null, 'A sea', 'B sea', 'C sea'],
	]);
});

test('a country stands before what is in it', () => {
	const { places } = readRecord({
		'places/russia.yaml': 'name: Russia\nkind: country\ncountry: RU\n',
	});
	const [group] = groupByCountry(places);
	expect(group?.places.map(({ name }) => name)).toEqual(['Russia', 'Kursk']);
	const [russia, kursk] = group?.places ?? [];
	if (!russia || !kursk) throw new Error('no places');
	expect([
		isInCountry(kursk, russia),
		isInCountry(russia, kursk),
		isInCountry(russia, russia),
	]).toEqual([true, false, false]);
});

test('a claim of two places counts once for both, and for each of its topics', () => {
	const { places, claims } = readRecord({
		'places/sudzha.yaml': 'name: Sudzha\nkind: city\n',
		'claims/2025/both.md': makeStatementFile({
			places: '[kursk, sudzha]',
			topics: '[troops, casualties]',
		}),
	});
	expect(places.map(({ claims }) => claims.length)).toEqual([2, 1]);
	expect(countClaimsOf(places)).toBe(2);
	expect(countTopics(claims).map(({ topic, count }) => [topic.name, count])).toEqual([
		['Casualties', 2],
		['Troops', 1],
	]);
});
