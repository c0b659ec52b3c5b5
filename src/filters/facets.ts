import { compareText } from '../dates/order.ts';
import type { Side } from '../record/types.ts';
import { packColumn } from './columns.ts';

/** A value by which a list can be narrowed. */
export interface FacetValue {
	/** Its name in an address; the last part of the address of its page, where it has one. */
	readonly id: string;
	readonly name: string;
	/** Its own page. */
	readonly address?: string;
	/** The side whose mark stands before it. */
	readonly side?: Side;
}

/** How the items of a list differ from each other. */
export interface FacetRule<Item> {
	/** The name in an address: `topic`. */
	readonly name: string;
	/** The name for readers: "Topic". */
	readonly title: string;
	readonly list: (item: Item) => readonly FacetValue[];
	/** The order of its values by id; without it the most frequent comes first. */
	readonly order?: readonly string[];
	/** Whether items must have every chosen value, not just any. */
	readonly isEvery?: boolean;
}

/** How the rows of a page differ, for its controls and its script. */
export interface Facet {
	readonly name: string;
	readonly title: string;
	readonly isEvery: boolean;
	readonly values: ReadonlyArray<FacetValue & { readonly count: number }>;
	/** The values of each row, packed; `columns.ts` says how. */
	readonly sets: string;
	readonly codes: string;
}

/** A list that is shorter is read sooner than filtered. */
const FEWEST_ROWS = 15;

/**
 * The facets of a list in the order of its rows. A value that all rows share narrows nothing and is
 * left out, as is a facet without any other; a short list has no facets at all.
 */
export function makeFacets<Item>(
	items: readonly Item[],
	rules: ReadonlyArray<FacetRule<Item>>,
): Facet[] {
	if (items.length < FEWEST_ROWS) return [];
	return rules.map((rule) => makeFacet(items, rule)).filter(({ values }) => values.length > 0);
}

function makeFacet<Item>(
	items: readonly Item[],
	{ name, title, list, order, isEvery = false }: FacetRule<Item>,
): Facet {
	const counts = new Map<string, number>();
	const known = new Map<string, FacetValue>();
	const idsByRow = items.map((item) => {
		const values = list(item);
		for (const value of values) known.set(value.id, value);
		const ids = new Set(values.map(({ id }) => id));
		for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
		return ids;
	});
	const values = [...known.values()]
		.map((value) => ({ ...value, count: counts.get(value.id) ?? 0 }))
		.filter(({ count }) => count < items.length)
		.sort((a, b) =>
			order
				? order.indexOf(a.id) - order.indexOf(b.id)
				: b.count - a.count || compareText(a.name, b.name) || compareText(a.id, b.id),
		);
	const positions = new Map(values.map(({ id }, position) => [id, position]));
	const rows = idsByRow.map((ids) =>
		[...ids].flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b),
	);
	return { name, title, isEvery, values, ...packColumn(rows, values.length) };
}
