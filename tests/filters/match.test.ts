import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chosen, matchRows, type RowFacet } from '../../src/filters/match.ts';
import { rowList } from '../support/row-lists.ts';

/** Whether a row has what was chosen in one facet, straight from what the words mean. */
function passes({ name, ids, rows, isEvery }: RowFacet, chosen: Chosen, row: number): boolean {
	const wanted = ids.filter((id) => chosen.get(name)?.has(id));
	const own = (rows[row] ?? []).map((value) => ids[value]);
	if (wanted.length === 0) return true;
	return isEvery ? wanted.every((id) => own.includes(id)) : wanted.some((id) => own.includes(id));
}

describe('rows are shown', () => {
	test('that hold what was typed and have a chosen value of each facet, or every one of it', () => {
		fc.assert(
			fc.property(rowList, ({ facets, chosen, candidates }) => {
				const expected = [...candidates].map((candidate, row) =>
					Number(candidate === 1 && facets.every((facet) => passes(facet, chosen, row))),
				);
				const match = matchRows(facets, chosen, candidates);
				expect([...match.rows]).toEqual(expected);
				expect(match.count).toBe(expected.filter((shown) => shown === 1).length);
			}),
		);
	});

	test('all of them, where nothing was chosen or typed', () => {
		fc.assert(
			fc.property(rowList, ({ facets, candidates }) => {
				const all = candidates.map(() => 1);
				expect([...matchRows(facets, new Map(), all).rows]).toEqual([...all]);
			}),
		);
	});
});

test('beside a value stands how many rows there are of it, for what was chosen in other facets', () => {
	fc.assert(
		fc.property(rowList, ({ facets, chosen, candidates }) => {
			const { valueCounts } = matchRows(facets, chosen, candidates);
			facets.forEach((facet, index) => {
				facet.ids.forEach((id, value) => {
					// What the list would show with this value for what was chosen in its facet, or, where
					// rows must have every one, with this value too.
					const own = facet.isEvery ? [...(chosen.get(facet.name) ?? []), id] : [id];
					const instead = new Map([...chosen, [facet.name, new Set(own)]]);
					const { count } = matchRows(facets, instead, candidates);
					expect(valueCounts[index]?.[value]).toBe(count);
				});
			});
		}),
	);
});
