import { FACETS, type FacetName, type FacetValue, parseFacetValue } from './facets.ts';
import { foldWord, splitQuery, toIndexQuery } from './index-text.ts';
import { type Fragment, readResult, type Result } from './result.ts';
import { EVERY_PAGE } from './sections.ts';
import { compareIds, isDated } from './page-ids.ts';
import { type SearchState, withoutFacet } from './search-state.ts';
import { findMissing } from './spelling.ts';

type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface SearchOptions {
	readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
}

interface PagefindHit {
	readonly id: string;
	readonly data: () => Promise<Fragment>;
}

/** What this site uses of `pagefind.js`, which the index brings along. */
export interface Pagefind {
	options(options: Readonly<Record<string, unknown>>): Promise<void>;
	init(): Promise<void>;
	search(
		term: string,
		options: SearchOptions,
	): Promise<{ readonly results: readonly PagefindHit[]; readonly filters: FilterCounts }>;
	preload(term: string, options: SearchOptions): Promise<void>;
}

/** A value of a facet and how many results it would leave. */
export interface FacetCount extends FacetValue {
	readonly count: number;
}

export interface Hit {
	/** Loads the page's text. */
	readonly load: () => Promise<Result>;
}

/** Greater than every letter: the end of all words that begin alike. */
const LAST_LETTER = '\u{10ffff}';

/** Asks the index what readers ask. */
export class SearchEngine {
	readonly #pagefind: Pagefind;
	/** The values of facets, as the index writes them, by facet and id. */
	readonly #values = new Map<FacetName, ReadonlyMap<string, string>>();

	constructor(pagefind: Pagefind) {
		this.#pagefind = pagefind;
	}

	/** All pages that answer, in the order that is asked for. Pages without a date come last by date. */
	async search(state: SearchState): Promise<readonly Hit[]> {
		const term = await this.#prepareTerm(state.query);
		const filters = await this.#toFilters(state);
		const { results } = await this.#pagefind.search(term, { filters });
		return orderHits(results, state.order).map(({ data }) => ({
			load: async () => readResult(await data()),
		}));
	}

	/** How many pages answer. */
	async count(state: SearchState): Promise<number> {
		return (await this.search({ ...state, order: 'relevance' })).length;
	}

	/** Whether a word stands anywhere; Pagefind answers with what is like it too. */
	async hasWord(word: string): Promise<boolean> {
		const hits = await this.search({ query: word, chosen: new Map(), order: 'relevance' });
		const [best] = await Promise.all(hits.slice(0, 1).map(({ load }) => load()));
		return best !== undefined && findMissing([word], best.found).length === 0;
	}

	/**
	 * The values of a facet and how many pages each would leave, were it the only one chosen there; the
	 * most frequent first. Values that would leave none are left out.
	 */
	async countFacet(state: SearchState, facet: FacetName): Promise<readonly FacetCount[]> {
		await this.#loadFacet(facet);
		const filters = await this.#toFilters(withoutFacet(state, facet));
		const term = await this.#prepareTerm(state.query);
		const { filters: counts } = await this.#pagefind.search(term, { filters });
		return Object.entries(counts[facet] ?? {})
			.map(([value, count]) => ({ ...parseFacetValue(value), count }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => compareCounts(facet, a, b));
	}

	/** The name of a value; its id where the index has no such value. */
	async nameValue(facet: FacetName, id: string): Promise<string> {
		const value = (await this.#loadFacet(facet)).get(id);
		return value === undefined ? id : parseFacetValue(value).name;
	}

	async #prepareTerm(typed: string): Promise<string> {
		const term = toIndexQuery(typed);
		if (!term) return EVERY_PAGE;
		// Pagefind loads the part of the index in which a word stands, and misses longer words that
		// begin alike in the next part.
		const beginnings = splitQuery(typed)
			.map(foldWord)
			.filter((word) => !/\d$/.test(word));
		await Promise.all(
			beginnings.map((word) => this.#pagefind.preload(`${word}${LAST_LETTER}`, {})),
		);
		return term;
	}

	async #toFilters({ chosen }: SearchState): Promise<NonNullable<SearchOptions['filters']>> {
		const filters: Record<string, { any: string[] }> = {};
		for (const facet of FACETS) {
			const ids = chosen.get(facet);
			if (!ids) continue;
			const values = await this.#loadFacet(facet);
			filters[facet] = { any: ids.map((id) => values.get(id) ?? id) };
		}
		return filters;
	}

	/** Loads a facet's part of the index, where that was not yet done. */
	async #loadFacet(facet: FacetName): Promise<ReadonlyMap<string, string>> {
		const known = this.#values.get(facet);
		if (known) return known;
		// Nothing is found, and nothing loaded but the facet.
		const { filters } = await this.#pagefind.search(LAST_LETTER, {
			filters: { [facet]: { any: [] } },
		});
		const values = new Map(
			Object.keys(filters[facet] ?? {}).map((value) => [parseFacetValue(value).id, value]),
		);
		this.#values.set(facet, values);
		return values;
	}
}

function orderHits(hits: readonly PagefindHit[], order: SearchState['order']): PagefindHit[] {
	if (order === 'relevance') return [...hits];
	const dated = hits.filter(({ id }) => isDated(id)).sort((a, b) => compareIds(a.id, b.id));
	return [
		...(order === 'newest' ? dated.reverse() : dated),
		...hits.filter(({ id }) => !isDated(id)),
	];
}

function compareCounts(facet: FacetName, a: FacetCount, b: FacetCount): number {
	return facet === 'year'
		? b.id.localeCompare(a.id, 'en')
		: b.count - a.count || a.name.localeCompare(b.name, 'en');
}
