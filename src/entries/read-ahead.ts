import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { countThreads } from '../threads.ts';
import { COLLECTIONS, type Collection } from './collections.ts';
import { listFiles, type ReadFile, type ReadOptions } from './read-content.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';

/** A file to be read in a thread. */
export interface Task {
	readonly collection: Collection['name'];
	readonly file: string;
	readonly bytes: Uint8Array;
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

/**
 * Reads and checks all files of a record by themselves, in threads where there are many, and those not
 * at all that are the same as the last time. What comes back reads content with the same result as
 * reading the files one after the other.
 */
export async function readAhead(options: ReadAheadOptions): Promise<ReadFile> {
	const { folder, label = path.basename(folder), cacheFile, code } = options;
	const known = loadKnown(cacheFile, code);
	const read = new Map<string, KnownFile>();
	const tasks: Array<Task & { readonly digest: string }> = [];
	for (const collection of Object.values(COLLECTIONS)) {
		for (const { name, isLink } of listFiles(path.join(folder, collection.name))) {
			if (isLink) continue;
			const bytes = readFileSync(path.join(folder, collection.name, name));
			const file = `${label}/${collection.name}/${name}`;
			const digest = hash('sha256', bytes);
			const before = known.get(file);
			if (before?.digest === digest) read.set(file, before);
			else tasks.push({ collection: collection.name, file, bytes, digest });
		}
	}
	const results = await readAll(tasks);
	tasks.forEach(({ file, digest }, index) => {
		const result = results[index];
		if (result) read.set(file, { digest, read: result });
	});
	if (tasks.length || known.size !== read.size) keepKnown(cacheFile, code, read);
	return (collection, file, location) =>
		read.get(file)?.read ?? readEntry(collection, file, readFileSync(location));
}

/** Reads the files of some tasks; the results stand in the order of the tasks. */
export function readTasks(tasks: readonly Task[]): ReadEntry[] {
	return tasks.map(({ collection, file, bytes }) =>
		readEntry(COLLECTIONS[collection], file, bytes),
	);
}

async function readAll(tasks: readonly Task[]): Promise<ReadEntry[]> {
	const threads = countThreads(tasks.length, ENOUGH_FOR_THREADS);
	if (threads < 2) return readTasks(tasks);
	// By turns, since files of one collection take about as long as each other, and longer than those of others.
	const parts = Array.from({ length: threads }, (_, thread) =>
		readInThread(tasks.filter((_task, index) => index % threads === thread)),
	);
	const results = await Promise.all(parts);
	return tasks.flatMap(
		(_task, index) => results[index % threads]?.[Math.floor(index / threads)] ?? [],
	);
}

function readInThread(tasks: readonly Task[]): Promise<ReadEntry[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
			workerData: tasks.map(({ collection, file, bytes }) => ({ collection, file, bytes })),
		});
		worker.once('message', (results: ReadEntry[]) => {
			resolve(results);
		});
		worker.once('error', reject);
	});
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
