import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAhead, readTasks } from '../../src/entries/read-ahead.ts';
import { readContent } from '../../src/entries/read-content.ts';
import {
	type FileChanges,
	makeClaimFile,
	NOW,
	VALID_FILES,
	awaitContentFolder,
} from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';

const label = 'content';

/** Reads a folder through what was read ahead, with a cache beside it. */
async function readThroughCache(folder: string, code = 'one') {
	const cacheFile = path.join(folder, '.cache');
	const readFile = await readAhead({ folder, label, cacheFile, code });
	return readContent({ folder, label, now: NOW, readFile });
}

/** What reading gives the first time, and again with all of it known. */
function readTwice(changes: FileChanges) {
	return awaitContentFolder(changes, async (folder) => {
		const plain = readContent({ folder, label, now: NOW });
		return [plain, await readThroughCache(folder), await readThroughCache(folder)] as const;
	});
}

describe('files that are read ahead', () => {
	test('give the same content as files that are read when they are needed', async () => {
		await fc.assert(
			fc.asyncProperty(randomFiles, async (files) => {
				const [plain, first, second] = await readTwice(files);
				expect(first).toEqual(plain);
				expect(second).toEqual(plain);
			}),
			{ numRuns: 20 },
		);
	});

	test('give the same problems, a broken file and a misplaced one among them', async () => {
		const [plain, first, second] = await readTwice({
			'claims/2025/nis-300.md': makeClaimFile({ claimant: 'niss', said: '2025-02-30' }),
			'claims/2025/deep/er.md': makeClaimFile(),
			'actors/No Id.yaml': 'name: X\n',
			'sources/kbs-report.yaml': new Uint8Array([0xff]),
		});
		expect(plain.problems.length).toBeGreaterThan(3);
		expect(first).toEqual(plain);
		expect(second).toEqual(plain);
	});

	test('are read again when they changed, and forgotten when they are gone', async () => {
		await awaitContentFolder({}, async (folder) => {
			await readThroughCache(folder);
			const file = path.join(folder, 'claims/2025/nis-300.md');
			writeFileSync(file, makeClaimFile({ title: 'Another title' }));
			const { content } = await readThroughCache(folder);
			expect(content?.claims.get('nis-300')?.data.title).toBe('Another title');
			rmSync(file);
			expect((await readThroughCache(folder)).content?.claims.size).toBe(0);
		});
	});

	test('are read again by other code, and where the cache cannot be read', async () => {
		await awaitContentFolder({}, async (folder) => {
			const plain = await readThroughCache(folder);
			expect(await readThroughCache(folder, 'two')).toEqual(plain);
			writeFileSync(path.join(folder, '.cache'), 'nonsense');
			expect(await readThroughCache(folder)).toEqual(plain);
		});
	});
});

test('a task is read as its file is', () => {
	const file = 'content/claims/2025/nis-300.md';
	const bytes = Buffer.from(String(VALID_FILES['claims/2025/nis-300.md']));
	const [read] = readTasks([{ collection: 'claims', file, bytes }]);
	expect(read).toMatchObject({ problems: [], entry: { id: 'nis-300', file } });
});
