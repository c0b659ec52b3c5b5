import { addresses } from '../addresses.ts';
import { countClaimsOf, isInCountry } from '../record/places.ts';
import type { Place } from '../record/types.ts';
import { countNoun } from '../words/list.ts';
import { drawMap, type MapDrawing, type MapSizes } from './map.ts';
import { compareByCount, findClusters, type MapPlace } from './map-clusters.ts';
import { type FrameSize, makeFrame } from './map-frame.ts';
import type { Point } from './planar.ts';

/** A place that has a point on earth. */
export type PlacedPlace = Place & { readonly lat: number; readonly lon: number };

/** What a mark of a map stands for. */
export interface MarkedPlace extends MapPlace {
	/** The place and how much there is, in words. */
	readonly title: string;
	/** Where it leads, an address or a fragment; null for the place whose page it is. */
	readonly address: string | null;
}

/** A map of places near each other. */
export interface RegionMap {
	/** For its heading, `around-pyongyang`. */
	readonly id: string;
	/** The place with the most claims. */
	readonly middle: PlacedPlace;
	/** All that are to be seen, those with more claims first. */
	readonly places: readonly PlacedPlace[];
	readonly drawing: MapDrawing<MarkedPlace>;
}

export interface PlaceMaps {
	/** All that have a point on earth and a claim, those with more claims first. */
	readonly places: readonly PlacedPlace[];
	/** All places, those of a region as one mark; null where one region has them all. */
	readonly overview: MapDrawing<MarkedPlace> | null;
	/** Where most happens, that with the most claims first. */
	readonly regions: readonly RegionMap[];
}

/** In kilometres: a map of such a region tells the places of a front, or of a peninsula, apart. */
const REGIONS = { radius: 700, least: 3, most: 4 };

/** The radius of the largest disc, in units of a map. */
const LARGEST_DISC = 20;
/** That of the largest place on the overview, where it stands for less ground. */
const LARGEST_ON_OVERVIEW = 14;

const OVERVIEW: FrameSize = { width: 900, height: 450, margin: 36, leastSpan: 400 };
const REGION: FrameSize = { width: 500, height: 500, margin: 60, leastSpan: 400 };
const NEIGHBOURHOOD = { width: 400, height: 300, margin: 40 };

/** In pixels; the style sheet has the same. A phone of 320 pixels has maps of 288. */
const OVERVIEW_WIDTHS = { narrow: 288, wide: 720, widest: 900 };
const REGION_WIDTHS = { narrow: 288, wide: 400, widest: 680 };
const NEIGHBOURHOOD_WIDTHS = { narrow: 256, wide: 320, widest: 352 };

/** How many kilometres a map around one place shows from north to south. */
const SPANS: Record<Place['kind'], number> = {
	city: 450,
	site: 450,
	region: 700,
	country: 1500,
	sea: 1500,
	other: 450,
};

export function isPlaced(place: Place): place is PlacedPlace {
	return place.lat !== undefined && place.lon !== undefined;
}

/** The maps of all places that have a point on earth and a claim; null where there is none. */
export function makePlaceMaps(places: readonly Place[]): PlaceMaps | null {
	const placed = places
		.filter(isPlaced)
		.filter(({ claims }) => claims.length > 0)
		.sort((a, b) => compareByCount(mark(a), mark(b)));
	if (placed.length === 0) return null;
	const marked = placed.map((place) => ({ ...mark(place), own: place }));
	const clusters = findClusters(marked, REGIONS);
	const regions = clusters.flatMap(([middle, ...others]) =>
		middle ? [drawRegion([middle, ...others], middle.own, placed)] : [],
	);
	const isAll = clusters.some((cluster) => cluster.length === placed.length);
	const overview = isAll ? null : drawOverview(placed, regions, clusters);
	return { places: placed, overview, regions };
}

function drawRegion(
	cluster: readonly MarkedPlace[],
	middle: PlacedPlace,
	placed: readonly PlacedPlace[],
): RegionMap {
	const frame = makeFrame(cluster.map(toPoint), REGION);
	const drawing = drawMap(placed.map(mark), frame, { ...REGION_WIDTHS, ...getUnit(placed) });
	const seen = new Map(placed.map((place) => [place.id, place]));
	return {
		id: `around-${middle.id}`,
		middle,
		places: drawing.marks.flatMap(({ place }) => seen.get(place.id) ?? []),
		drawing,
	};
}

function drawOverview(
	placed: readonly PlacedPlace[],
	regions: readonly RegionMap[],
	clusters: ReadonlyArray<readonly MapPlace[]>,
): MapDrawing<MarkedPlace> {
	const inRegion = new Set(regions.flatMap(({ places }) => places.map(({ id }) => id)));
	const marks = [
		...regions.map(({ id, middle, places }): MarkedPlace => {
			const count = countClaimsOf(places);
			const title = `Around ${middle.name}: ${countNoun(places.length, 'place')}, ${countNoun(count, 'claim')}`;
			return { ...mark(middle), count, title, address: `#${id}`, isGroup: true };
		}),
		...placed.filter(({ id }) => !inRegion.has(id)).map(mark),
	];
	const points = [...clusters.flat(), ...marks].map(toPoint);
	const sizes = { ...OVERVIEW_WIDTHS, ...getUnit(placed, LARGEST_ON_OVERVIEW) };
	return drawMap(marks, makeFrame(points, OVERVIEW), sizes);
}

/**
 * The map of a place among its neighbours; of a country, that of the places in it. Null where
 * nothing has a point on earth.
 */
export function makeNeighbourhood(
	place: Place,
	places: readonly Place[],
): MapDrawing<MarkedPlace> | null {
	const placed = places.filter(isPlaced).filter(({ claims }) => claims.length > 0);
	const frameOf = (points: Point[]) =>
		makeFrame(points, { ...NEIGHBOURHOOD, leastSpan: SPANS[place.kind] });
	const sizes = { ...NEIGHBOURHOOD_WIDTHS, ...getUnit(placed) };
	if (isPlaced(place)) {
		const others = placed.filter(({ id }) => id !== place.id).map(mark);
		const own: MarkedPlace = { ...mark(place), address: null, isMain: true };
		return drawMap([own, ...others], frameOf([toPoint(place)]), sizes);
	}
	const within = placed.filter((other) => isInCountry(other, place)).map(mark);
	return within.length > 0 ? drawMap(within, frameOf(within.map(toPoint)), sizes) : null;
}

function getUnit(placed: readonly Place[], largest = LARGEST_DISC): Pick<MapSizes, 'unitRadius'> {
	const highest = Math.max(1, ...placed.map(({ claims }) => claims.length));
	return { unitRadius: largest / Math.sqrt(highest) };
}

function mark({ id, name, lat, lon, claims }: PlacedPlace): MarkedPlace {
	const title = `${name}: ${countNoun(claims.length, 'claim')}`;
	return { id, name, lat, lon, count: claims.length, title, address: addresses.place(id) };
}

const toPoint = ({ lon, lat }: { lon: number; lat: number }): Point => [lon, lat];
