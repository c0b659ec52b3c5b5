import { describe, expect, test } from 'vitest';
import { parseFacetValue } from '../../src/search/facets.ts';
import { toReaderText } from '../../src/search/index-text.ts';
import { listSearchRecords, type SearchRecord } from '../../src/search/search-record.ts';
import { makeClaimFile, readRecord } from '../support/content.ts';

const record = readRecord({
	'actors/nis.yaml':
		'name: National Intelligence Service\nshort: NIS\ntype: intelligence\ncountry: KR\nside: KR\nalso: [South Korean intelligence]\nnative: { lang: ko, name: 국가정보원 }\n',
	'places/kursk.yaml':
		'name: Kursk Oblast\nkind: region\ncountry: RU\nalso: [쿠르스크]\nnative: { lang: ru, name: Курская область }\n',
	'sources/kbs-report.yaml':
		'outlet: kbs\ntitle: "Spy agency: 300 dead"\nurl: https://kbs.example/1\npublished: 2025-01-13\nlanguage: ko\n',
	'claims/2025/nis-300.md': makeClaimFile({
		places: '[kursk]',
		answers: '[killed]',
		sources:
			'\n  - source: kbs-report\n    chain: [nis, zelenskyy]\n    quote: { text: "many | deaths", speaker: zelenskyy }\n  - source: yonhap-report\n    chain: [nis]',
	}),
});
const records = listSearchRecords(record);

function get(url: string): SearchRecord {
	const found = records.find((each) => each.url === url);
	if (!found) throw new Error(`no record ${url}`);
	return found;
}

describe('what is searched', () => {
	test('is every claim, question, actor, source, place and topic, once', () => {
		const { claims, questions, actors, sources, places, topics } = record;
		const all = [claims, questions, actors, sources, places, topics].flat();
		expect(new Set(records.map(({ url }) => url)).size).toBe(all.length);
		expect(records).toHaveLength(all.length);
	});

	test('of a claim is its text, figures, quotations, headlines, and everybody in all spellings', () => {
		const text = toReaderText(get('/claims/nis-300/').content);
		for (const part of [
			'The agency told lawmakers.',
			'about 300 killed',
			'many / deaths',
			'National Intelligence Service, NIS, 국가정보원, South Korean intelligence',
			'Kursk Oblast, Курская область, 쿠르스크',
			'Zelenskyy',
			'Yonhap',
			'Spy agency: 300 dead',
			'13 January 2025',
		]) {
			expect(text).toContain(part);
		}
	});

	test('can be narrowed down by ids that have names', () => {
		const { filters } = get('/claims/nis-300/');
		expect(
			Object.entries(filters).map(([facet, values]) => [facet, values.map(parseFacetValue)]),
		).toEqual([
			['type', [{ id: 'claim', name: 'Claim' }]],
			['topic', [{ id: 'casualties', name: 'Casualties' }]],
			['kind', [{ id: 'casualties', name: 'casualties' }]],
			['side', [{ id: 'kr', name: 'Seoul' }]],
			['claimant', [{ id: 'nis', name: 'National Intelligence Service' }]],
			['place', [{ id: 'kursk', name: 'Kursk Oblast' }]],
			[
				'outlet',
				[
					{ id: 'kbs', name: 'KBS' },
					{ id: 'yonhap', name: 'Yonhap' },
				],
			],
			['year', [{ id: '2025', name: '2025' }]],
		]);
	});

	test('has a day where it belongs to one, and what belongs to none has none', () => {
		expect(get('/claims/nis-300/').date).toBe('2025-01-13');
		expect(get('/sources/kbs-report/').date).toBe('2025-01-13');
		expect(get('/sources/yonhap-report/').date).toBeNull();
		expect(get('/actors/nis/').date).toBeNull();
	});

	test('is weighed by what heads it: names of those who speak, titles, headlines', () => {
		expect(get('/actors/nis/').meta).toEqual({
			names: 'national intelligence service nis 국가정보원 south korean intelligence',
		});
		expect(Object.keys(get('/actors/kbs/').meta)).toEqual(['title']);
		expect(Object.keys(get('/claims/nis-300/').meta)).toEqual(['title', 'about']);
		expect(get('/sources/kbs-report/').meta).toEqual({ headline: 'spy agency 300ˍ dead' });
	});
});
