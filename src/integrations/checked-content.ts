import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { makeAndKeepRecord } from '../build-record.ts';
import { cacheFolder } from '../cache-folder.ts';
import { contentFolder } from '../content-folder.ts';
import { ContentError } from '../entries/content-error.ts';
import type { Content } from '../entries/entry.ts';
import { formatProblem } from '../entries/problem.ts';
import { readAhead } from '../entries/read-ahead.ts';
import { readContent, type ReadContent } from '../entries/read-content.ts';
import { digestCode } from './kept-files.ts';

/**
 * Makes the record of a build, and refuses to build content with an error in it, in the words of
 * `npm run check:content`. Files are read while Astro gets ready and bundles its code, and only where
 * they changed since the last build.
 */
export function checkedContent(): AstroIntegration {
	let failure: Error | undefined;
	return {
		name: 'claimline:checked-content',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build') return;
				const code = digestCode(fileURLToPath(config.root), ['src/entries', 'src/dates']);
				const cacheFile = path.join(cacheFolder, 'entries');
				const ahead = readAhead({ ...contentFolder, cacheFile, code });
				const now = new Date();
				const content = ahead.then((readFile) =>
					takeSound(readContent({ ...contentFolder, now, readFile }), logger),
				);
				makeAndKeepRecord(content, now).catch((error: unknown) => {
					failure = error as Error;
				});
			},
			'astro:build:start': () => {
				// Few files are read by now. An error in many is told when the record is asked for.
				if (failure) throw failure;
			},
		},
	};
}

function takeSound({ content, problems }: ReadContent, logger: AstroIntegrationLogger): Content {
	if (!content) throw new ContentError(problems);
	for (const problem of problems) logger.warn(formatProblem(problem));
	return content;
}
