import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFolders, type ExpectedClaim, findGaps, measureOutput } from '../../bench/output.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'claimline-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const CLAIMS: readonly ExpectedClaim[] = [
	{ id: 'a', file: 'a.md', title: 'First', claimants: ['Ann'] },
	{ id: 'b', file: 'b.md', title: 'Second', claimants: ['Ben', 'Ann'] },
];

test('a build with every claim page and every claim in a year list has no gaps', () => {
	write('claims/a/index.html', '<h1>First</h1>Ann');
	write('claims/b/index.html', '<h1>Second</h1>Ben, Ann');
	write('timeline/2024/index.html', '<a href="/claims/a/">First</a>');
	write('timeline/2025/index.html', '<a href="/claims/b/">Second</a>');
	expect(findGaps(folder, CLAIMS)).toEqual([]);
	expect(measureOutput(folder, CLAIMS)).toEqual({
		files: 4,
		pages: 4,
		claimPageBytes: (17 + 23) / 2,
		yearPageBytes: 30 + 31,
		bytes: 17 + 23 + 30 + 31,
	});
});

test('pages that are missing, names that are missing and claims that no list has are gaps', () => {
	write('claims/b/index.html', '<h1>Second</h1>Ben');
	write('timeline/2024/index.html', '<a href="/claims/a/">First</a>');
	// A list of a month stands for no year.
	write('timeline/2024/01/index.html', '<a href="/claims/b/">Second</a>');
	expect(findGaps(folder, CLAIMS)).toEqual([
		'claims/a/index.html is missing',
		'claims/b/index.html does not say “Ann”',
		'no year lists b',
	]);
	expect(findGaps(path.join(folder, 'none'), CLAIMS)).toHaveLength(2);
});

test('folders are alike where each file is in both, with the same bytes', () => {
	for (const side of ['one', 'other']) {
		write(`${side}/same.html`, 'same');
		write(`${side}/changed.html`, side);
	}
	write('one/old.html', '');
	write('other/new/page.html', '');
	const compare = (a: string, b: string) =>
		compareFolders(path.join(folder, a), path.join(folder, b));
	expect(compare('one', 'other')).toEqual({
		files: 4,
		differing: ['changed.html', 'old.html', path.join('new', 'page.html')],
	});
	expect(compare('one', 'one')).toEqual({ files: 3, differing: [] });
});
