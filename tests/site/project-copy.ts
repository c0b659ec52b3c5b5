import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { listFiles } from './built-site.ts';

const PARTS = [
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'public',
	'src',
	'tools',
	'tsconfig.json',
];

/** A copy of the project in a folder of its own: two builds in one folder would disturb each other. */
export interface ProjectCopy {
	readonly folder: string;
	/** Runs a program of the project by Node, with content from a folder of the copy. */
	readonly run: (
		args: readonly string[],
		env?: Readonly<Record<string, string>>,
	) => { status: number | null; output: string };
	/** Builds the site. */
	readonly build: (env?: Readonly<Record<string, string>>, ...args: string[]) => ReturnType<Run>;
	readonly remove: () => void;
}

type Run = ProjectCopy['run'];

/** Copies the project. `content` is the folder within the copy that builds read. */
export function copyProject(content: string): ProjectCopy {
	const folder = mkdtempSync(path.join(tmpdir(), 'claimline-'));
	for (const part of PARTS.filter((name) => existsSync(name))) {
		cpSync(part, path.join(folder, part), { recursive: true });
	}
	symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
	const run: Run = (args, env = {}) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, args, {
			cwd: folder,
			env: {
				...process.env,
				ASTRO_TELEMETRY_DISABLED: '1',
				CONTENT_DIR: content,
				CACHE_DIR: 'cache',
				NO_COLOR: '1',
				REPO_URL: '',
				CONTACT_URL: '',
				// Astro builds for development where a test runner says that this is a test.
				NODE_ENV: 'production',
				...env,
			},
			encoding: 'utf8',
		});
		return { status, output: stripVTControlCharacters(stdout + stderr) };
	};
	return {
		folder,
		run,
		build: (env, ...args) => run(['node_modules/astro/bin/astro.mjs', 'build', ...args], env),
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The digests of all files of a folder, by their paths in it. */
export function digestFolder(folder: string): Record<string, string> {
	return Object.fromEntries(
		listFiles(folder).map((file) => {
			const bytes = readFileSync(path.join(folder, file));
			return [file, createHash('sha256').update(bytes).digest('hex')];
		}),
	);
}
