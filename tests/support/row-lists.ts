import fc from 'fast-check';
import type { Chosen, RowFacet } from '../../src/filters/match.ts';

/** A list as its script sees it, what a reader chose, and the rows that hold what was typed. */
export interface RowList {
	readonly facets: readonly RowFacet[];
	readonly chosen: Chosen;
	readonly candidates: Uint8Array;
}

/** Ids are told apart by nothing but their text, and may need to be escaped in an address. */
const id = fc.oneof(
	fc.stringMatching(/^[a-z0-9-]{1,4}$/),
	fc.string({ minLength: 1, maxLength: 3 }),
);

const facet = (name: string, rowCount: number): fc.Arbitrary<RowFacet> =>
	fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).chain((ids) => {
		const values = fc.subarray([...ids.keys()]).map((subset) => [...subset].sort((a, b) => a - b));
		const rows = fc.array(values, { minLength: rowCount, maxLength: rowCount });
		return fc.record({
			name: fc.constant(name),
			ids: fc.constant(ids),
			rows,
			isEvery: fc.boolean(),
		});
	});

const choice = (facets: readonly RowFacet[]): fc.Arbitrary<Chosen> =>
	fc
		.tuple(...facets.map(({ ids }) => fc.subarray([...ids])))
		.map(
			(lists) => new Map(lists.map((list, index) => [facets[index]?.name ?? '', new Set(list)])),
		);

/** Any list of up to 40 rows and three facets. */
export const rowList: fc.Arbitrary<RowList> = fc
	.integer({ min: 0, max: 40 })
	.chain((rowCount) =>
		fc.tuple(
			fc.tuple(...['topic', 'side', 'only'].map((name) => facet(name, rowCount))),
			fc.uint8Array({ min: 0, max: 1, minLength: rowCount, maxLength: rowCount }),
		),
	)
	.chain(([facets, candidates]) =>
		choice(facets).map((chosen) => ({ facets, chosen, candidates })),
	);
