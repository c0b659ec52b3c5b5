/** Chance that can be repeated: the same seed gives the same choices on every machine. */
export interface Random {
	/** From 0 up to, but not including, 1. */
	readonly next: () => number;
	/** A whole number from `min` to `max`, both included. */
	readonly int: (min: number, max: number) => number;
	/** True with a probability from 0 to 1. */
	readonly chance: (probability: number) => boolean;
	readonly pick: <T>(items: readonly T[]) => T;
	/** Up to so many different items. */
	readonly sample: <T>(items: readonly T[], count: number) => T[];
}

/** Mulberry32: small, quick, and good enough for making things up. */
export function makeRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	const pick = <T>(items: readonly T[]): T => {
		const item = items[int(0, items.length - 1)];
		if (item === undefined) throw new RangeError('There is nothing to choose from.');
		return item;
	};
	const sample = <T>(items: readonly T[], count: number): T[] => {
		const chosen = new Set<T>();
		const size = Math.min(count, items.length);
		for (let tries = 0; chosen.size < size && tries < size * 8; tries++) chosen.add(pick(items));
		return [...chosen];
	};
	return { next, int, chance: (probability) => next() < probability, pick, sample };
}
