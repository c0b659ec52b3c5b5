import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGrowthExponent, findMedian, findMedianRatio } from '../../bench/statistics.ts';

describe('the median', () => {
	test('is the middle of an odd count and the mean of the middle two of an even one', () => {
		expect(findMedian([5, 1, 3])).toBe(3);
		expect(findMedian([8, 1, 3, 5])).toBe(4);
		expect(findMedian([7])).toBe(7);
		expect(findMedian([])).toBeNull();
	});

	test('has as many values below it as above it, in whatever order they come', () => {
		const numbers = fc.array(fc.integer(), { minLength: 1 });
		fc.assert(
			fc.property(numbers, (values) => {
				const median = findMedian(values) ?? NaN;
				const below = values.filter((value) => value < median).length;
				const above = values.filter((value) => value > median).length;
				expect(below).toBeLessThanOrEqual(values.length / 2);
				expect(above).toBeLessThanOrEqual(values.length / 2);
			}),
		);
	});
});

describe('the ratio of two programs', () => {
	const toRounds = (...values: number[]) =>
		new Map(values.map((value, index) => [index + 1, value]));

	test('is that of each round, so that a slow round does not show', () => {
		// The second round ran on a busy machine: everything took ten times as long.
		expect(findMedianRatio(toRounds(2, 20, 2), toRounds(4, 40, 4))).toBe(0.5);
		// The ratio of the medians would be 2.
		expect(findMedianRatio(toRounds(1, 2, 9), toRounds(10, 1, 1))).toBe(2);
		expect(findMedianRatio(toRounds(1, 9, 9), toRounds(10, 9, 1))).toBe(1);
	});

	test('leaves out rounds that only one of them ended', () => {
		const others = new Map([
			[2, 10],
			[3, 10],
		]);
		expect(findMedianRatio(toRounds(1, 5), others)).toBe(0.5);
		expect(findMedianRatio(toRounds(1), others)).toBeNull();
	});
});

test('growth is the power of the number of claims that a cost follows', () => {
	const exponents = fc.double({ min: 0, max: 3, noNaN: true });
	const factors = fc.double({ min: 0.001, max: 1000, noNaN: true });
	fc.assert(
		fc.property(exponents, factors, (exponent, factor) => {
			const toPoint = (claims: number) => ({ claims, cost: factor * claims ** exponent });
			expect(findGrowthExponent(toPoint(1000), toPoint(10_000))).toBeCloseTo(exponent, 6);
		}),
	);
});
