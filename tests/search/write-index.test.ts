import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Cbor, decodeCbor } from '../../src/search/cbor.ts';
import { compareIds, isDated } from '../../src/search/page-ids.ts';
import { listSearchRecords } from '../../src/search/search-record.ts';
import { makeIndexFiles } from '../../src/search/write-index.ts';
import { readRecord } from '../support/content.ts';

test('an index has what the page loads and nothing else, and is the same each time', async () => {
	const records = listSearchRecords(readRecord());
	const files = await makeIndexFiles(records);
	const kinds = new Set(files.map(({ path }) => path.replace(/^.+\/.+(?=\.)|en_\w+/, '…')));
	expect([...kinds].sort()).toEqual(
		[
			'pagefind-entry.json',
			'pagefind.js',
			'pagefind.….pf_meta',
			'wasm.en.pagefind',
			'….pf_filter',
			'….pf_fragment',
			'….pf_index',
		].sort(),
	);
	expect(files.filter(({ path }) => path.endsWith('.pf_fragment'))).toHaveLength(records.length);

	const digest = (all: typeof files) =>
		all
			.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`)
			.sort();
	expect(digest(await makeIndexFiles(records))).toEqual(digest(files));
});

test('the list of pages has the order of time in their ids, and lengths that are about right', async () => {
	const records = listSearchRecords(readRecord());
	const files = await makeIndexFiles(records);
	const unpack = (ending: string) => {
		const file = files.find(({ path }) => path.endsWith(ending));
		if (!file) throw new Error(`The index has no ${ending}.`);
		return gunzipSync(file.content).subarray('pagefind_dcd'.length);
	};
	const [, list] = decodeCbor(unpack('.pf_meta')) as Cbor[];
	const pages = (list as Array<[id: string, length: number]>).map(([id, length], index) => {
		const { url, word_count: words } = JSON.parse(
			unpack(`fragment/${id}.pf_fragment`).toString(),
		) as { url: string; word_count: number };
		return { id, length, words, url, record: records[index] };
	});
	expect(pages.map(({ url }) => url)).toEqual(records.map(({ url }) => url));
	for (const { length, words, url } of pages) {
		expect(Math.abs(8 * length - words), url).toBeLessThanOrEqual(words / 3 + 8);
	}
	expect(pages.map(({ id }) => isDated(id))).toEqual(records.map(({ date }) => date !== null));
	const dates = pages
		.filter(({ id }) => isDated(id))
		.sort((a, b) => compareIds(a.id, b.id))
		.map(({ record }) => record?.date ?? '');
	expect(dates.length).toBeGreaterThan(0);
	expect(dates).toEqual([...dates].sort());
});

test('a page that cannot be indexed is an error', async () => {
	const [record] = listSearchRecords(readRecord());
	if (!record) throw new Error('The record is empty.');
	const broken = { ...record, content: null } as unknown as typeof record;
	await expect(makeIndexFiles([broken])).rejects.toThrow();
});
