import { availableParallelism } from 'node:os';
import { SettingError } from './setting-error.ts';

/**
 * In how many threads the parts of a build work: as many as there are processors, where there is
 * enough to do. `THREADS` says another number, however little there is to do; 1 is none beside the
 * main one.
 */
const { THREADS } = process.env;

/**
 * How many threads share some pieces of work.
 *
 * @param enough So many pieces take longer than a thread needs to begin.
 * @throws SettingError
 */
export function countThreads(pieces: number, enough: number): number {
	if (THREADS === undefined) return pieces < enough ? 1 : availableParallelism();
	const wish = Number(THREADS);
	if (!Number.isInteger(wish) || wish < 1) {
		throw new SettingError(`THREADS is ${THREADS}; it wants a whole number from 1 on.`);
	}
	return wish;
}
