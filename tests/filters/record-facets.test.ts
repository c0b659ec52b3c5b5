import { describe, expect, test } from 'vitest';
import { listActorFacets } from '../../src/filters/actor-facets.ts';
import { listClaimFacets } from '../../src/filters/claim-facets.ts';
import type { FacetRule } from '../../src/filters/facets.ts';
import { listQuestionFacets } from '../../src/filters/question-facets.ts';
import { getClaim, makeStatementFile, readRecord } from '../support/content.ts';
import { getQuestion } from '../support/questions.ts';

const record = readRecord({
	'actors/who.yaml': 'name: An officer\ntype: unnamed\n',
	'claims/2025/denial.md': makeStatementFile({
		claimant: '[zelenskyy, nis]',
		denies: '[nis-300]',
		topics: '[troops, casualties]',
	}),
});

/** The ids of an item's values, by the name of their facet. */
function listIds<Item>(rules: ReadonlyArray<FacetRule<Item>>, item: Item) {
	return Object.fromEntries(rules.map(({ name, list }) => [name, list(item).map(({ id }) => id)]));
}

describe('a claim is found', () => {
	const rules = listClaimFacets(record, '#y2025');

	test('by topic, kind, side, claimant and place, by its figure, and where others deny it', () => {
		expect(listIds(rules, getClaim(record, 'nis-300'))).toEqual({
			topic: ['casualties'],
			kind: ['casualties'],
			side: ['kr'],
			claimant: ['nis'],
			place: ['kursk'],
			only: ['figure', 'disputed'],
		});
		expect(listIds(rules, getClaim(record, 'denial'))).toEqual({
			topic: ['troops', 'casualties'],
			kind: ['statement'],
			side: ['ua', 'kr'],
			claimant: ['zelenskyy', 'nis'],
			place: [],
			only: [],
		});
	});

	test('on a page of its own for each value, in the year of the list', () => {
		const claim = getClaim(record, 'nis-300');
		const values = rules.flatMap(({ list }) => list(claim));
		expect(values.map(({ id, address }) => [id, address])).toEqual([
			['casualties', '/topics/casualties/#y2025'],
			['casualties', '/kinds/casualties/#y2025'],
			['kr', '/sides/kr/#y2025'],
			['nis', '/actors/nis/#y2025'],
			['kursk', '/places/kursk/#y2025'],
			['figure', undefined],
			['disputed', undefined],
		]);
	});
});

test('an actor is found by side, type and country', () => {
	const find = (id: string) => record.actors.find((actor) => actor.id === id);
	const ids = ['nis', 'who'].flatMap((id) => {
		const actor = find(id);
		return actor ? [listIds(listActorFacets(record.sides), actor)] : [];
	});
	expect(ids).toEqual([
		{ side: ['kr'], type: ['intelligence'], country: ['kr'] },
		{ side: ['other'], type: ['unnamed'], country: [] },
	]);
});

test('a question is found by type, by the topic of its claims, and by how its answers stand', () => {
	const rules = listQuestionFacets(record, '2025-02-01');
	expect(listIds(rules, getQuestion(record, 'killed'))).toEqual({
		type: ['quantity'],
		topic: ['casualties'],
		state: ['single'],
	});
	expect(listIds(rules, getQuestion(record, 'how'))).toEqual({
		type: ['account'],
		topic: [],
		state: ['unanswered'],
	});
});
