import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9"/></svg>';
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'claimline-'));
	vi.stubEnv('CACHE_DIR', folder);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

test('a picture that many draw at once is the same for all, and kept once', async () => {
	vi.resetModules();
	const { takePicture } = await import('../../src/pictures/picture-cache.ts');
	const [first, ...others] = await Promise.all(
		Array.from({ length: 8 }, () => takePicture(SVG, 9)),
	);
	expect(first?.length).toBeGreaterThan(0);
	for (const other of others) expect(Buffer.from(other)).toEqual(Buffer.from(first ?? []));
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	expect(files.filter((item) => item.isFile()).map(({ name }) => path.extname(name))).toEqual([
		'.png',
	]);
});
