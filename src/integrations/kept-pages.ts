import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getMadeRecord } from '../build-record.ts';
import { checkRoutes, isChosen, takeShare } from '../chosen-pages.ts';
import { findEverywhere } from '../record/everywhere.ts';
import { contact, repository } from '../publisher.ts';
import { digest } from '../record/isolate.ts';
import { countThreads } from '../threads.ts';
import { type BuiltPage, describePages, isIsolatedFile } from './built-pages.ts';
import { digestCode, readKept, takeOver, writeKept } from './kept-files.ts';
import { buildThread, ENOUGH_FOR_THREADS, renderInThreads, toAddress } from './render-threads.ts';

/**
 * Takes pages over from the last build instead of rendering them again: those that are given the same
 * as then (their key says so), where all code is the same and nobody touched the file since. Of the
 * others, isolated pages are rendered in threads where they are many, and Astro renders the rest. It is
 * also what leaves out the pages that this build was not asked for.
 */
export function keptPages(): AstroIntegration {
	/** Where the last build stands, and where this one is written. */
	let last = '';
	let next = '';
	/** The address of the site. */
	let home = '';
	/** The digest of all code, and that of all that pages are made from besides what they are given. */
	let code = '';
	let madeFrom = '';
	/** The code that threads run. */
	let threadFile = '';
	let pages: BuiltPage[] = [];
	return {
		name: 'claimline:kept-pages',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				last = fileURLToPath(config.outDir);
				code = digestCode(
					fileURLToPath(config.root),
					['src'],
					[config.site, config.base, repository, contact],
				);
				updateConfig({ vite: buildThread((file) => (threadFile = file)) });
			},
			'astro:routes:resolved': ({ routes }) => {
				checkRoutes(routes.map(({ pattern }) => pattern));
			},
			'astro:config:done': ({ config }) => {
				next = fileURLToPath(config.outDir);
				home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				setPrerenderer((usual) => {
					let failed: Promise<BuiltPage[]> | undefined;
					return {
						...usual,
						getStaticPaths: async () => {
							const record = await getMadeRecord();
							const everywhere = findEverywhere(record);
							madeFrom = digest([code, everywhere]);
							const all = await usual.getStaticPaths();
							const chosen = takeShare(all.filter(({ route }) => isChosen(route.route)));
							pages = describePages(chosen, record);
							const changed = takeSamePages(pages);
							const kept = pages.length - changed.length;
							logger.info(`${kept} of ${pages.length} pages taken over from the last build`);

							const isolated = changed.filter(isIsolatedFile);
							const threads = countThreads(isolated.length, ENOUGH_FOR_THREADS);
							if (threads < 2) return changed.map(({ listed }) => listed);
							const plan = { threads, threadFile, everywhere, home, folder: next };
							failed = renderInThreads(isolated, plan);
							// Whoever awaits it in the end is told; until then nobody may have asked.
							failed.catch(() => undefined);
							return changed.filter(({ isolated }) => !isolated).map(({ listed }) => listed);
						},
						teardown: async () => {
							for (const page of (await failed) ?? []) {
								logger.error(`the page /${page.path} cannot be rendered`);
								// Astro says why; a thread only knows that.
								const request = new Request(toAddress(page, home));
								await usual.render(request, { routeData: page.listed.route });
								throw new Error(`/${page.path} can be rendered, but not in a thread.`);
							}
							await usual.teardown?.();
						},
					};
				});
			},
			'astro:build:done': () => {
				writeKept(last, next, madeFrom, pages);
				pages = [];
			},
		},
	};

	/** Takes over what is the same, and returns the rest. */
	function takeSamePages(all: readonly BuiltPage[]): BuiltPage[] {
		const before = readKept(last, madeFrom);
		return all.filter(({ file, getKey }) => {
			const known = before[file];
			return !(known && known.key === getKey() && takeOver(file, last, next, known));
		});
	}
}
