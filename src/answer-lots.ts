import { parentPort } from 'node:worker_threads';

/**
 * What a thread does: it answers the lots of tasks that it is sent (`shareWork`), one after the other,
 * and ends when there are no more.
 */
export function answerLots(answer: (lot: never[]) => unknown): void {
	let last: Promise<void> = Promise.resolve();
	parentPort?.on('message', (lot: never[] | null) => {
		last = last.then(async () => {
			if (lot) parentPort?.postMessage(await answer(lot));
			else parentPort?.close();
		});
	});
}
