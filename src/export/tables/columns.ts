import { type EdtfDate, EDTF_PATTERN } from '../../dates/edtf-date.ts';
import { ID_PATTERN } from '../../entries/fields.ts';
import type { Column, Constraints, ToUrl } from './table.ts';

/** What stands between the items of a list in one cell. */
export const LIST_DELIMITER = ';';

type Get<Item, Value> = (item: Item, toUrl: ToUrl) => Value;

const REQUIRED = { required: true } as const;

/** The id by which other tables name the row. */
export function key<Item>(description: string, get: Get<Item, string>): Column<Item> {
	const constraints = { ...REQUIRED, unique: true };
	return { name: 'id', type: 'string', description, constraints, get };
}

/** An id of another table. */
export function reference<Item>(
	name: string,
	description: string,
	get: Get<Item, string>,
): Column<Item> {
	const constraints = { ...REQUIRED, pattern: ID_PATTERN.source };
	return { name, type: 'string', description, constraints, get };
}

export function text<Item>(
	name: string,
	description: string,
	get: Get<Item, string>,
): Column<Item> {
	return { name, type: 'string', description, constraints: REQUIRED, get };
}

/** A text, or any other id than those of entries, that not every row has. */
export function maybeText<Item>(
	name: string,
	description: string,
	get: Get<Item, string | null | undefined>,
): Column<Item> {
	return { name, type: 'string', description, get: (item, toUrl) => get(item, toUrl) ?? null };
}

/** One of a few words. */
export function word<Item>(
	name: string,
	description: string,
	words: readonly string[],
	get: Get<Item, string>,
): Column<Item> {
	const constraints = { ...REQUIRED, enum: words };
	return { name, type: 'string', description, categories: words, constraints, get };
}

/** One of a few words, or none. */
export function maybeWord<Item>(
	name: string,
	description: string,
	words: readonly string[],
	get: Get<Item, string | null | undefined>,
): Column<Item> {
	const { constraints: _required, ...column } = word<Item>(name, description, words, () => '');
	return {
		...column,
		constraints: { enum: words },
		get: (item, toUrl) => get(item, toUrl) ?? null,
	};
}

/** A web address. */
export function url<Item>(name: string, description: string, get: Get<Item, string>): Column<Item> {
	return { name, type: 'string', format: 'uri', description, constraints: REQUIRED, get };
}

export function maybeUrl<Item>(
	name: string,
	description: string,
	get: Get<Item, string | null>,
): Column<Item> {
	return { name, type: 'string', format: 'uri', description, get };
}

/** Several ids or texts in one cell, at least one. */
export function list<Item>(
	name: string,
	description: string,
	get: Get<Item, readonly string[]>,
): Column<Item> {
	return { ...maybeList(name, description, get), constraints: REQUIRED };
}

/** Several ids or texts in one cell, or none. */
export function maybeList<Item>(
	name: string,
	description: string,
	get: Get<Item, readonly string[]>,
): Column<Item> {
	return { name, type: 'string', delimiter: LIST_DELIMITER, description, get };
}

/** A whole number from 1 on. */
export function count<Item>(
	name: string,
	description: string,
	get: Get<Item, number>,
): Column<Item> {
	return { name, type: 'integer', description, constraints: { ...REQUIRED, minimum: 1 }, get };
}

export function maybeNumber<Item>(
	name: string,
	description: string,
	get: Get<Item, number | null | undefined>,
	bounds?: Pick<Constraints, 'minimum' | 'maximum'>,
): Column<Item> {
	return {
		name,
		type: 'number',
		description,
		...(bounds && { constraints: bounds }),
		get: (item, toUrl) => get(item, toUrl) ?? null,
	};
}

/** One exact day. */
export function day<Item>(name: string, description: string, get: Get<Item, string>): Column<Item> {
	return { name, type: 'date', description, constraints: REQUIRED, get };
}

export function maybeDay<Item>(
	name: string,
	description: string,
	get: Get<Item, string | null | undefined>,
): Column<Item> {
	return { name, type: 'date', description, get: (item, toUrl) => get(item, toUrl) ?? null };
}

/**
 * A date in three columns: as it is known, in EDTF, and the first and the last day that it can mean,
 * for programs that sort by days. An open end has no day.
 */
export function date<Item>(
	name: string,
	description: string,
	get: (item: Item) => EdtfDate | null | undefined,
	constraints: Constraints = REQUIRED,
): Array<Column<Item>> {
	return [
		{
			name,
			type: 'string',
			description: `${description}, as exactly as it is known (EDTF)`,
			constraints: { ...constraints, pattern: EDTF_PATTERN },
			get: (item) => get(item)?.text ?? null,
		},
		maybeDay(
			`${name}_earliest`,
			`The first day that ${name} can mean; empty where it has no beginning`,
			(item) => get(item)?.start?.earliest,
		),
		maybeDay(
			`${name}_latest`,
			`The last day that ${name} can mean; empty where it has no end`,
			(item) => get(item)?.end?.latest,
		),
	];
}

/** A date that not every row has. */
export function maybeDate<Item>(
	name: string,
	description: string,
	get: (item: Item) => EdtfDate | null | undefined,
): Array<Column<Item>> {
	return date(name, description, get, {});
}
