import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../addresses.ts';
import { getMadeRecord } from '../build-record.ts';
import { isChosen } from '../chosen-pages.ts';
import { listSearchRecords } from '../search/search-record.ts';
import { makeIndexFiles, writeIndexFiles } from '../search/write-index.ts';

/**
 * Makes the search index of a build from the record, not from the pages: it is made by a process of
 * its own while the pages are rendered. A build without an index fails.
 */
export function searchIndex(): AstroIntegration {
	let files: ReturnType<typeof makeIndexFiles> | undefined;
	return {
		name: 'claimline:search-index',
		hooks: {
			'astro:build:start': () => {
				// A build of a part of the site makes the index with the page that asks it.
				if (!isChosen(addresses.search.replace(/\/$/, ''))) return;
				files = getMadeRecord().then((record) => makeIndexFiles(listSearchRecords(record)));
				// Whoever awaits it in the end is told; until then nobody may have asked.
				files.catch(() => undefined);
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!files) return;
				const made = await files;
				await writeIndexFiles(made, path.join(fileURLToPath(dir), addresses.searchIndex));
				logger.info(`${made.length} files of the search index`);
			},
		},
	};
}
