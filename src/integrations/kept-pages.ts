import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { checkRoutes, isChosen, takeShare } from '../chosen-pages.ts';
import { digestCode, readKept, takeOver, writeKept } from './kept-files.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Takes pages over from the last build instead of rendering them again: those that are given the same
 * as then (their `cacheKey` says so), where all code is the same and nobody touched the file since. It
 * is also what leaves out the pages that this build was not asked for.
 */
export function keptPages(): AstroIntegration {
	/** Where the last build stands, and where this one is written. */
	let last = '';
	let next = '';
	let code = '';
	/** The keys of this build's pages, by file. */
	const keys = new Map<string, string>();
	return {
		name: 'claimline:kept-pages',
		hooks: {
			'astro:config:setup': ({ command, config }) => {
				if (command !== 'build') return;
				last = fileURLToPath(config.outDir);
				code = digestCode(fileURLToPath(config.root), ['src'], [config.site, config.base]);
			},
			'astro:routes:resolved': ({ routes }) => {
				checkRoutes(routes.map(({ pattern }) => pattern));
			},
			'astro:config:done': ({ config }) => {
				next = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				setPrerenderer((usual) => ({
					...usual,
					getStaticPaths: async () => {
						const all = await usual.getStaticPaths();
						const chosen = takeShare(all.filter(({ route }) => isChosen(route.route)));
						const changed = takeSamePages(chosen);
						const kept = chosen.length - changed.length;
						logger.info(`${kept} of ${chosen.length} pages taken over from the last build`);
						return changed;
					},
				}));
			},
			'astro:build:done': () => {
				writeKept(last, next, code, keys);
			},
		},
	};

	/** Takes over what is the same, and returns the rest. */
	function takeSamePages(pages: readonly PathWithRoute[]): PathWithRoute[] {
		const before = readKept(last, code);
		const pagesOfFile = Map.groupBy(pages, toFile);
		return pages.filter((page) => {
			const { cacheKey } = page;
			const file = toFile(page);
			if (cacheKey === undefined) return true;
			keys.set(file, cacheKey);
			const known = before[file];
			// Two pages of one address are for Astro to refuse.
			const isSame = known?.key === cacheKey && pagesOfFile.get(file)?.length === 1;
			return !(isSame && takeOver(file, last, next, known));
		});
	}
}

/** The file that Astro writes for a page, inside the output folder. */
function toFile({ pathname, route }: PathWithRoute): string {
	const inside = pathname.replace(/^\/|\/$/g, '');
	return route.type === 'endpoint' ? inside : `${inside}/index.html`;
}
