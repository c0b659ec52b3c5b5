import { stringify } from 'csv-stringify/sync';
import { LIST_DELIMITER } from './tables/columns.ts';
import type { Cell, Field } from './tables/table.ts';

/** With what a spreadsheet begins a formula, in plain and in full width. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A table as a file: CSV after RFC 4180 with a header row. A text with which a spreadsheet would
 * begin a formula has an apostrophe before it, and one more apostrophe where it began with some: so
 * that taking one away always gives the text.
 */
export function toCsv(fields: readonly Field[], rows: ReadonlyArray<readonly Cell[]>): string {
	return stringify(
		rows.map((row) => row.map(formatCell)),
		{
			header: true,
			columns: fields.map(({ name }) => ({ key: name })),
			record_delimiter: 'windows',
			// A single CR or LF within a text is quoted too, whatever ends the rows.
			quote_record_delimiter: true,
		},
	);
}

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return disarm(cell);
	if (typeof cell === 'object') return disarm(cell.map(formatItem).join(LIST_DELIMITER));
	return String(cell);
}

const disarm = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** A list has no way to quote its own delimiter. */
const formatItem = (item: string) => item.replaceAll(LIST_DELIMITER, ',');
