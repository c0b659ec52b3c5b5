/** A thread that renders isolated pages: it is sent some, and writes their files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createApp } from 'astro/app/entrypoint';
import { answerLots } from '../answer-lots.ts';
import type { IsolatedRoute } from './page-lists.ts';
import { givenProps } from './thread-data.ts';

/** A page to be rendered. */
export interface RenderTask {
	readonly route: IsolatedRoute;
	/** Its path without slashes around it, and its whole address. */
	readonly path: string;
	readonly url: string;
	/** Where its file goes. */
	readonly file: string;
	readonly props: object;
}

const app = createApp({ streaming: false });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

/** The paths of the pages that could not be rendered. */
async function renderAll(tasks: readonly RenderTask[]): Promise<string[]> {
	const failed: string[] = [];
	for (const task of tasks) {
		givenProps.set(task.path, task.props);
		if (!(await render(task))) failed.push(task.path);
		givenProps.delete(task.path);
	}
	return failed;
}

async function render({ route, url, file }: RenderTask): Promise<boolean> {
	const routeData = routes.get(route);
	const response = await app.render(new Request(url), routeData && { routeData });
	if (response.status !== 200) return false;
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
	return true;
}

answerLots(renderAll);
