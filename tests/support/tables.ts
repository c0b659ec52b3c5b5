import { parse } from 'csv-parse/sync';

/** As much of a Data Package's description as reading its tables by it takes. */
export interface Description {
	readonly resources: readonly Resource[];
}

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema: Schema;
}

interface Schema {
	readonly fields: readonly Field[];
	readonly missingValues: readonly string[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: ReadonlyArray<{
		readonly fields: readonly string[];
		readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
	}>;
}

interface Field {
	readonly name: string;
	readonly type: string;
	readonly format?: string;
	readonly delimiter?: string;
	readonly categories?: readonly string[];
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly pattern?: string;
		readonly enum?: readonly string[];
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

type Value = string | number | readonly string[] | null;
export type Row = Readonly<Record<string, Value>>;

/** The tables of a package, read by nothing but its own description, and what is wrong in them. */
export interface ReadTables {
	readonly rows: ReadonlyMap<string, readonly Row[]>;
	readonly problems: readonly string[];
}

/** Reads every table by its schema, and checks types, constraints, keys and references. */
export function readTables(
	{ resources }: Description,
	getText: (path: string) => string,
): ReadTables {
	const problems: string[] = [];
	const rows = new Map<string, Row[]>();
	for (const { name, path, schema } of resources) {
		const [header = [], ...lines] = parse(getText(path));
		const names = schema.fields.map((field) => field.name);
		if (header.join() !== names.join()) problems.push(`${path}: the header is ${header.join()}`);
		const read = lines.map((cells, index) =>
			Object.fromEntries(
				schema.fields.map((field, column) => {
					const text = cells[column] ?? '';
					const value = schema.missingValues.includes(text) ? null : readValue(text, field);
					const problem = findProblem(value, field);
					if (problem) problems.push(`${path}:${index + 2}: ${field.name}: “${text}” ${problem}`);
					return [field.name, value ?? null];
				}),
			),
		);
		rows.set(name, read);
	}
	for (const resource of resources) problems.push(...findKeyProblems(resource, rows));
	return { rows, problems };
}

/** What a text means; undefined where it is not of the type. */
function readValue(text: string, { type, delimiter }: Field): Value | undefined {
	switch (type) {
		case 'string':
			return delimiter ? text.split(delimiter) : text;
		case 'integer':
			return /^-?\d+$/.test(text) ? Number(text) : undefined;
		case 'number':
			return /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : undefined;
		case 'date':
			return isDay(text) ? text : undefined;
		default:
			throw new Error(`No test knows the type ${type}.`);
	}
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function findProblem(value: Value | undefined, field: Field): string | null {
	const { type, format, categories, constraints = {} } = field;
	if (value === undefined) return `is no ${type}`;
	if (value === null) return constraints.required ? 'is missing' : null;
	if (typeof value === 'number') {
		const { minimum = -Infinity, maximum = Infinity } = constraints;
		return value < minimum || value > maximum ? 'is out of bounds' : null;
	}
	if (typeof value !== 'string') return null;
	if (constraints.pattern && !new RegExp(constraints.pattern).test(value))
		return 'has another form';
	if (format === 'uri' && !URL.canParse(value)) return 'is no address';
	for (const words of [categories, constraints.enum]) {
		if (words && !words.includes(value)) return `is none of ${words.join(', ')}`;
	}
	return null;
}

function findKeyProblems(
	{ path, schema }: Resource,
	tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
	const own = [...tables].find(([name]) => `${name}.csv` === path)?.[1] ?? [];
	const problems: string[] = [];
	const unique = schema.fields
		.filter(({ constraints }) => constraints?.unique)
		.map(({ name }) => [name]);
	for (const key of [schema.primaryKey, ...unique]) {
		const seen = new Set<string>();
		for (const row of own) {
			const text = pick(row, key);
			if (text === null) problems.push(`${path}: a row without ${key.join()}`);
			else if (seen.has(text)) problems.push(`${path}: ${text} stands there twice`);
			seen.add(text ?? '');
		}
	}
	for (const { fields, reference } of schema.foreignKeys ?? []) {
		const target = reference.resource === undefined ? own : tables.get(reference.resource);
		if (!target) {
			problems.push(`${path}: there is no table ${reference.resource ?? ''}`);
			continue;
		}
		const known = new Set(target.map((row) => pick(row, reference.fields)));
		for (const row of own) {
			const text = pick(row, fields);
			if (text !== null && !known.has(text)) {
				problems.push(`${path}: ${fields.join()} ${text} leads nowhere`);
			}
		}
	}
	return problems;
}

/** The values of some columns as one text; null where one of them is missing. */
function pick(row: Row, names: readonly string[]): string | null {
	const values = names.map((name) => row[name] ?? null);
	return values.includes(null) ? null : JSON.stringify(values);
}

/** A text as it was before a spreadsheet's formula in it was disarmed. */
export function rearm(text: string): string {
	return text.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');
}
