import type { Thing } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { toFullActorLd } from '../../src/export/actor-linked-data.ts';
import { toClaimLd } from '../../src/export/claim-linked-data.ts';
import {
	toBreadcrumbs,
	toDatasetLd,
	toLinkedData,
	toWebSiteLd,
} from '../../src/export/linked-data.ts';
import { toUrl } from '../support/addresses.ts';
import { getClaim, makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';
import { findLinkedDataProblems } from '../support/schema-org.ts';

const record = readRecord({
	'actors/nis.yaml':
		'name: NIS\ntype: intelligence\ncountry: KR\nside: KR\nalso: [Spies]\nnative: { lang: ko, name: 국정원 }\nrole: Agency\nparent: seoul\n',
	'actors/seoul.yaml': 'name: Seoul\ntype: government\nside: KR\n',
	'actors/zelenskyy.yaml':
		'name: Zelenskyy\ntype: person\nside: UA\nrole: President\nparent: kyiv\n',
	'actors/kyiv.yaml': 'name: Kyiv\ntype: government\nside: UA\n',
	'actors/unnamed-official.yaml': 'name: Unnamed official\ntype: unnamed\nparent: kyiv\n',
	'sources/kbs-late.yaml':
		'outlet: kbs\ntitle: So they say\nurl: https://kbs.example/2\npublished: 2025-01-15\nlanguage: ko\n',
	'sources/kbs-vague.yaml':
		'outlet: kbs\nurl: https://kbs.example/3\npublished: 2025-01\nlanguage: ko\n',
	'claims/2025/claim.md': makeClaimFile({
		title: '"</script><b>"',
		claimant: '[nis, unnamed-official]',
		said: '2025-01-13',
		happened: '2024-12/2025-01',
		sources: '[{ source: kbs-late, chain: [nis] }, { source: kbs-report, chain: [nis] }]',
		corrections: '[{ date: 2025-03-02, note: A typing error. }]',
	}),
	'claims/2025/vague.md': makeClaimFile({
		claimant: 'unnamed-official',
		said: '2025-01-13~',
		happened: '2024-23',
		sources: '[{ source: kbs-vague, chain: [nis] }, { source: kbs-report, chain: [nis] }]',
	}),
	'claims/2025/open.md': makeStatementFile({ happened: '2024-10/..' }),
	'claims/2025/met.md': makeStatementFile({
		kind: 'summit',
		happened: '2025-01-10/2025-01-11',
		participants: '[nis, zelenskyy, unnamed-official]',
		outcome: 'Nothing',
		places: '[kursk]',
	}),
	'claims/2025/met-once.md': makeStatementFile({
		kind: 'summit',
		happened: '2025-01~',
		participants: '[nis, zelenskyy]',
		outcome: 'Nothing',
	}),
});
const get = (id: string) => toClaimLd(getClaim(record, id), toUrl);
const actors = record.actors.flatMap((actor) => toFullActorLd(actor, toUrl) ?? []);
const dataset = toDatasetLd(
	{
		name: 'All claims',
		description: 'Every claim of the record, with its figures, sources and relations.',
		page: '/data/',
		changed: '2025-03-02',
		version: '1.20250302.0',
		files: [{ name: 'claims.csv', address: '/data/claims.csv', type: 'text/csv' }],
	},
	toUrl,
);
const breadcrumbs = toBreadcrumbs(
	[
		{ name: 'Claimline', address: '/' },
		{ name: 'Topics', address: '/topics/' },
	],
	toUrl,
);

const nis = { '@type': 'GovernmentOrganization', '@id': toUrl('/actors/nis/'), name: 'NIS' };
const zelenskyy = { '@type': 'Person', '@id': toUrl('/actors/zelenskyy/'), name: 'Zelenskyy' };

describe('linked data', () => {
	const things: ReadonlyArray<[string, Thing]> = [
		...record.claims.map(({ id }): [string, Thing] => [id, get(id)]),
		...actors.map((actor): [string, Thing] => [(actor as { name: string }).name, actor]),
		['the site', toWebSiteLd(toUrl)],
		['a way', breadcrumbs],
		['data', dataset],
	];
	test.each(things)('of %s keep to the vocabulary of schema.org', async (_name, thing) => {
		const text = toLinkedData([thing]) ?? '';
		expect(await findLinkedDataProblems(text)).toEqual([]);
	});

	test('would not if they used a word or a value that it does not have', async () => {
		const check = (thing: object) => findLinkedDataProblems(toLinkedData([thing as Thing]) ?? '');
		await expect(check({ '@type': 'Claim', nmae: 'x' })).rejects.toThrow();
		expect(await check({ '@type': 'Claim', startDate: '2025-01-01' })).toEqual([
			'Claim has no startDate',
		]);
		expect(await check({ '@type': 'Claim', datePublished: '2024-23/..' })).not.toEqual([]);
		expect(await check({ '@type': 'Claim', author: { '@type': 'Event' } })).not.toEqual([]);
	});

	test('are safe inside a script element, and the same when read', () => {
		const text = toLinkedData([get('claim')]) ?? '';
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><b>' }] });
		expect(toLinkedData([])).toBeNull();
	});

	test('rate nothing', () => {
		const all = things.map(([, thing]) => JSON.stringify(thing)).join('');
		expect(all).not.toMatch(/Review|[rR]ating/);
	});
});

describe('a claim as linked data', () => {
	test('has its claimants, dates, pages and corrections', () => {
		expect(get('claim')).toEqual({
			'@type': 'Claim',
			'@id': `${toUrl('/claims/claim/')}#claim`,
			url: toUrl('/claims/claim/'),
			name: '</script><b>',
			text: 'The agency told lawmakers.',
			author: [nis],
			creditText: 'NIS and Unnamed official',
			datePublished: '2025-01-13',
			temporalCoverage: '2024-12/2025-01',
			firstAppearance: {
				'@type': 'WebPage',
				url: 'https://kbs.example/1',
				datePublished: '2025-01-13',
			},
			appearance: [
				{
					'@type': 'WebPage',
					url: 'https://kbs.example/2',
					name: 'So they say',
					datePublished: '2025-01-15',
				},
			],
			correction: [
				{ '@type': 'CorrectionComment', text: 'A typing error.', datePublished: '2025-03-02' },
			],
		});
	});

	test('leaves out what is not known: a name, a day, which page was first', () => {
		const claim = get('vague');
		expect(claim).toMatchObject({ creditText: 'Unnamed official' });
		for (const property of ['author', 'datePublished', 'temporalCoverage', 'firstAppearance']) {
			expect(claim).not.toHaveProperty(property);
		}
	});

	test('that has no known end says so', () => {
		expect(get('open')).toMatchObject({ temporalCoverage: '2024-10/..' });
	});

	test('of a meeting tells of it, with its days where they are known', () => {
		expect(get('met')).toMatchObject({
			about: {
				'@type': 'Event',
				startDate: '2025-01-10',
				endDate: '2025-01-11',
				location: [{ '@type': 'Place', name: 'Kursk' }],
				attendee: [nis, zelenskyy],
			},
		});
		expect(get('met-once')).toMatchObject({ about: { '@type': 'Event' } });
		expect(get('met-once')).not.toHaveProperty('about.startDate');
	});
});

test('actors are persons or bodies with all their names, and the unnamed are neither', () => {
	const names = actors.map((actor) => (actor as { name: string }).name);
	expect(names).not.toContain('Unnamed official');
	expect(actors).toEqual(
		expect.arrayContaining([
			{
				...nis,
				url: toUrl('/actors/nis/'),
				alternateName: ['Spies', '국정원'],
				description: 'Agency',
				parentOrganization: {
					'@type': 'GovernmentOrganization',
					'@id': toUrl('/actors/seoul/'),
					name: 'Seoul',
				},
			},
			{
				...zelenskyy,
				url: toUrl('/actors/zelenskyy/'),
				jobTitle: 'President',
				affiliation: {
					'@type': 'GovernmentOrganization',
					'@id': toUrl('/actors/kyiv/'),
					name: 'Kyiv',
				},
			},
		]),
	);
});
