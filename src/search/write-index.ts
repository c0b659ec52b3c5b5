import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord } from './search-record.ts';
import { settleIndex } from './settle-index.ts';

/** The index holds names in many languages, and is one: the words of readers are English. */
const LANGUAGE = 'en';

/**
 * How many words and places of words a part of the index holds. A search loads a part for each of
 * its words: Pagefind's own parts are five times as large.
 */
const CHUNK_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '4000' };

/** What the search page loads; Pagefind's own interfaces and its worker stay away. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

/**
 * Makes the index, in a process of its own, and leaves it in memory.
 *
 * @throws An error in Pagefind's words where it cannot be made.
 */
export async function makeIndexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
	process.env[CHUNK_SIZE.name] = CHUNK_SIZE.value;
	try {
		const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
		if (!index) throw new Error(describe(errors));
		// Pagefind answers in the order in which it is asked, so that nothing has to be awaited before.
		const asked = [
			...records.map((record) =>
				index.addCustomRecord({ ...toWritable(record), language: LANGUAGE }),
			),
			index.getFiles(),
		];
		const answers = await Promise.all(asked);
		const refused = answers.flatMap((answer) => answer.errors);
		if (refused.length > 0) throw new Error(describe(refused));
		const files = answers.flatMap((answer) => ('files' in answer ? answer.files : []));
		return settleIndex(
			files.filter((file) => NEEDED.test(file.path)),
			records.map(({ date }) => date),
		);
	} finally {
		await close();
		delete process.env[CHUNK_SIZE.name];
	}
}

export async function writeIndexFiles(files: readonly IndexFile[], folder: string): Promise<void> {
	const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
	for (const each of folders) await mkdir(each, { recursive: true });
	// One by one: a system lets a process have so many files open, and a large record has more.
	for (const file of files) await writeFile(path.join(folder, file.path), file.content);
}

function toWritable({ url, content, meta, filters }: SearchRecord) {
	return { url, content, meta: { ...meta }, filters: { ...filters } };
}

const describe = (errors: readonly string[]) =>
	`The search index could not be made: ${errors.slice(0, 3).join('; ')}`;
