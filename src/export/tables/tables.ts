import {
	answers,
	claimActors,
	claimPlaces,
	claims,
	claimTopics,
	corrections,
	figures,
	relations,
} from './claim-tables.ts';
import { actors, measures, places, questions, sides, sources, topics } from './entity-tables.ts';
import { chainLinks, reports } from './report-tables.ts';
import type { Table } from './table.ts';

/** The tables of the record, what most people want first. */
export const TABLES: readonly Table[] = [
	claims,
	figures,
	answers,
	reports,
	chainLinks,
	relations,
	questions,
	sources,
	actors,
	places,
	topics,
	claimActors,
	claimPlaces,
	claimTopics,
	measures,
	sides,
	corrections,
];
