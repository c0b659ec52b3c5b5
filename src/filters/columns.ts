/**
 * What a page tells its script about the rows of a list: for each facet the values of each row, as
 * text of a few characters a row.
 */
export interface Column {
	/**
	 * The sets of values that rows have, those of one value left out: `0.3` is the first and the
	 * fourth value, `-` none. Separated by spaces.
	 */
	readonly sets: string;
	/** The set of each row, in as many characters a row as the number of sets needs. */
	readonly codes: string;
}

/** The digits of a code run from `?` to `~`: 64 characters that stand in an attribute as they are. */
const [FIRST_DIGIT, BASE] = ['?'.charCodeAt(0), 64];
const NONE = '-';

/**
 * Packs the values of rows: numbers below `valueCount`, each row's in ascending order. The sets of
 * one value come first and are not written, as nearly all rows have one of them.
 */
export function packColumn(rows: ReadonlyArray<readonly number[]>, valueCount: number): Column {
	const numbers = new Map(
		Array.from({ length: valueCount }, (_, value): [string, number] => [String(value), value]),
	);
	const toKey = (values: readonly number[]) => values.join('.') || NONE;
	for (const key of rows.map(toKey)) {
		if (!numbers.has(key)) numbers.set(key, numbers.size);
	}
	const width = Math.max(1, Math.ceil(Math.log(numbers.size) / Math.log(BASE)));
	return {
		sets: [...numbers.keys()].slice(valueCount).join(' '),
		codes: rows.map((values) => formatCode(numbers.get(toKey(values)) ?? 0, width)).join(''),
	};
}

/** The values of each row, as they were packed. */
export function unpackColumn(
	{ sets, codes }: Column,
	valueCount: number,
	rowCount: number,
): number[][] {
	const all = [
		...Array.from({ length: valueCount }, (_, value) => [value]),
		...sets
			.split(' ')
			.filter(Boolean)
			.map((set) => (set === NONE ? [] : set.split('.').map(Number))),
	];
	const width = codes.length / rowCount;
	return Array.from(
		{ length: rowCount },
		(_, row) => all[parseCode(codes.slice(row * width, (row + 1) * width))] ?? [],
	);
}

function formatCode(number: number, width: number): string {
	const digits = Array.from({ length: width }, (_, place) =>
		String.fromCharCode(FIRST_DIGIT + (Math.floor(number / BASE ** place) % BASE)),
	);
	return digits.reverse().join('');
}

function parseCode(code: string): number {
	let number = 0;
	for (let place = 0; place < code.length; place++) {
		number = number * BASE + code.charCodeAt(place) - FIRST_DIGIT;
	}
	return number;
}
