import { compareText } from '../dates/order.ts';
import { compareClaims } from './chronology.ts';
import { growChains, getDepth } from './chain-tree.ts';
import { listPages } from './claim-parts.ts';
import type { Actor, Claim } from './types.ts';

/** A claim that many pages carry though one origin stands behind them all. */
export interface SingleOrigin {
	readonly claim: Claim;
	readonly origin: Actor;
	/** How many pages carry it, those of claims that corroborate it among them. */
	readonly pages: number;
	/** Who published these pages. */
	readonly outlets: readonly Actor[];
}

/** A claim begins to be repeated with its second page. */
const FEWEST_PAGES = 2;

/** The claims that go back to a single origin and stand on more than one page, the most repeated first. */
export function rankSingleOrigins(claims: readonly Claim[]): SingleOrigin[] {
	return claims
		.flatMap((claim): SingleOrigin[] => {
			const [origin] = claim.origins.actors;
			if (!origin || claim.origins.max !== 1) return [];
			const reports = [claim, ...claim.reverse.corroborates].flatMap((one) => one.reports);
			const pages = listPages({ reports });
			const outlets = [...new Set(pages.map(({ source }) => source.outlet))];
			return [{ claim, origin, pages: pages.length, outlets }];
		})
		.filter(({ pages }) => pages >= FEWEST_PAGES)
		.sort(
			(a, b) =>
				b.pages - a.pages || b.outlets.length - a.outlets.length || compareClaims(a.claim, b.claim),
		);
}

/** The claims that came by the most links from origin to page, the longest way first. */
export function rankLongestChains(claims: readonly Claim[], count: number) {
	return claims
		.map((claim) => ({ claim, links: getDepth(growChains(claim)) }))
		.sort((a, b) => b.links - a.links || compareText(a.claim.id, b.claim.id))
		.slice(0, count);
}

/** How the claims of a record divide by what is known of their origins. */
export interface OriginCounts {
	readonly single: number;
	/** Those whose origins nobody names. */
	readonly unnamed: number;
	readonly several: number;
	/** Those of which it is not known whether they have one origin or several. */
	readonly unclear: number;
}

/** Counts claims by their origins. A claim counts once as single, several or unclear. */
export function countOrigins(claims: readonly Claim[]): OriginCounts {
	const count = (is: (claim: Claim) => boolean) => claims.filter(is).length;
	return {
		single: count(({ origins }) => origins.max === 1),
		several: count(({ origins }) => origins.min > 1),
		unclear: count(({ origins }) => origins.max > 1 && origins.min <= 1),
		unnamed: count(({ origins }) => origins.actors.every(({ type }) => type === 'unnamed')),
	};
}
