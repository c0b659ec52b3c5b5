import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { writeTinyContent } from './tiny-content.ts';

/** A copy of the project: two builds in one folder would disturb each other. */
const project = mkdtempSync(path.join(tmpdir(), 'claimline-'));
const PARTS = ['astro.config.mjs', 'package.json', 'public', 'src', 'tools', 'tsconfig.json'];

const BROKEN_CLAIM = `
---
title: "NIS: about 300 killed"
kind: casualties
claimant: niss
said: 2025-02-30
figures:
  - { measure: killed, abuot: 300 }
topics: [casualties]
sources:
  - source: kbs-2025-01-13
---
The agency told lawmakers.
`;

describe('a build of content with an error', () => {
	let good: ReturnType<typeof run>;
	let before: Record<string, string>;
	let check: ReturnType<typeof run>;
	let failed: ReturnType<typeof run>;

	beforeAll(() => {
		for (const part of PARTS.filter((name) => existsSync(name))) {
			cpSync(part, path.join(project, part), { recursive: true });
		}
		symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'), 'junction');

		writeTinyContent(path.join(project, 'tiny'));
		good = runAstroBuild();
		before = digest(path.join(project, 'dist'));

		writeTinyContent(path.join(project, 'tiny'), {
			'claims/2025/2025-01-13-nis-300-killed.md': BROKEN_CLAIM,
		});
		check = run('tools/check-content.ts');
		failed = runAstroBuild();
	}, 180_000);

	afterAll(() => rmSync(project, { recursive: true, force: true }));

	test('would succeed without the error', () => {
		expect(good).toMatchObject({ status: 0 });
		expect(Object.keys(before)).toContain('claims/2025-01-13-nis-300-killed/index.html');
	});

	test('would keep the address of a renamed claim alive', () => {
		const html = readFileSync(
			path.join(project, 'dist/claims/2025-01-12-nis-300-killed/index.html'),
			'utf8',
		);
		expect(html).toMatch(
			/http-equiv="refresh" content="0; url=.*\/claims\/2025-01-13-nis-300-killed\/"/,
		);
	});

	test('fails', () => {
		expect(check.status).toBe(1);
		expect(failed.status).toBe(1);
	});

	test('says what check:content says', () => {
		const problems = findProblemLines(check.output);
		expect(problems.length).toBeGreaterThan(1);
		expect(findProblemLines(failed.output)).toEqual(problems);
	});

	test('leaves the last good build as it was', () => {
		expect(digest(path.join(project, 'dist'))).toEqual(before);
	});
});

const runAstroBuild = () => run('node_modules/astro/bin/astro.mjs', 'build');

function run(...args: string[]): { status: number | null; output: string } {
	const env = {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		CONTENT_DIR: 'tiny',
		NO_COLOR: '1',
		// Astro builds for development where a test runner says that this is a test.
		NODE_ENV: 'production',
	};
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: project,
		env,
		encoding: 'utf8',
	});
	return { status, output: stripVTControlCharacters(stdout + stderr) };
}

/** The lines `file:line:column: message`, wherever they stand on their line. */
function findProblemLines(output: string): string[] {
	return [...output.matchAll(/tiny\/\S+:\d+:\d+: .*/g)].map(([line]) => line.trim());
}

function digest(folder: string): Record<string, string> {
	return Object.fromEntries(
		listFiles(folder).map((file) => {
			const bytes = readFileSync(path.join(folder, file));
			return [file, createHash('sha256').update(bytes).digest('hex')];
		}),
	);
}
