import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { RenderTask } from '../isolated/render-thread.ts';
import { wrapThreadData } from '../isolated/thread-data.ts';
import type { Everywhere } from '../record/everywhere.ts';
import { shareWork } from '../threads.ts';
import type { BuiltPage, IsolatedFile } from './built-pages.ts';

/** A thread needs half a second to begin: fewer pages are rendered sooner without. */
export const ENOUGH_FOR_THREADS = 500;
const PAGES_AT_ONCE = 64;
/** The file of a thread's code, beside that of the pages. */
const THREAD_FILE = 'render-thread.mjs';

interface Plan {
	readonly threads: number;
	/** The code that threads run. */
	readonly threadFile: string;
	readonly everywhere: Everywhere;
	/** The address of the site. */
	readonly home: string;
	/** Where files are written. */
	readonly folder: string;
}

/** Has the code of threads built together with that of the pages; `onBuilt` is told its file. */
export function buildThread(onBuilt: (file: string) => void): NonNullable<AstroUserConfig['vite']> {
	return {
		plugins: [
			{
				name: 'claimline:render-thread',
				applyToEnvironment: ({ name }) => name === 'prerender',
				buildStart() {
					const id = fileURLToPath(new URL('../isolated/render-thread.ts', import.meta.url));
					this.emitFile({ type: 'chunk', id, fileName: THREAD_FILE });
				},
				writeBundle({ dir = '' }) {
					onBuilt(join(dir, THREAD_FILE));
				},
			},
		],
	};
}

/** Renders isolated pages in threads, and writes their files. Returns those that it could not render. */
export async function renderInThreads(
	pages: readonly IsolatedFile[],
	plan: Plan,
): Promise<IsolatedFile[]> {
	const { threads, threadFile, everywhere } = plan;
	const given = pages.map(({ path, isolated: { route, params } }) => ({ path, route, params }));
	const failed = new Set<string>();
	await shareWork<RenderTask, string[]>(makeTasks(pages, plan), {
		code: threadFile,
		threads,
		workerData: wrapThreadData({ everywhere, pages: given }),
		lotSize: PAGES_AT_ONCE,
		onAnswer: (_lot, paths) => {
			for (const path of paths) failed.add(path);
		},
	});
	return pages.filter(({ path }) => failed.has(path));
}

/** What threads are sent, made when they have room for it. */
function* makeTasks(pages: readonly IsolatedFile[], { home, folder }: Plan): Generator<RenderTask> {
	for (const page of pages) {
		const { path, file, isolated, getKey } = page;
		// It is needed in the end; as yet a processor may have nothing to do.
		getKey();
		yield {
			route: isolated.route,
			path,
			url: toAddress(page, home),
			file: join(folder, file),
			props: isolated.getProps(),
		};
	}
}

/** The address of a page, as it is requested from Astro. */
export function toAddress({ path, listed }: BuiltPage, home: string): string {
	return new URL(listed.route.type === 'endpoint' ? path : `${path}/`, home).href;
}
