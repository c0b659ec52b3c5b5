import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Builder } from './builder.ts';

/** Nothing but the pages of claims and of their folders, the years. */
const CONFIG = `baseURL = "http://localhost:4321/"
languageCode = "en"
title = "Claimline"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "home"]
timeout = "600s"
[permalinks]
claims = "/claims/:filename/"
`;
const DATA = ['sources', 'actors', 'places'];

export function makeHugo(work: string, shell: string): Builder {
	const source = path.join(work, 'hugo-source');
	const output = path.join(work, 'hugo');
	return {
		version: findVersion(),
		hint: 'apt-get install hugo, or your system’s package',
		output,
		prepare: (content) => {
			rmSync(source, { recursive: true, force: true });
			const claims = path.join(source, 'content/claims');
			cpSync(path.join(content, 'claims'), claims, { recursive: true });
			for (const year of readdirSync(claims)) {
				const section = `---\ntitle: "${year}"\nurl: /timeline/${year}/\n---\n`;
				writeFileSync(path.join(claims, year, '_index.md'), section);
			}
			for (const name of DATA) {
				cpSync(path.join(content, name), path.join(source, 'data', name), { recursive: true });
			}
			mkdirSync(path.join(source, 'data'), { recursive: true });
			copyFileSync(shell, path.join(source, 'data/shell.json'));
			writeFileSync(path.join(source, 'config.toml'), CONFIG);
		},
		clear: () => {
			for (const folder of [output, path.join(source, 'resources')]) {
				rmSync(folder, { recursive: true, force: true });
			}
		},
		toCommand: () => ({
			program: 'hugo',
			args: [
				...['--quiet', '--source', source],
				...['--layoutDir', path.resolve('bench/peers/hugo/layouts'), '--destination', output],
			],
			folder: process.cwd(),
		}),
	};
}

function findVersion(): string | null {
	const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? null;
}
