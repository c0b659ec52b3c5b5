import type { ClaimRecord } from '../../record/types.ts';

/** What stands in one cell. A list is written with `;` between its items, null as an empty cell. */
export type Cell = string | number | readonly string[] | null;

/** The whole address of a page of the site, for an address that begins at the site's root. */
export type ToUrl = (address: string) => string;

/** A column as the Table Schema of Data Package v2 describes it. */
export interface Field {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'date';
	readonly format?: 'uri';
	readonly description: string;
	readonly constraints?: Constraints;
	/** All values that there can be. */
	readonly categories?: readonly string[];
	/**
	 * What stands between the items of a list. Data Package v2 has a type for lists, but its own profile
	 * refuses it: so they are strings, with the property that a list would have.
	 */
	readonly delimiter?: string;
}

export interface Constraints {
	readonly required?: boolean;
	readonly unique?: boolean;
	readonly pattern?: string;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
}

/** A column together with what it holds of an item. */
export interface Column<Item> extends Field {
	readonly get: (item: Item, toUrl: ToUrl) => Cell;
}

/** Columns whose values stand in columns of another table, or of the same one. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A table of the record: the same description serves its file, its schema and its documentation. */
export interface Table {
	/** The name of its file without `.csv`. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
	/** Its rows, each with a cell for every field. */
	readonly listRows: (record: ClaimRecord, toUrl: ToUrl) => Cell[][];
}

interface TableParts<Item> extends Omit<Table, 'fields' | 'foreignKeys' | 'listRows'> {
	readonly columns: ReadonlyArray<Column<Item>>;
	readonly foreignKeys?: readonly ForeignKey[];
	/** What the rows tell of, in their order. */
	readonly listItems: (record: ClaimRecord) => readonly Item[];
}

export function defineTable<Item>(parts: TableParts<Item>): Table {
	const { columns, listItems, foreignKeys = [], ...rest } = parts;
	return {
		...rest,
		foreignKeys,
		fields: columns.map(({ get, ...field }) => field),
		listRows: (record, toUrl) =>
			listItems(record).map((item) => columns.map(({ get }) => get(item, toUrl))),
	};
}

/** A column of one table that holds ids of another. */
export function refer(field: string, resource: string): ForeignKey {
	return { fields: [field], reference: { resource, fields: ['id'] } };
}
