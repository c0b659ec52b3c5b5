import { hash } from 'node:crypto';
import { addresses } from './addresses.ts';
import { record } from './data.ts';
import { lastDay, speakingSides } from './everywhere.ts';
import { getMonth } from './dates/order.ts';
import { formatMonth } from './dates/format.ts';
import { isEvent } from './entries/claim.ts';
import { QUESTION_TYPES } from './entries/question.ts';
import { listActorFacets } from './filters/actor-facets.ts';
import { listClaimFacets } from './filters/claim-facets.ts';
import { type Facet, type FacetRule, makeFacets } from './filters/facets.ts';
import { listQuestionFacets } from './filters/question-facets.ts';
import { groupByDate } from './record/chronology.ts';
import { groupByKind } from './record/kinds.ts';
import { listClaimsOfSide } from './record/sides.ts';
import type { Claim } from './record/types.ts';
import { KIND_TITLES } from './words/claim.ts';

/** What the rows of a page can be filtered by. */
export interface ListFilter {
	/** The address of the page. */
	readonly page: string;
	readonly title: string;
	/** What the rows are: "claims". */
	readonly noun: string;
	/** How the rows differ, in their order on the page; none where the list is too short to filter. */
	readonly facets: readonly Facet[];
	/** Tells one state of the list from another: a page and a filter of two builds do not fit. */
	readonly version: string;
}

/** The filters of this build by the addresses of their pages. Each is made when it is first asked for. */
const filters = new Map<string, () => ListFilter>();

function add<Item>(
	page: string,
	title: string,
	noun: string,
	rules: ReadonlyArray<FacetRule<Item>>,
	listRows: () => readonly Item[],
): void {
	let made: ListFilter | undefined;
	filters.set(page, () => {
		if (made) return made;
		const facets = makeFacets(listRows(), rules);
		const version = hash('sha256', JSON.stringify(facets), 'base64url').slice(0, 8);
		return (made = { page, title, noun, facets, version });
	});
}

const claimRules = listClaimFacets(record);

const addClaims = (
	page: string,
	title: string,
	listRows: () => readonly Claim[],
	rules = claimRules,
) => {
	add(page, title, 'claims', rules, listRows);
};

add(addresses.timeline, 'Timeline', 'events', claimRules, () =>
	record.years.toReversed().flatMap(({ claims }) => claims.filter(({ kind }) => isEvent(kind))),
);
for (const { year, claims, months } of record.years) {
	const rules = listClaimFacets(record, `#y${year}`);
	const listYear = () => [
		...claims.filter(({ date }) => getMonth(date) === null),
		...months.flatMap((month) => month.claims),
	];
	addClaims(addresses.year(year), year, listYear, rules);
	for (const { month, claims: ofMonth } of months) {
		const listMonth = () => groupByDate(ofMonth).flatMap((group) => group.claims);
		addClaims(addresses.month(year, month), formatMonth(year, month), listMonth, rules);
	}
}
for (const { kind, claims } of groupByKind(record.claims)) {
	addClaims(addresses.kind(kind), KIND_TITLES[kind].title, () => claims);
}
for (const side of speakingSides) {
	addClaims(addresses.side(side.id), side.name, () => listClaimsOfSide(record.claims, side));
}
for (const { id, name, claims } of record.topics) {
	addClaims(addresses.topic(id), name, () => claims);
}
for (const { id, name, claims } of record.places) {
	addClaims(addresses.place(id), name, () => claims);
}
add(addresses.actors, 'Actors', 'actors', listActorFacets(record.sides), () =>
	record.sides.flatMap((side) => record.actors.filter((actor) => actor.side === side)),
);
add(addresses.questions, 'Questions', 'questions', listQuestionFacets(record, lastDay), () =>
	QUESTION_TYPES.flatMap((type) => record.questions.filter((question) => question.type === type)),
);

/** The filter of a page's list. Throws where the page has none. */
export function getListFilter(page: string): ListFilter {
	const make = filters.get(page);
	if (!make) throw new Error(`The page ${page} has no list to filter.`);
	return make();
}

/** The filters of all lists that are long enough for one. */
export function listListFilters(): ListFilter[] {
	return [...filters.values()].map((make) => make()).filter(({ facets }) => facets.length > 0);
}
