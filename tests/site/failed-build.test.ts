import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, digestFolder, type ProjectCopy } from './project-copy.ts';
import { writeTinyContent } from './tiny-content.ts';

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
	let project: ProjectCopy;
	let good: ReturnType<ProjectCopy['run']>;
	let before: Record<string, string>;
	let check: ReturnType<ProjectCopy['run']>;
	let failed: ReturnType<ProjectCopy['run']>;

	beforeAll(() => {
		project = copyProject('tiny');
		writeTinyContent(path.join(project.folder, 'tiny'));
		good = project.build();
		before = digestFolder(path.join(project.folder, 'dist'));

		writeTinyContent(path.join(project.folder, 'tiny'), {
			'claims/2025/2025-01-13-nis-300-killed.md': BROKEN_CLAIM,
		});
		check = project.run(['tools/check-content.ts']);
		failed = project.build();
	}, 180_000);

	afterAll(() => {
		project.remove();
	});

	test('would succeed without the error', () => {
		expect(good).toMatchObject({ status: 0 });
		expect(Object.keys(before)).toContain('claims/2025-01-13-nis-300-killed/index.html');
	});

	test('would keep the address of a renamed claim alive', () => {
		const html = readFileSync(
			path.join(project.folder, 'dist/claims/2025-01-12-nis-300-killed/index.html'),
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
		expect(digestFolder(path.join(project.folder, 'dist'))).toEqual(before);
	});
});

/** The lines `file:line:column: message`, wherever they stand on their line. */
function findProblemLines(output: string): string[] {
	return [...output.matchAll(/tiny\/\S+:\d+:\d+: .*/g)].map(([line]) => line.trim());
}
