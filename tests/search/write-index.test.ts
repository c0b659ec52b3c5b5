import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
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

test('a page that cannot be indexed is an error', async () => {
	const [record] = listSearchRecords(readRecord());
	if (!record) throw new Error('The record is empty.');
	const broken = { ...record, content: null } as unknown as typeof record;
	await expect(makeIndexFiles([broken])).rejects.toThrow();
});
