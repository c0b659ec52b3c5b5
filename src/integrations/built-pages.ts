import type { AstroPrerenderer } from 'astro';
import {
	fillRoute,
	isIsolated,
	type IsolatedPage,
	type IsolatedRoute,
	PAGE_LISTS,
} from '../isolated/page-lists.ts';
import type { ClaimRecord } from '../record/types.ts';

export type ListedPage = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A page of a build. */
export interface BuiltPage {
	/** As Astro lists it. */
	readonly listed: ListedPage;
	/** Its path, without slashes around it; its file, inside the output folder. */
	readonly path: string;
	readonly file: string;
	/** The key of what it is made from. Undefined where that is anything of the record. */
	readonly getKey: () => string | undefined;
	/** What it is given, where that is cut out of the record. */
	readonly isolated: Isolated | undefined;
}

/** A page that is given no more than a part of the record. */
export type IsolatedFile = BuiltPage & { readonly isolated: Isolated };

export function isIsolatedFile(page: BuiltPage): page is IsolatedFile {
	return page.isolated !== undefined;
}

interface Isolated extends Pick<IsolatedPage, 'params' | 'getProps'> {
	readonly route: IsolatedRoute;
}

/** What Astro lists, with what is known of each page. */
export function describePages(all: readonly ListedPage[], record: ClaimRecord): BuiltPage[] {
	const isolatedByPath = new Map(
		[...new Set(all.map(({ route }) => route.route))]
			.filter(isIsolated)
			.flatMap((route) =>
				PAGE_LISTS[route](record).map((page) => [
					fillRoute(route, page.params),
					{ ...page, route },
				]),
			),
	);
	const pagesOfPath = Map.groupBy(all, toPath);
	return all.map((listed) => {
		const path = toPath(listed);
		const file = listed.route.type === 'endpoint' ? path : `${path}/index.html`;
		// Two pages of one address are for Astro to refuse: it gets to see both.
		if (pagesOfPath.get(path)?.length !== 1) {
			return { listed, path, file, isolated: undefined, getKey: () => undefined };
		}
		const isolated = isIsolated(listed.route.route) ? isolatedByPath.get(path) : undefined;
		const getKey = once(isolated?.getKey ?? (() => listed.cacheKey));
		return { listed, path, file, isolated, getKey };
	});
}

const toPath = ({ pathname }: ListedPage) => pathname.replace(/^\/|\/$/g, '');

function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
