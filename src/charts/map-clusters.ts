import { compareText } from '../dates/order.ts';
import { measureKilometres } from './map-frame.ts';

/** A place with a point on earth. */
export interface MapPlace {
	readonly id: string;
	readonly name: string;
	readonly lat: number;
	readonly lon: number;
	/** How many claims it has. */
	readonly count: number;
	/** What the map is of: its name comes before all others. */
	readonly isMain?: boolean;
	/** Stands for several places: a name for what is around it need not be right beside it. */
	readonly isGroup?: boolean;
}

export interface ClusterRules {
	/** How far from the middle place of a cluster its others may be, in kilometres. */
	readonly radius: number;
	/** How many places make a cluster. */
	readonly least: number;
	/** How many clusters there may be. */
	readonly most: number;
}

/**
 * Where most happens: groups of places near each other, those with the most claims first. Each takes
 * what is left around the place that has the most claims around it, and no place is in two. Within a
 * cluster the places with more claims come first.
 */
export function findClusters<T extends MapPlace>(
	places: readonly T[],
	{ radius, least, most }: ClusterRules,
): T[][] {
	const clusters: T[][] = [];
	let left = [...places].sort(compareByCount);
	while (clusters.length < most) {
		const near = left
			.map((middle) => left.filter((place) => isNear(middle, place, radius)))
			.filter((group) => group.length >= least)
			.map((group) => ({ group, count: group.reduce((sum, { count }) => sum + count, 0) }));
		const [first] = near;
		if (!first) break;
		// Of groups with as many claims, that around the place with more of them comes first.
		const { group } = near.reduce((best, own) => (own.count > best.count ? own : best), first);
		clusters.push(group);
		left = left.filter((place) => !group.includes(place));
	}
	return clusters;
}

function isNear(a: MapPlace, b: MapPlace, radius: number): boolean {
	return measureKilometres([a.lon, a.lat], [b.lon, b.lat]) <= radius;
}

/** Most claims first; the order of what is drawn and what is labelled. */
export function compareByCount(a: MapPlace, b: MapPlace): number {
	return b.count - a.count || compareText(a.id, b.id);
}
