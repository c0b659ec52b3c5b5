import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { countThreads, shareWork, takeSome } from '../threads.ts';
import { COLLECTIONS, type Collection } from './collections.ts';
import { listFiles, type ReadFile, type ReadOptions } from './read-content.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';

/** A file to be read, and the digest of its bytes. */
export interface Task {
	readonly collection: Collection['name'];
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly digest: string;
}

/** A file that was read, and the digest of its bytes. */
interface KnownFile {
	readonly digest: string;
	readonly read: ReadEntry;
}

interface ReadAheadOptions extends Pick<ReadOptions, 'folder' | 'label'> {
	/** Where what was read is kept for the next time. */
	readonly cacheFile: string;
	/** The digest of the code that reads: what other code read is read anew. */
	readonly code: string;
}

/** A thread needs half a second to begin: so many files take longer than that. */
const ENOUGH_FOR_THREADS = 2000;
const FILES_AT_ONCE = 250;

/**
 * Reads and checks all files of a record by themselves, in threads where there are many, and those not
 * at all that are the same as the last time. What comes back reads content with the same result as
 * reading the files one after the other.
 */
export async function readAhead(options: ReadAheadOptions): Promise<ReadFile> {
	const { folder, label = path.basename(folder), cacheFile, code } = options;
	const known = loadKnown(cacheFile, code);
	const read = new Map<string, KnownFile>();
	const changed = findChanged(listAll(folder, label), known, read);
	const first = takeSome(changed, ENOUGH_FOR_THREADS);
	const keep = (tasks: readonly Task[], results: readonly ReadEntry[]) => {
		results.forEach((result, index) => {
			const task = tasks[index];
			if (task) read.set(task.file, { digest: task.digest, read: result });
		});
	};
	const threads = countThreads(first.length, ENOUGH_FOR_THREADS);
	if (threads < 2) {
		for (const task of join(first, changed)) keep([task], readTasks([task]));
	} else {
		await shareWork<Task, ReadEntry[]>(join(first, changed), {
			code: new URL('./read-thread.ts', import.meta.url),
			threads,
			lotSize: FILES_AT_ONCE,
			onAnswer: keep,
		});
	}
	if (first.length || known.size !== read.size) keepKnown(cacheFile, code, read);
	return (collection, file, location) =>
		read.get(file)?.read ?? readEntry(collection, file, readFileSync(location));
}

/** Reads the files of some tasks; the results stand in the order of the tasks. */
export function readTasks(tasks: ReadonlyArray<Omit<Task, 'digest'>>): ReadEntry[] {
	return tasks.map(({ collection, file, bytes }) =>
		readEntry(COLLECTIONS[collection], file, bytes),
	);
}

interface FoundFile extends Pick<Task, 'collection' | 'file'> {
	readonly location: string;
}

function listAll(folder: string, label: string): FoundFile[] {
	return Object.values(COLLECTIONS).flatMap(({ name: collection }) =>
		listFiles(path.join(folder, collection))
			.filter(({ isLink }) => !isLink)
			.map(({ name }) => ({
				collection,
				file: `${label}/${collection}/${name}`,
				location: path.join(folder, collection, name),
			})),
	);
}

/** The files that are not the same as the last time; what is known of the others goes to `read`. */
function* findChanged(
	files: readonly FoundFile[],
	known: ReadonlyMap<string, KnownFile>,
	read: Map<string, KnownFile>,
): Generator<Task> {
	for (const { collection, file, location } of files) {
		const bytes = readFileSync(location);
		const digest = hash('sha256', bytes);
		const before = known.get(file);
		if (before?.digest === digest) read.set(file, before);
		else yield { collection, file, bytes, digest };
	}
}

function* join<Item>(first: readonly Item[], rest: Iterable<Item>): Generator<Item> {
	yield* first;
	yield* rest;
}

interface Kept {
	readonly code: string;
	readonly files: ReadonlyMap<string, KnownFile>;
}

function loadKnown(cacheFile: string, code: string): ReadonlyMap<string, KnownFile> {
	try {
		const kept = deserialize(readFileSync(cacheFile)) as Kept;
		return kept.code === code ? kept.files : new Map();
	} catch {
		return new Map();
	}
}

/** Another build may read at any moment: the file is there whole, or not at all. */
function keepKnown(cacheFile: string, code: string, files: ReadonlyMap<string, KnownFile>): void {
	const unfinished = `${cacheFile}.${process.pid}`;
	mkdirSync(path.dirname(cacheFile), { recursive: true });
	writeFileSync(unfinished, serialize({ code, files } satisfies Kept));
	renameSync(unfinished, cacheFile);
}
