import { expect, test } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { toClaimsData } from '../../src/export/claims-json.ts';
import { toActorsData, toSourcesData } from '../../src/export/entities-json.ts';
import { listPages } from '../../src/export/sitemap.ts';
import { listTwins } from '../../src/export/twins.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';

const record = readRecord({
	'claims/2025/denial.md': makeStatementFile({ said: '2025-01-20', denies: '[nis-300]' }),
});
const twins = new Map(
	listTwins(record).map(({ collection, id, makeData }) => [
		`/${collection}/${id}.json`,
		makeData(),
	]),
);
const terms = {
	schema: 1,
	licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

test('each entity that has a page has a twin beside it', () => {
	const pages = listPages(record).filter(({ address }) =>
		/^\/(?!timeline|kinds|sides)[a-z]+\/[^/]+\/$/.test(address),
	);
	expect([...twins.keys()].sort()).toEqual(
		pages.map(({ address }) => addresses.twin(address)).sort(),
	);
});

test('a twin is the entry of the whole file, with its form and its licence', () => {
	for (const claim of toClaimsData(record.claims).claims) {
		expect(twins.get(`/claims/${claim.id}.json`)).toEqual({ ...terms, ...claim });
	}
	for (const source of toSourcesData(record.sources).sources) {
		expect(twins.get(`/sources/${source.id}.json`)).toEqual({ ...terms, ...source });
	}
	for (const actor of toActorsData(record.actors).actors) {
		expect(twins.get(`/actors/${actor.id}.json`)).toEqual({ ...terms, ...actor });
	}
});

test('a claim has its twin at its former addresses too', () => {
	const [claim] = record.claims;
	if (!claim) throw new Error('a claim is expected');
	const renamed = listTwins({ ...record, claims: [{ ...claim, aliases: ['old', 'older'] }] });
	const ofClaims = renamed.filter(({ collection }) => collection === 'claims');
	expect(ofClaims.map(({ id }) => id)).toEqual([claim.id, 'old', 'older']);
	expect(ofClaims.map(({ makeData }) => makeData())).toEqual(
		ofClaims.map(() => ofClaims[0]?.makeData()),
	);
});

test('the twin of a question says what is asked and which claims answer', () => {
	expect(twins.get('/questions/killed.json')).toEqual({
		...terms,
		id: 'killed',
		url: '/questions/killed/',
		title: 'How many were killed?',
		type: 'quantity',
		measure: 'killed',
		text: 'All in all.',
		claims: ['nis-300'],
		standing: [
			{
				claimant: 'nis',
				claim: 'nis-300',
				said: '2025-01-13',
				qualifier: 'about',
				best: 300,
				min: null,
				max: null,
			},
		],
		spread: { min: 300, max: 300, claimants: 1 },
		stance: [],
		state: null,
		history: [
			{
				said: '2025-01-13',
				spread: { min: 300, max: 300, claimants: 1 },
				claim: 'nis-300',
			},
		],
	});
});
