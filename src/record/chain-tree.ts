import type { Actor, Claim, Report } from './types.ts';

/** A link of the way that a claim took; reports with the same way so far share it. */
export interface ChainLink {
	/** Who passed it on: one actor, or all who made a joint claim together. */
	readonly actors: readonly Actor[];
	/** Pages that were read at this link: those that the actor published. */
	readonly reports: readonly Report[];
	readonly next: readonly ChainLink[];
}

interface Growing extends ChainLink {
	readonly reports: Report[];
	readonly next: Growing[];
}

/**
 * The ways of all reports of a claim as trees that grow from their origins: where two reports share
 * an origin, and for how long they go together, is seen at once.
 */
export function growChains({
	reports,
	claimants,
}: Pick<Claim, 'reports' | 'claimants'>): ChainLink[] {
	const roots: Growing[] = [];
	for (const report of reports) {
		let level = roots;
		let link: Growing | undefined;
		for (const actors of joinClaimants(report.path, claimants)) {
			link = level.find((known) => hasSame(known.actors, actors));
			if (!link) {
				link = { actors, reports: [], next: [] };
				level.push(link);
			}
			level = link.next;
		}
		link?.reports.push(report);
	}
	return roots;
}

/** A way that begins with the claimants of a joint claim begins with them together, as one step. */
function joinClaimants(
	path: readonly Actor[],
	claimants: readonly Actor[],
): Array<readonly Actor[]> {
	const firstOther = path.findIndex((actor) => !claimants.includes(actor));
	const together = firstOther < 0 ? path.length : firstOther;
	if (together < 2) return path.map((actor) => [actor]);
	return [path.slice(0, together), ...path.slice(together).map((actor) => [actor])];
}

function hasSame(known: readonly Actor[], actors: readonly Actor[]): boolean {
	return known.length === actors.length && known.every((actor) => actors.includes(actor));
}

/** How many links the longest way has. */
export function getDepth(links: readonly ChainLink[]): number {
	return links.length ? 1 + Math.max(...links.map(({ next }) => getDepth(next))) : 0;
}
