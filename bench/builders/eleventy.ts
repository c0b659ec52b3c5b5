import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Builder } from './builder.ts';
import { readVersion } from './claimline.ts';

const FOLDER = path.resolve('bench/peers/eleventy');

export function makeEleventy(work: string, shell: string): Builder {
	const output = path.join(work, 'eleventy');
	return {
		version: readVersion(path.join(FOLDER, 'node_modules/@11ty/eleventy')),
		hint: 'npm install --no-package-lock --prefix bench/peers/eleventy',
		output,
		prepare: () => undefined,
		clear: () => rmSync(output, { recursive: true, force: true }),
		toCommand: (content) => ({
			program: process.execPath,
			args: ['node_modules/@11ty/eleventy/cmd.cjs'],
			folder: FOLDER,
			env: { IN: content, OUT: output, SHELL: shell },
		}),
	};
}
