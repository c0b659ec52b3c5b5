import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../dates/order.ts';
import { getEarliestDay, toEdtfDate } from '../dates/edtf-date.ts';
import type { ActorData } from './actor.ts';
import type { ClaimData } from './claim.ts';
import { COLLECTIONS, type Collection } from './collections.ts';
import { findDayProblems } from './day-problems.ts';
import { findEditorialSlips } from './editorial-slips.ts';
import { type Content, type Entry, type EntryWithBody, isSound } from './entry.ts';
import type { PlaceData } from './place.ts';
import { compareProblems, formatNearest, type Position, type Problem } from './problem.ts';
import type { QuestionData } from './question.ts';
import { readEntry, type ReadEntry, splitFrontMatter } from './read-entry.ts';
import { type ContentProblem, findContentProblems, type KnownIds } from './references.ts';
import type { SourceData } from './source.ts';
import { decodeText } from './text-file.ts';
import { type FieldPath, parseYaml } from './yaml-text.ts';
import { type Vocabulary, vocabularySchema } from './vocabulary.ts';

export interface ReadContent {
	/** The whole of the content; null where any problem is an error. */
	readonly content: Content | null;
	/** All problems of all files, in the order of files and lines. */
	readonly problems: readonly Problem[];
}

export interface ReadOptions {
	/** The folder that holds `vocabulary.yaml` and the collections. */
	readonly folder: string;
	/** What the paths in problems begin with; the folder's own name if left out. */
	readonly label?: string;
	/** The present moment, against which days are checked. */
	readonly now: Date;
	/** Reads one file of a collection; left out, it is read there and then. */
	readonly readFile?: ReadFile;
}

/** Reads one file: `file` is its path in problems, `location` that on the disk. */
export type ReadFile = (collection: Collection, file: string, location: string) => ReadEntry;

const readNow: ReadFile = (collection, file, location) =>
	readEntry(collection, file, readFileSync(location));

const VOCABULARY = {
	noun: 'vocabulary',
	ending: '.yaml',
	schema: vocabularySchema,
	getFields: () => Object.keys(vocabularySchema.shape),
} as const;

/**
 * Reads and validates all files of a record. Nothing is left out in silence: a file that cannot be
 * read, or stands where it does not belong, is a problem.
 */
export function readContent({
	folder,
	label = path.basename(folder),
	now,
	readFile = readNow,
}: ReadOptions): ReadContent {
	const problems: Problem[] = [];
	const toFile = (name: string) => `${label}/${name}`;
	const toPath = (file: string) => path.join(folder, file.slice(label.length + 1));

	const readAll = <Read extends Entry<unknown>>(collection: Collection) => {
		const entries = new Map<string, Read>();
		const ids = new Map<string, string>();
		for (const { name, isLink } of listFiles(path.join(folder, collection.name))) {
			const file = toFile(`${collection.name}/${name}`);
			const misplaced = isLink
				? 'this is a link; put the file itself here'
				: describeMisplaced(collection, name);
			if (misplaced) {
				problems.push({ file, severity: 'error', line: 1, column: 1, message: misplaced });
				continue;
			}
			const read = readFile(collection, file, toPath(file));
			problems.push(...read.problems);
			const id = path.posix.basename(name, collection.ending);
			const other = ids.get(id);
			if (other) {
				const message = `${other} has the same name; the name is the id of a ${collection.noun}`;
				problems.push({ file, severity: 'error', line: 1, column: 1, message });
			}
			ids.set(id, file);
			if (read.entry) entries.set(id, read.entry as Read);
		}
		return { entries, ids: new Set(ids.keys()) };
	};

	problems.push(...findStrayFiles(folder, toFile));
	const vocabulary = readVocabulary(folder, toFile('vocabulary.yaml'), problems);
	const read = {
		actors: readAll<Entry<ActorData>>(COLLECTIONS.actors),
		places: readAll<Entry<PlaceData>>(COLLECTIONS.places),
		sources: readAll<Entry<SourceData>>(COLLECTIONS.sources),
		questions: readAll<EntryWithBody<QuestionData>>(COLLECTIONS.questions),
		claims: readAll<EntryWithBody<ClaimData>>(COLLECTIONS.claims),
	};
	const content: Content = {
		vocabulary: vocabulary ?? { sides: {}, topics: {}, measures: {} },
		actors: read.actors.entries,
		places: read.places.entries,
		sources: read.sources.entries,
		questions: read.questions.entries,
		claims: read.claims.entries,
	};
	const known: KnownIds = {
		actors: read.actors.ids,
		places: read.places.ids,
		sources: read.sources.ids,
		questions: read.questions.ids,
		claims: read.claims.ids,
	};

	const between = [
		...findMisfiledClaims(content),
		...(vocabulary ? findContentProblems(content, known) : []),
		...findDayProblems(content, now),
	];
	problems.push(...locateProblems(between, toPath));
	const isWhole = problems.every(({ severity }) => severity === 'warning');
	// What an error hides or invents is no slip of the editor.
	if (isWhole) problems.push(...locateProblems(findEditorialSlips(content), toPath));

	return { content: isWhole ? content : null, problems: problems.sort(compareProblems) };
}

function readVocabulary(folder: string, file: string, problems: Problem[]): Vocabulary | null {
	const at = { file, severity: 'error', line: 1, column: 1 } as const;
	let bytes: Buffer;
	try {
		bytes = readFileSync(path.join(folder, 'vocabulary.yaml'));
	} catch {
		problems.push({
			...at,
			message: 'this file is missing; it holds the sides, topics and measures',
		});
		return null;
	}
	const read = readEntry(VOCABULARY, file, bytes);
	problems.push(...read.problems);
	return (read.entry?.data as Vocabulary | undefined) ?? null;
}

/** What else may stand in the folder of the record. */
const BESIDE = new Set(['vocabulary.yaml', 'templates', 'LICENSE']);

/** Files and folders beside the collections, which nobody would read. */
function findStrayFiles(folder: string, toFile: (name: string) => string): Problem[] {
	const expected = [...Object.keys(COLLECTIONS), ...BESIDE];
	return readNames(folder)
		.filter((name) => !expected.includes(name))
		.map((name) => ({
			file: toFile(name),
			severity: 'error',
			line: 1,
			column: 1,
			message: `nothing here has this name, and nobody reads it${formatNearest(name, expected)}`,
		}));
}

function readNames(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.'))
			.sort(compareText);
	} catch {
		return [];
	}
}

/** The files of a folder and its folders, by path, with forward slashes; hidden ones are left alone. */
export function listFiles(folder: string): Array<{ name: string; isLink: boolean }> {
	try {
		return walkFiles(folder, '').sort((a, b) => compareText(a.name, b.name));
	} catch {
		return [];
	}
}

/** Node’s own walk looks at every file once more, which is felt with thirty thousand of them. */
function walkFiles(folder: string, prefix: string): Array<{ name: string; isLink: boolean }> {
	return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((item) => {
		const name = `${prefix}${item.name}`;
		if (item.isDirectory()) return walkFiles(folder, `${name}/`);
		return item.name.startsWith('.') ? [] : [{ name, isLink: item.isSymbolicLink() }];
	});
}

function describeMisplaced(collection: Collection, name: string): string | null {
	if (!name.endsWith(collection.ending)) {
		return `this is no ${collection.noun}: the files of this folder end in ${collection.ending}`;
	}
	const depth = collection.name === 'claims' ? 2 : 1;
	if (name.split('/').length === depth) return null;
	return collection.name === 'claims'
		? 'a claim stands in the folder of its year: content/claims/2025/…'
		: `this stands too deep: the files of ${collection.name} have no folders`;
}

/** Claims that stand in the folder of another year than the one in which they were said. */
function findMisfiledClaims({ claims }: Content): ContentProblem[] {
	return [...claims.values()].flatMap((claim) => {
		const { file, data } = claim;
		if (!isSound(claim, 'said')) return [];
		const year = getEarliestDay(toEdtfDate(data.said)).slice(0, 4);
		const folder = file.split('/').at(-2);
		if (folder === year) return [];
		const message = `said: ${data.said} belongs into the folder ${year}, and the file stands in ${folder}`;
		return [{ file, severity: 'error', at: { path: ['said'], part: 'value' }, message }];
	});
}

/**
 * Finds line and column of problems between entries. Files are read once more for it: keeping every
 * parsed tree until the end would cost far more than a second look at the few files with problems.
 */
function locateProblems(
	problems: readonly ContentProblem[],
	toPath: (file: string) => string,
): Problem[] {
	const locators = new Map<string, (path: FieldPath, part?: 'key' | 'value') => Position>();
	const getLocator = (file: string) => {
		const known = locators.get(file);
		if (known) return known;
		const decoded = decodeText(readFileSync(toPath(file)));
		const text = decoded.ok ? decoded.text : '';
		const isMarkdown = file.endsWith('.md');
		const yaml = parseYaml(isMarkdown ? (splitFrontMatter(text)?.yaml ?? '') : text);
		const locate = (field: FieldPath, part?: 'key' | 'value') => {
			const { line, column } = yaml.locate(field, part);
			return { line: line + (isMarkdown ? 1 : 0), column };
		};
		locators.set(file, locate);
		return locate;
	};
	return problems.map(({ file, severity, at, message }) => {
		const position = 'path' in at ? getLocator(file)(at.path, at.part) : at;
		return { file, severity, ...position, message };
	});
}
