import type { Random } from './random.ts';

/** The requests that one edge of a network gets for pages of a site. */
export interface Traffic {
	/** How often each page is asked for, as shares of all requests: together they are 1. */
	readonly weights: readonly number[];
	/** Requests a second. */
	readonly requests: number;
	/** For how many seconds a copy is good after it was fetched. */
	readonly life: number;
}

/** How unevenly readers choose: the page of rank n is asked for in proportion to n to the power of -0.8. */
const ZIPF = 0.8;

/** Shares of requests for so many pages, the most asked for first. */
export function weighByRank(pages: number): number[] {
	const weights = Array.from({ length: pages }, (_, index) => (index + 1) ** -ZIPF);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

/**
 * The share of requests that a cache answers by itself. A page that is asked for `rate` times a second
 * at random is fetched once, and then answered for `life` seconds: `rate × life` hits to each miss.
 */
export function findHitRatio({ weights, requests, life }: Traffic): number {
	return weights.reduce((sum, weight) => {
		const hits = weight * requests * life;
		return sum + (weight * hits) / (1 + hits);
	}, 0);
}

/** The same share, found by playing the requests of a day one by one. */
export function playDay({ weights, requests, life }: Traffic, { next }: Random): number {
	let sum = 0;
	const bounds = weights.map((weight) => (sum += weight));
	const fetched = new Map<number, number>();
	let [hits, count] = [0, 0];
	for (let now = 0; now < 24 * 60 * 60; now += -Math.log(1 - next()) / requests) {
		const page = findPage(bounds, next());
		const last = fetched.get(page);
		count += 1;
		if (last !== undefined && now - last < life) hits += 1;
		else fetched.set(page, now);
	}
	return hits / count;
}

/** The first page whose bound lies above a number from 0 to 1. */
function findPage(bounds: readonly number[], at: number): number {
	let [low, high] = [0, bounds.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((bounds[middle] ?? 1) > at) high = middle;
		else low = middle + 1;
	}
	return low;
}
