import { workerData } from 'node:worker_threads';
import type { Everywhere } from '../record/everywhere.ts';
import type { IsolatedPage, IsolatedRoute } from './page-lists.ts';

/** What a thread that renders pages is given as it begins. */
export interface ThreadData {
	readonly everywhere: Everywhere;
	/** The pages that it may be asked for. */
	readonly pages: readonly GivenPage[];
}

export interface GivenPage extends Pick<IsolatedPage, 'params'> {
	readonly route: IsolatedRoute;
	/** Its path, without slashes around it. */
	readonly path: string;
}

/** Under this name it stands among a thread's data: other threads have other data. */
const NAME = 'claimline';

export const wrapThreadData = (data: ThreadData) => ({ [NAME]: data });

/** What this thread was given; undefined in a thread that does something else. */
export const threadData = (workerData as Record<string, ThreadData> | null)?.[NAME];

/** What the pages that this thread is rendering are given, by their paths. */
export const givenProps = new Map<string, object>();
