/** One way in which rows differ, as a script reads it from the page. */
export interface RowFacet {
	/** Its name in an address: `topic`. */
	readonly name: string;
	/** Its values, by their names in an address. */
	readonly ids: readonly string[];
	/** The values of each row, as positions in `ids`. */
	readonly rows: ReadonlyArray<readonly number[]>;
	/** Whether rows must have every chosen value, not just any. */
	readonly isEvery: boolean;
}

/** The values that a reader chose, by the name of their facet. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

export interface Match {
	/** 1 for each row that has what was chosen, 0 for the others. */
	readonly rows: Uint8Array<ArrayBuffer>;
	/** How many rows there are of these. */
	readonly count: number;
	/**
	 * For each facet and each of its values how many rows a reader would see who chose this value
	 * from it: the choices in all other facets count, and those in its own where rows must have
	 * every one.
	 */
	readonly valueCounts: ReadonlyArray<readonly number[]>;
}

/**
 * Finds the rows that have a chosen value in each facet in which one was chosen, among the rows of
 * `candidates` that are 1. One pass: a row that fails in no facet counts for all of its values, one
 * that fails in a single facet for those of that facet.
 */
export function matchRows(
	facets: readonly RowFacet[],
	chosen: Chosen,
	candidates: Uint8Array,
): Match {
	const wanted = facets.map(({ name, ids }) =>
		ids.flatMap((id, value) => (chosen.get(name)?.has(id) ? [value] : [])),
	);
	const active = [...facets.entries()].filter(([index]) => wanted[index]?.length);
	const valueCounts = facets.map(({ ids }) => ids.map(() => 0));
	const rows = new Uint8Array(candidates.length);
	let count = 0;

	const addRow = (facet: number, row: number) => {
		const counts = valueCounts[facet] ?? [];
		for (const value of facets[facet]?.rows[row] ?? []) counts[value] = (counts[value] ?? 0) + 1;
	};
	// Plain loops: they run for thousands of rows at each key.
	for (let row = 0; row < candidates.length; row++) {
		if (!candidates[row]) continue;
		let [fails, failed] = [0, 0];
		for (const [index, facet] of active) {
			if (hasWanted(facet, wanted[index] ?? [], row)) continue;
			fails++;
			failed = index;
		}
		if (fails === 0) {
			rows[row] = 1;
			count++;
			for (let index = 0; index < facets.length; index++) addRow(index, row);
		} else if (fails === 1 && !facets[failed]?.isEvery) {
			addRow(failed, row);
		}
	}
	return { rows, count, valueCounts };
}

function hasWanted({ rows, isEvery }: RowFacet, wanted: readonly number[], row: number): boolean {
	const values = rows[row] ?? [];
	return isEvery
		? wanted.every((value) => values.includes(value))
		: wanted.some((value) => values.includes(value));
}
