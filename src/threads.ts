import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SettingError } from './setting-error.ts';

/**
 * In how many threads the parts of a build work: as many as there are processors, where there is
 * enough to do. `THREADS` says another number, however little there is to do; 1 is none beside the
 * main one.
 */
const { THREADS } = process.env;

/**
 * How many threads share some tasks.
 *
 * @param enough So many tasks take longer than a thread needs to begin.
 * @throws SettingError
 */
export function countThreads(tasks: number, enough: number): number {
	if (THREADS === undefined) return tasks < enough ? 1 : availableParallelism();
	const wish = Number(THREADS);
	if (!Number.isInteger(wish) || wish < 1) {
		throw new SettingError(`THREADS is ${THREADS}; it wants a whole number from 1 on.`);
	}
	return wish;
}

interface Work<Task, Answer> {
	/** The file that threads run; it answers by `answerLots`. */
	readonly code: string | URL;
	readonly threads: number;
	/** What each is given as it begins. */
	readonly workerData?: unknown;
	/** So many tasks are sent at once: few enough to take little room while they wait. */
	readonly lotSize: number;
	/** Told what a thread answered to which tasks. */
	readonly onAnswer: (lot: readonly Task[], answer: Answer) => void;
}

/**
 * Shares tasks among threads. Each takes the next lot when it has room for one, so that tasks can be
 * made while others are worked on.
 *
 * @throws What a thread, a task or `onAnswer` threw; an error where a thread ended early. All threads end then.
 */
export async function shareWork<Task, Answer>(
	tasks: Iterable<Task>,
	work: Work<Task, Answer>,
): Promise<void> {
	const iterator = tasks[Symbol.iterator]();
	const failure = new AbortController();
	await Promise.all(Array.from({ length: work.threads }, () => runThread(iterator, work, failure)));
}

function runThread<Task, Answer>(
	tasks: Iterator<Task>,
	{ code, workerData, lotSize, onAnswer }: Work<Task, Answer>,
	failure: AbortController,
): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(code, { workerData });
		const sent: Task[][] = [];
		const fail = (error: Error) => {
			reject(error);
			failure.abort();
		};
		const attempt = (step: () => void) => {
			try {
				step();
			} catch (error) {
				fail(error as Error);
			}
		};
		const send = () => {
			const lot = takeSome(tasks, lotSize);
			if (lot.length) sent.push(lot);
			worker.postMessage(lot.length ? lot : null);
		};
		worker.on('message', (answer: Answer) => {
			attempt(() => {
				onAnswer(sent.shift() ?? [], answer);
				send();
			});
		});
		worker.once('error', fail);
		worker.once('exit', () => {
			if (sent.length) fail(new Error('A thread ended before its work was done.'));
			else resolve();
		});
		// Where one has failed, what the others do is of no use.
		failure.signal.addEventListener('abort', () => void worker.terminate());
		// One lot to work on, and one to go on with.
		attempt(send);
		attempt(send);
	});
}

/** The next items, as many as there are. */
export function takeSome<Item>(items: Iterator<Item>, most: number): Item[] {
	const taken: Item[] = [];
	while (taken.length < most) {
		const next = items.next();
		if (next.done) break;
		taken.push(next.value);
	}
	return taken;
}
