import type { z } from 'zod';
import { quote } from './fields.ts';
import { formatNearest } from './problem.ts';
import type { FieldPath } from './yaml-text.ts';

/** What a schema found, still without a place in a file. */
export interface SchemaProblem {
	readonly path: FieldPath;
	/** Whether the field's name or its value is at fault. */
	readonly part: 'key' | 'value';
	readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** The names that fields may have: of the entry itself, and of fields inside its fields, by path. */
export interface FieldNames {
	readonly top: readonly string[];
	readonly nested: Readonly<Record<string, readonly string[]>>;
}

/** Puts what zod found into an editor's words. */
export function describeIssues(
	issues: readonly Issue[],
	input: unknown,
	names: FieldNames,
): SchemaProblem[] {
	return issues.flatMap((issue) => describeIssue(issue, input, names));
}

function describeIssue(issue: Issue, input: unknown, names: FieldNames): SchemaProblem[] {
	if (issue.code === 'unrecognized_keys') {
		const known = issue.path.length ? (names.nested[formatPath(issue.path)] ?? []) : names.top;
		return issue.keys.map((key) => ({
			path: [...issue.path, key],
			part: 'key',
			message: `${key}: there is no such field${formatNearest(key, known)}`,
		}));
	}
	const inner = issue.code === 'invalid_union' ? findMeant(issue) : null;
	if (inner) {
		const path = [...issue.path, ...inner.path];
		return describeIssue({ ...inner, path }, input, names);
	}
	const name = formatPath(issue.path);
	const message = describe(issue, getAt(input, issue.path));
	return [{ path: issue.path, part: 'value', message: name ? `${name}: ${message}` : message }];
}

/**
 * Of a value that fits none of several forms, the fault in the form that was most likely meant: the one
 * with a fault inside it (a list with one bad item was meant as a list), or the one whose type it has.
 */
function findMeant(issue: Extract<Issue, { code: 'invalid_union' }>): Issue | undefined {
	const forms = issue.errors as Issue[][];
	const inside = forms.flat().find(({ path }) => path.length > 0);
	return inside ?? forms.flat().find(({ code }) => code !== 'invalid_type');
}

const isEmpty = (found: unknown) => found === undefined || found === null;

function describe(issue: Issue, found: unknown): string {
	if (isEmpty(found)) {
		const words = found === undefined ? 'this field is missing' : 'this field is empty';
		return isVariant(issue) ? `${words} (one of ${issue.options.join(', ')})` : words;
	}
	if (issue.code === 'invalid_value') {
		const nearest = formatNearest(String(found), issue.values.map(String));
		return `${quote(found)} is not one of the words for it${nearest}`;
	}
	if (isVariant(issue)) {
		const nearest = formatNearest(String(found), issue.options.map(String));
		return `${quote(found)} is not one of the words for it${nearest}`;
	}
	// Messages of our own schemas stand as they are; zod's are for programmers.
	if (!issue.message.startsWith('Invalid') && !issue.message.startsWith('Too '))
		return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${TYPE_NAMES[issue.expected] ?? issue.expected}, found ${nameFound(found)}`;
		case 'too_small':
			return Array.isArray(found)
				? `the list has ${found.length} of at least ${issue.minimum}`
				: `${quote(found)} is too small; ${issue.minimum} is the least`;
		case 'too_big':
			return Array.isArray(found)
				? `the list has ${found.length} of at most ${issue.maximum}`
				: `${quote(found)} is too large; ${issue.maximum} is the most`;
		case 'invalid_key':
			return 'the name is not an id (lower case letters, digits and hyphens)';
		default:
			return `${quote(found)} does not fit`;
	}
}

type VariantIssue = Extract<Issue, { code: 'invalid_union' }> & { options: readonly unknown[] };

/** Whether a field that decides which others there are has none of its values. */
function isVariant(issue: Issue): issue is VariantIssue {
	return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options);
}

const TYPE_NAMES: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	tuple: 'a list of two numbers',
	object: 'fields',
	record: 'fields',
};

function nameFound(found: unknown): string {
	if (Array.isArray(found)) return 'a list';
	return typeof found === 'object' ? 'fields' : quote(found);
}

/** `sources.quote.text`: the names on the way, without the positions in lists, which the line tells. */
export function formatPath(path: FieldPath): string {
	return path.filter((step) => typeof step === 'string').join('.');
}

function getAt(input: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			value && typeof value === 'object'
				? (value as Record<PropertyKey, unknown>)[step]
				: undefined,
		input,
	);
}
