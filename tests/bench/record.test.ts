import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeRecordFiles } from '../../bench/record.ts';
import { readContent } from '../../src/entries/read-content.ts';

test.each([1, 2])('a made-up record is valid, and nothing in it wants a look (seed %i)', (seed) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'claimline-made-'));
	try {
		for (const [name, text] of makeRecordFiles(150, seed)) {
			const file = path.join(folder, name);
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
		const vocabulary = readFileSync('content/vocabulary.yaml');
		writeFileSync(path.join(folder, 'vocabulary.yaml'), vocabulary);
		const { content, problems } = readContent({
			folder,
			label: 'made',
			now: new Date('2026-06-01'),
		});
		expect(problems).toEqual([]);
		expect(content?.claims.size).toBe(150);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the same seed makes the same record, and another seed another', () => {
	expect(makeRecordFiles(40, 7)).toEqual(makeRecordFiles(40, 7));
	expect(makeRecordFiles(40, 7)).not.toEqual(makeRecordFiles(40, 8));
});
