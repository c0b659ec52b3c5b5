import { expect, test } from 'vitest';
import { groupByCountry } from '../../src/record/places.ts';
import { readRecord } from '../support/content.ts';

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
