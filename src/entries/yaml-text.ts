import { type Document, isMap, isNode, isPair, isScalar, parseAllDocuments, visit } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import type { Position } from './problem.ts';
import { getPosition } from './text-file.ts';

/** The way to a value inside an entry: `['figures', 0, 'about']`. */
export type FieldPath = readonly PropertyKey[];

export interface YamlProblem extends Position {
	readonly message: string;
}

export interface ParsedYaml {
	/** The plain value; undefined where the text is no YAML. */
	readonly value: unknown;
	readonly problems: readonly YamlProblem[];
	/** Where a field stands: its value, or its key; for a missing field, what it is missing from. */
	readonly locate: Locate;
}

type Locate = (path: FieldPath, part?: 'key' | 'value') => Position;

/**
 * Parses YAML 1.2 (core schema, in which a date stays text). Aliases, anchors, tags, merge keys and
 * duplicate or dangerous keys are problems: each makes an entry say something that its reader does
 * not see.
 */
export function parseYaml(text: string): ParsedYaml {
	const value = readPlainYaml(text);
	if (value === undefined) return parseWithPlaces(text);
	// Places are wanted of the few files that have a problem.
	let locate: Locate | undefined;
	return {
		value,
		problems: [],
		locate: (...field) => (locate ??= parseWithPlaces(text).locate)(...field),
	};
}

/** Parses YAML with the place of everything in it, which takes ten times as long as its values. */
export function parseWithPlaces(text: string): ParsedYaml {
	const [document, second] = readDocuments(text);
	const place = (offset: number): Position => getPosition(text, offset);
	const problems = document ? findSyntaxProblems(document, place) : [];
	if (second) {
		const offset = second.contents?.range?.[0] ?? second.range[0];
		problems.push({
			...place(offset),
			message: 'a line of --- begins a second entry here; a file holds one',
		});
	}
	if (document) problems.push(...findForbidden(document, place));
	return {
		value: problems.length || !document ? undefined : (document.toJS() as unknown),
		problems,
		locate: (path, part = 'value') => place(document ? findOffset(document, path, part) : 0),
	};
}

/** The documents of a YAML text: an entry is one, but a second one must not get lost. */
function readDocuments(text: string): Document.Parsed[] {
	const documents = parseAllDocuments(text, {
		version: '1.2',
		schema: 'core',
		merge: false,
		uniqueKeys: true,
		prettyErrors: false,
		logLevel: 'silent',
	});
	return 'empty' in documents ? [] : documents;
}

/**
 * Fields that stand twice, and the first place where the text is no YAML: what follows such a place is
 * mostly its consequence.
 */
function findSyntaxProblems(
	document: Document.Parsed,
	place: (offset: number) => Position,
): YamlProblem[] {
	const isTwice = ({ code }: { code: string }) => code === 'DUPLICATE_KEY';
	const twice = document.errors.filter(isTwice).map(({ pos }) => ({
		...place(pos[0]),
		message: 'this field is already there; an entry has each field once',
	}));
	const broken = document.errors.find((error) => !isTwice(error));
	if (!broken) return twice;
	return [
		...twice,
		{ ...place(broken.pos[0]), message: describeSyntax(broken.code, broken.message) },
	];
}

/** Where a text with a colon, or one that begins with a sign of YAML, wants quotation marks. */
const WANTS_QUOTES = new Set([
	'BLOCK_AS_IMPLICIT_KEY',
	'BAD_SCALAR_START',
	'UNEXPECTED_TOKEN',
	'MULTILINE_IMPLICIT_KEY',
]);

function describeSyntax(code: string, message: string): string {
	const sentence = message.replace(/\s+at line \d+.*$/s, '');
	const advice = WANTS_QUOTES.has(code)
		? '; put quotation marks round text that has a colon in it or begins with a sign'
		: '';
	return `this is not YAML: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${advice}`;
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function findForbidden(
	document: Document.Parsed,
	place: (offset: number) => Position,
): YamlProblem[] {
	const found: YamlProblem[] = [];
	const add = (offset: number, message: string) => found.push({ ...place(offset), message });
	visit(document, {
		Alias: (_, node) => {
			add(node.range?.[0] ?? 0, `the alias *${node.source} is not allowed; write the value out`);
		},
		Node: (_, node) => {
			const offset = node.range?.[0] ?? 0;
			if ('anchor' in node && node.anchor) {
				add(offset, `the anchor &${node.anchor} is not allowed; write the value out`);
			}
			if (node.tag) add(offset, `the tag ${node.tag} is not allowed`);
		},
		Pair: (_, pair) => {
			const key = isScalar(pair.key) ? pair.key : null;
			const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
			if (!key) add(offset, 'a field name must be plain text');
			else if (FORBIDDEN_KEYS.has(String(key.value))) {
				add(offset, `${String(key.value)} is not allowed as a field`);
			}
		},
	});
	return found;
}

/** The offset of the field at a path, or of the last thing on the way to it that exists. */
function findOffset(document: Document.Parsed, path: FieldPath, part: 'key' | 'value'): number {
	let offset = document.contents?.range?.[0] ?? 0;
	let node: unknown = document.contents;
	for (const [index, step] of path.entries()) {
		const isLast = index === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair || !isPair(pair)) return offset;
			const target = isLast && part === 'key' ? pair.key : (pair.value ?? pair.key);
			offset = (isNode(target) && target.range?.[0]) || offset;
			node = pair.value;
		} else {
			const items = node && typeof node === 'object' && 'items' in node ? node.items : null;
			const item: unknown = Array.isArray(items) ? items[Number(step)] : undefined;
			if (!isNode(item)) return offset;
			offset = item.range?.[0] ?? offset;
			node = item;
		}
	}
	return offset;
}
