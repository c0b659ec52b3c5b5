/** The middle of some numbers; of an even count, the mean of the middle two. Null where there are none. */
export function findMedian(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * The median of the ratios of each round. A slow minute of the machine meets both of a pair, so that
 * these scatter less than either of the times. Rounds that lack one of the two are left out.
 */
export function findMedianRatio(
	values: ReadonlyMap<number, number>,
	others: ReadonlyMap<number, number>,
): number | null {
	const ratios = [...values].flatMap(([round, value]) => {
		const other = others.get(round);
		return other ? [value / other] : [];
	});
	return findMedian(ratios);
}

/**
 * The power with which a cost grows: 1 where ten times as many claims cost ten times as much, 2 where
 * they cost a hundred times as much.
 */
export function findGrowthExponent(
	smaller: { readonly claims: number; readonly cost: number },
	larger: { readonly claims: number; readonly cost: number },
): number {
	return Math.log(larger.cost / smaller.cost) / Math.log(larger.claims / smaller.claims);
}
