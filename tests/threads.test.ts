import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { shareWork } from '../src/threads.ts';

/** What threads make of numbers, each with the number that it was made of. */
async function double(numbers: Iterable<number>): Promise<Map<number, number>> {
	const doubled = new Map<number, number>();
	await shareWork<number, number[]>(numbers, {
		code: new URL('./support/doubling-thread.ts', import.meta.url),
		threads: 3,
		lotSize: 4,
		onAnswer: (lot, answers) => {
			lot.forEach((number, index) => doubled.set(number, answers[index] ?? NaN));
		},
	});
	return doubled;
}

const count = (most: number) => Array.from({ length: most }, (_, index) => index + 1000);

describe('work that threads share', () => {
	test.each([0, 1, 11, 50])('is done, and every answer belongs to its task: %i', async (most) => {
		const numbers = count(most);
		expect(await double(numbers)).toEqual(new Map(numbers.map((number) => [number, number * 2])));
	});

	test('fails where a thread fails', async () => {
		await expect(double([...count(30), 13])).rejects.toThrow('Not 13.');
	});

	test('fails where a thread ends before it has answered', async () => {
		await expect(double([...count(30), 99])).rejects.toThrow('before its work was done');
	});

	test('fails where an answer cannot be taken, and gives nobody more to do', async () => {
		let taken = 0;
		function* makeTasks() {
			for (; taken < 10_000; taken += 1) yield taken + 1000;
		}
		const work = shareWork<number, number[]>(makeTasks(), {
			code: new URL('./support/doubling-thread.ts', import.meta.url),
			threads: 3,
			lotSize: 4,
			onAnswer: () => {
				throw new Error('Not this one.');
			},
		});
		await expect(work).rejects.toThrow('Not this one.');
		const takenThen = taken;
		await setTimeout(200);
		expect(taken).toBe(takenThen);
	});

	test('fails where a task cannot be made', async () => {
		function* makeTasks() {
			yield* count(30);
			throw new Error('No more.');
		}
		await expect(double(makeTasks())).rejects.toThrow('No more.');
	});
});
