import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNumberLine, placeFigure, stackMarks } from '../../src/charts/number-line.ts';
import type { MeasuredFigure } from '../../src/record/types.ts';
import { readCounts } from '../support/questions.ts';

function readFigures(...words: string[]): MeasuredFigure[] {
	const counts = words.map(
		(figure, index) => [`c${index}`, ['nis', '2025-01-13', figure]] as const,
	);
	return readCounts(Object.fromEntries(counts)).claims.flatMap(({ figures }) => figures);
}

/** The marks of figures on the line of all of them. */
function placeAll(...words: string[]) {
	const figures = readFigures(...words);
	const scale = makeNumberLine(figures);
	return figures.map((figure) => placeFigure(figure, scale));
}

describe('the scale', () => {
	test('begins at zero and ends at the highest number, with room for marks at both ends', () => {
		const scale = makeNumberLine(readFigures('about: 300', 'up-to: 4000'));
		expect([scale(0), scale(2000), scale(4000)]).toEqual([3, 49, 95]);
	});

	test('ends at the higher end of a range', () => {
		expect(makeNumberLine(readFigures('between: [100, 4000]', 'about: 300'))(4000)).toBe(95);
	});

	test('has a place for nothing', () => {
		expect(makeNumberLine([])(0)).toBe(3);
		expect(makeNumberLine(readFigures('exactly: 0'))(0)).toBe(3);
	});

	test('gives no more digits than a page needs', () => {
		expect(makeNumberLine(readFigures('about: 3000'))(1000)).toBe(33.7);
	});

	test('keeps the order of numbers, and stays on the page', () => {
		const number = fc.integer({ min: 0, max: 10_000_000 });
		fc.assert(
			fc.property(number, number, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const [figure] = readFigures('about: 1');
				if (!figure) throw new Error('no figure');
				const scale = makeNumberLine([{ ...figure, best: high }]);
				expect(scale(low)).toBeLessThanOrEqual(scale(high));
				expect(scale(low)).toBeGreaterThanOrEqual(3);
				expect(scale(high)).toBeLessThanOrEqual(95);
			}),
			{ numRuns: 20 },
		);
	});
});

describe('the mark of a figure', () => {
	test('is a point where one number was given', () => {
		expect(placeAll('about: 500', 'exactly: 1000')).toEqual([
			{ from: 49, to: 49, isOpenBelow: false, isOpenAbove: false },
			{ from: 95, to: 95, isOpenBelow: false, isOpenAbove: false },
		]);
	});

	test('is a stretch where a range was given', () => {
		expect(placeAll('between: [500, 1000]')).toEqual([
			{ from: 49, to: 95, isOpenBelow: false, isOpenAbove: false },
		]);
	});

	test('is open where the words bound one side only', () => {
		expect(placeAll('up-to: 1000', 'at-least: 500', 'more-than: 500')).toEqual([
			{ from: 95, to: 95, isOpenBelow: true, isOpenAbove: false },
			{ from: 49, to: 49, isOpenBelow: false, isOpenAbove: true },
			{ from: 49, to: 49, isOpenBelow: false, isOpenAbove: true },
		]);
	});
});

describe('the rows of marks', () => {
	test('are one where the marks are far enough apart', () => {
		expect(stackMarks([3, 23, 43], 20)).toEqual([0, 0, 0]);
	});

	test('are more where they would cover each other, and a row is free again further on', () => {
		expect(stackMarks([3, 10, 22, 24, 45], 20)).toEqual([0, 1, 2, 0, 0]);
	});

	test('are as many as there are marks at one place', () => {
		expect(stackMarks([50, 50, 50], 1)).toEqual([0, 1, 2]);
		expect(stackMarks([], 1)).toEqual([]);
	});

	test('never hold two marks that are too near', () => {
		const places = fc
			.array(fc.integer({ min: 0, max: 100 }))
			.map((list) => list.sort((a, b) => a - b));
		fc.assert(
			fc.property(places, fc.integer({ min: 1, max: 40 }), (places, distance) => {
				const rows = stackMarks(places, distance);
				places.forEach((place, index) => {
					const before = places.filter((_, at) => at < index && rows[at] === rows[index]);
					for (const other of before) expect(place - other).toBeGreaterThanOrEqual(distance);
				});
			}),
		);
	});
});
