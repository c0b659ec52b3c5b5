import { isScalar, Schema } from 'yaml';

/** What begins a word without quotation marks, and what follows in it: nothing that YAML takes for a sign. */
const START = String.raw`(?:[\p{L}\p{N}.“‘]|-(?=\d))`;
const REST = String.raw`\p{L}\p{M}\p{N}._/“”‘’'"()+=~?%&;–—-`;

const KEY = '[A-Za-z0-9][A-Za-z0-9-]{0,60}';
const LINE = new RegExp(`^( *)(- )?(?:(${KEY}):(?: |$))?(.*)$`);
/** Words that are the rest of a line, in which commas and `https://` mean nothing. */
const LINE_WORDS = new RegExp(`^${START}(?:[,${REST}]|:(?=[,${REST}])| (?=[,${REST}]))*$`, 'u');
const QUOTED = /"([^"\\\p{Cc}]*)"|'([^'\p{Cc}]*)'/uy;
const WORDS = new RegExp(`${START}(?:[${REST}]| (?=[${REST}]))*`, 'uy');
const FLOW_KEY = new RegExp(`(${KEY}): `, 'y');
const OPEN_LIST = /\[ ?/y;
const CLOSE_LIST = / ?\]/y;
const OPEN_FIELDS = /\{ ?/y;
const CLOSE_FIELDS = / ?\}/y;
const COMMA = /, /y;

/** Entries have four levels; a text of brackets must not exhaust the stack. */
const MOST_LEVELS = 8;

/** The words and numbers of YAML 1.2, as the library knows them. */
const WORD_TAGS = new Schema({ schema: 'core' }).tags.filter(({ default: isPlain }) => isPlain);

/** `key: value`, `key:` with its value on the next lines, or a value; a dash is a line of its own. */
interface Line {
	readonly indent: number;
	readonly isDash: boolean;
	readonly key: string | undefined;
	readonly value: string;
}

/**
 * The value of a YAML text that keeps to the forms of `content/templates`: block fields and lists,
 * flow fields and lists on one line, plain and quoted text on one line, no comments, no escapes.
 * Undefined for every other text, right or wrong: the YAML library has to read it. It gives the same
 * value, ten times slower, since it also keeps the place of everything.
 */
export function readPlainYaml(text: string): Readonly<Record<string, unknown>> | undefined {
	const lines = splitLines(text);
	let at = 0;

	const readFields = (indent: number, level: number) => {
		const fields: Record<string, unknown> = {};
		for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
			const { key, value } = line;
			if (key === undefined || !isNewField(fields, key)) return undefined;
			at += 1;
			const read = value ? readValue(value) : readNested(indent, level + 1);
			if (read === undefined) return undefined;
			fields[key] = read;
		}
		return fields;
	};
	const readList = (indent: number, level: number) => {
		const items: unknown[] = [];
		for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
			if (!line.isDash) return undefined;
			at += 1;
			const item = readNested(indent, level + 1);
			if (item === undefined) return undefined;
			items.push(item);
		}
		return items;
	};
	/** What stands further to the right than its key or dash. */
	const readNested = (outer: number, level: number): unknown => {
		const line = lines[at];
		if (!line || line.indent <= outer || level > MOST_LEVELS) return undefined;
		if (line.isDash) return readList(line.indent, level);
		if (line.key !== undefined) return readFields(line.indent, level);
		at += 1;
		return readValue(line.value);
	};

	const fields = readFields(0, 0);
	return at > 0 && at === lines.length ? fields : undefined;
}

/** The lines of a text; none where one of them is no line of plain YAML. */
function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	for (const line of text.replace(/\n$/, '').split('\n')) {
		const [match, spaces = '', dash, key, value = ''] = LINE.exec(line) ?? [];
		if (match === undefined) return [];
		const indent = spaces.length;
		if (dash) lines.push({ indent, isDash: true, key: undefined, value: '' });
		lines.push({ indent: indent + (dash?.length ?? 0), isDash: false, key, value });
	}
	return lines;
}

/** Whether a field may have this name: text, not taken, and none that JavaScript has on every object. */
function isNewField(fields: object, key: string): boolean {
	return !(key in fields) && key !== 'prototype' && typeof resolveWords(key) === 'string';
}

function readValue(text: string): unknown {
	return LINE_WORDS.test(text) ? resolveWords(text) : readFlow(text);
}

/** A quoted text, or lists and fields in brackets, up to the end of the line. */
function readFlow(text: string): unknown {
	let at = 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};

	const readItem = (level: number): unknown => {
		if (level > MOST_LEVELS) return undefined;
		if (take(OPEN_LIST)) return readItems(level + 1);
		if (take(OPEN_FIELDS)) return readFields(level + 1);
		const quoted = take(QUOTED);
		if (quoted) return quoted[1] ?? quoted[2];
		const words = level > 0 ? take(WORDS) : null;
		return words ? resolveWords(words[0]) : undefined;
	};
	const readItems = (level: number) => {
		const items: unknown[] = [];
		if (take(CLOSE_LIST)) return items;
		do {
			const item = readItem(level);
			if (item === undefined) return undefined;
			items.push(item);
		} while (take(COMMA));
		return take(CLOSE_LIST) ? items : undefined;
	};
	const readFields = (level: number) => {
		const fields: Record<string, unknown> = {};
		do {
			const key = take(FLOW_KEY)?.[1];
			const value = key && isNewField(fields, key) ? readItem(level) : undefined;
			if (key === undefined || value === undefined) return undefined;
			fields[key] = value;
		} while (take(COMMA));
		return take(CLOSE_FIELDS) ? fields : undefined;
	};

	const value = readItem(0);
	return at === text.length ? value : undefined;
}

/** Whether words can be more than text, so that the library has to be asked. */
const MAY_BE_MORE = /^(?:[-.\d]|null$|true$|false$)/i;

/** Words without quotation marks: a number, true, false, null, or else text. */
function resolveWords(words: string): unknown {
	if (!MAY_BE_MORE.test(words)) return words;
	const tag = WORD_TAGS.find((one) => 'test' in one && one.test?.test(words));
	if (!tag || tag.collection) return words;
	const value = tag.resolve(words, () => undefined, {});
	return isScalar(value) ? value.value : value;
}
