import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroUserConfig } from 'astro';
import type { RenderTask } from '../isolated/render-thread.ts';
import { type ThreadData, wrapThreadData } from '../isolated/thread-data.ts';
import type { Everywhere } from '../record/everywhere.ts';
import type { BuiltPage, IsolatedFile } from './built-pages.ts';

/** A thread needs half a second to begin: fewer pages are rendered sooner without. */
export const ENOUGH_FOR_THREADS = 500;
/** So many pages are sent to a thread at once: few enough to take little room while they wait. */
const PAGES_AT_ONCE = 400;
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
	const data = { everywhere, pages: given };
	const tasks = makeTasks(pages, plan);
	const failed = await Promise.all(
		Array.from({ length: threads }, () => runThread(threadFile, data, tasks)),
	);
	const failedPaths = new Set(failed.flat());
	return pages.filter((page) => failedPaths.has(page.path));
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
			props: { ...isolated.props },
		};
	}
}

/** Runs a thread until there is nothing left to do. Returns the paths of what it could not render. */
function runThread(
	threadFile: string,
	data: ThreadData,
	tasks: Iterator<RenderTask>,
): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(threadFile, { workerData: wrapThreadData(data) });
		const failed: string[] = [];
		const send = () => {
			const some = takeSome(tasks, PAGES_AT_ONCE);
			worker.postMessage(some.length ? some : null);
		};
		worker.on('message', (paths: readonly string[]) => {
			failed.push(...paths);
			send();
		});
		worker.once('error', reject);
		worker.once('exit', () => {
			resolve(failed);
		});
		// One lot to work on, and one to go on with.
		send();
		send();
	});
}

function takeSome<Item>(items: Iterator<Item>, most: number): Item[] {
	const taken: Item[] = [];
	while (taken.length < most) {
		const next = items.next();
		if (next.done) break;
		taken.push(next.value);
	}
	return taken;
}

/** The address of a page, as it is requested from Astro. */
export function toAddress({ path, listed }: BuiltPage, home: string): string {
	return new URL(listed.route.type === 'endpoint' ? path : `${path}/`, home).href;
}
