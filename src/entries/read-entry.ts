import type { Body } from './body.ts';
import { parseBody } from './body.ts';
import type { Collection } from './collections.ts';
import type { Entry } from './entry.ts';
import { ID_PATTERN } from './fields.ts';
import { findNearest, type Position, type Problem } from './problem.ts';
import { describeIssues, type SchemaProblem } from './schema-problems.ts';
import { decodeText, findConflict, findHiddenCharacters, findLostText } from './text-file.ts';
import { type FieldPath, parseYaml } from './yaml-text.ts';

export interface ReadEntry {
	/**
	 * The entry. Where some of its fields are wrong, these hold placeholders, so that the others can
	 * still be checked against other files; null where too little is left for that.
	 */
	readonly entry: (Entry<unknown> & { body?: Body }) | null;
	readonly problems: readonly Problem[];
}

/** What reading needs to know of a collection. */
type Readable = Omit<Collection, 'name'>;

interface FrontMatter {
	readonly yaml: string;
	readonly body: string;
	/** The line of the file on which the body begins. */
	readonly bodyLine: number;
}

/** Reads one file of a collection; all that is wrong with it by itself comes back at once. */
export function readEntry(collection: Readable, file: string, bytes: Uint8Array): ReadEntry {
	const problems: Problem[] = [];
	const add = (position: Position, message: string) => {
		problems.push({ file, severity: 'error', ...position, message });
	};

	const id = file.slice(file.lastIndexOf('/') + 1, -collection.ending.length);
	if (!ID_PATTERN.test(id)) {
		const message = `the file's name is no id; use lower case letters, digits and hyphens, like 2025-01-13-nis-300-killed${collection.ending}`;
		add({ line: 1, column: 1 }, message);
	}

	const decoded = decodeText(bytes);
	if (!decoded.ok) {
		add(decoded.position, decoded.message);
		return { entry: null, problems };
	}
	const hidden = findHiddenCharacters(decoded.text);
	for (const { message, ...position } of hidden) add(position, message);
	const conflict = findConflict(decoded.text);
	if (conflict) {
		// Whatever else is wrong comes from there being two versions.
		add(conflict, conflict.message);
		return { entry: null, problems };
	}

	const parts = collection.ending === '.md' ? splitFrontMatter(decoded.text) : null;
	if (collection.ending === '.md' && !parts) {
		add({ line: 1, column: 1 }, 'the fields must stand first, between two lines of ---');
		return { entry: null, problems };
	}
	const yaml = parseYaml(parts?.yaml ?? decoded.text);
	const firstLine = parts ? 1 : 0;
	const toFile = ({ line, column }: Position): Position => ({ line: line + firstLine, column });
	const lost = findLostText(parts?.yaml ?? decoded.text);
	for (const { message, ...position } of [...yaml.problems, ...lost])
		add(toFile(position), message);

	// YAML can write a character by its number: "\u202e". What stands in the file itself is told above.
	if (!hidden.length && decoded.text.includes('\\')) {
		for (const { path, message } of listHiddenInValues(yaml.value)) {
			add(toFile(yaml.locate(path)), message);
		}
	}

	const { data, faulty, found } = yaml.problems.length
		? { data: null, faulty: [], found: [] }
		: validate(collection, yaml.value);
	for (const { path, part, message } of found) add(toFile(yaml.locate(path, part)), message);

	const body = parts ? parseBody(parts.body, parts.bodyLine) : null;
	for (const { message, ...position } of body?.problems ?? []) add(position, message);
	// So can Markdown: &#x202E;
	if (!hidden.length && parts && body && parts.body.includes('&')) {
		for (const { message } of findHiddenCharacters(body.text)) {
			add({ line: parts.bodyLine, column: 1 }, message);
		}
	}

	if (data === null) return { entry: null, problems };
	const marks = faulty.length ? { faulty: new Set(faulty) } : {};
	return { entry: { id, file, data, ...(body ? { body } : {}), ...marks }, problems };
}

/** The hidden characters in the text of a value and of all values inside it. */
function listHiddenInValues(
	value: unknown,
	path: FieldPath = [],
): Array<{ path: FieldPath; message: string }> {
	if (typeof value === 'string') {
		return findHiddenCharacters(value).map(({ message }) => ({ path, message }));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		listHiddenInValues(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

interface Validated {
	readonly data: unknown;
	readonly faulty: readonly PropertyKey[];
	readonly found: readonly SchemaProblem[];
}

/** Validates fields against the collection's schema. */
function validate(collection: Readable, value: unknown): Validated {
	if (!isFields(value)) {
		const message = `expected the fields of ${withArticle(collection.noun)}, found ${value ? 'something else' : 'nothing'}`;
		return { data: null, faulty: [], found: [{ path: [], part: 'value', message }] };
	}
	const { data, found } = parseFields(collection, value);
	if (!found.length) return { data, faulty: [], found };

	// A kind that does not exist hides everything else from the schema: look at the rest as if the
	// nearest kind had been meant.
	const { variant } = collection;
	const isHidden = variant !== undefined && found.some(({ path }) => path.join() === variant.field);
	const meant = isHidden ? guessVariant(collection, value, variant) : value;
	if (isHidden) found.push(...parseFields(collection, meant).found);

	const faulty = [...new Set(found.map(({ path }) => path[0] ?? ''))];
	const wrong = faulty.filter((field) => !(isHidden && field === variant.field));
	return { data: parseWithPlaceholders(collection, meant, wrong), faulty, found };
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function parseFields(
	{ schema, getFields, nestedFields }: Readable,
	value: Fields,
): { data: unknown; found: SchemaProblem[] } {
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, found: [] };
	const names = { top: getFields(value), nested: nestedFields ?? {} };
	return { data: null, found: describeIssues(result.error.issues, value, names) };
}

/** The entry as the kind that its author most likely meant. */
function guessVariant(
	{ placeholders = {} }: Readable,
	value: Fields,
	{ field, values }: NonNullable<Readable['variant']>,
): Fields {
	const [nearest] = findNearest(String(value[field]), values, 1);
	return { ...value, [field]: nearest ?? placeholders[field] };
}

/** The entry with placeholders for its faulty fields; null where even that is not valid. */
function parseWithPlaceholders(
	{ schema, placeholders = {} }: Readable,
	value: Fields,
	faulty: readonly PropertyKey[],
): unknown {
	const sound = Object.entries(value).filter(([field]) => !faulty.includes(field));
	const standIns = Object.entries(placeholders).filter(([field]) => faulty.includes(field));
	const result = schema.safeParse(Object.fromEntries([...sound, ...standIns]));
	return result.success ? result.data : null;
}

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Divides a Markdown file into its fields and its body; null where the fields are not fenced. */
export function splitFrontMatter(text: string): FrontMatter | null {
	const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
	if (!match || match.index !== 0) return null;
	const bodyLine = match[0].split('\n').length;
	return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine };
}
