import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHitRatio, playDay, weighByRank } from '../../bench/cdn-model.ts';
import { makeRandom } from '../../bench/random.ts';

test('shares of requests fall with the rank and are 1 together', () => {
	const weights = weighByRank(50);
	expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('one page is fetched once and answered as long as its copy lives', () => {
	expect(findHitRatio({ weights: [1], requests: 2, life: 10 })).toBeCloseTo(20 / 21);
});

test('a longer life never lessens the hits', () => {
	fc.assert(
		fc.property(fc.nat(99), fc.double({ min: 0.01, max: 10, noNaN: true }), (pages, requests) => {
			const weights = weighByRank(pages + 1);
			const hits = [1, 60, 3600].map((life) => findHitRatio({ weights, requests, life }));
			expect(hits).toEqual(hits.toSorted((a, b) => a - b));
		}),
	);
});

test('a day that is played agrees with the formula', () => {
	const traffic = { weights: weighByRank(500), requests: 1, life: 600 };
	expect(playDay(traffic, makeRandom(1))).toBeCloseTo(findHitRatio(traffic), 1);
});
