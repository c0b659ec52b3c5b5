import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumn, unpackColumn } from '../../src/filters/columns.ts';

/** Values of rows, below the number that comes with them. */
const rowsOf = fc.integer({ min: 1, max: 200 }).chain((valueCount) =>
	fc.record({
		valueCount: fc.constant(valueCount),
		rows: fc.array(
			fc
				.uniqueArray(fc.nat({ max: valueCount - 1 }), { maxLength: 4 })
				.map((values) => values.sort((a, b) => a - b)),
		),
	}),
);

test('what was packed is unpacked as it was', () => {
	fc.assert(
		fc.property(rowsOf, ({ rows, valueCount }) => {
			const column = packColumn(rows, valueCount);
			expect(unpackColumn(column, valueCount, rows.length)).toEqual(rows);
		}),
	);
});

test('codes stand in an attribute as they are, however many sets there are', () => {
	const rows = Array.from({ length: 5000 }, (_, row) => [row % 90, 90 + (row % 71)]);
	const column = packColumn(rows, 161);
	expect(column.codes).not.toMatch(/[^?-~]/);
	expect(column.codes).toHaveLength(3 * rows.length);
	expect(unpackColumn(column, 161, rows.length)).toEqual(rows);
});

test('rows of one value each, of few values, cost one character a row and nothing else', () => {
	expect(packColumn([[0], [2], [1], [0]], 3)).toEqual({ sets: '', codes: '?A@?' });
});
