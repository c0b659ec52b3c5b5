import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAndKeepContent } from '../build-content.ts';
import { makeAndKeepRecord } from '../build-record.ts';
import { cacheFolder } from '../cache-folder.ts';
import { contentFolder } from '../content-folder.ts';
import { ContentError } from '../entries/content-error.ts';
import { formatProblem } from '../entries/problem.ts';
import { readAhead } from '../entries/read-ahead.ts';
import type { ReadFile } from '../entries/read-content.ts';
import { digestCode } from './kept-files.ts';

/**
 * Makes the record of a build, and refuses to build content with an error in it, in the words of
 * `npm run check:content`. Files are read while Astro is still getting ready, and only where they
 * changed since the last build.
 */
export function checkedContent(): AstroIntegration {
	let ahead: Promise<ReadFile> | undefined;
	return {
		name: 'claimline:checked-content',
		hooks: {
			'astro:config:setup': ({ command, config }) => {
				if (command !== 'build') return;
				const code = digestCode(fileURLToPath(config.root), ['src/entries', 'src/dates']);
				const cacheFile = path.join(cacheFolder, 'entries');
				ahead = readAhead({ ...contentFolder, cacheFile, code });
				// Whoever awaits it is told; until then nobody may have asked.
				ahead.catch(() => undefined);
			},
			'astro:build:start': async ({ logger }) => {
				const now = new Date();
				const { content, problems } = readAndKeepContent(now, await ahead);
				if (!content) throw new ContentError(problems);
				for (const problem of problems) logger.warn(formatProblem(problem));
				makeAndKeepRecord(now);
				// What was read is in the record now; whole, it would take as much room again.
				ahead = undefined;
			},
		},
	};
}
