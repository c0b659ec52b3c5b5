import { isChosen } from '../chosen-pages.ts';
import { type IsolatedRoute, PAGE_LISTS } from './page-lists.ts';
import { type GivenPage, givenProps, threadData } from './thread-data.ts';

type Listed<Route extends IsolatedRoute> = ReturnType<(typeof PAGE_LISTS)[Route]>[number];

interface Page<Route extends IsolatedRoute> extends Pick<Listed<Route>, 'params'> {
	/** Astro wants a type with names of any kind, which an interface is not. */
	readonly props: { [Name in keyof Listed<Route>['props']]: Listed<Route>['props'][Name] };
}

/**
 * The pages of a route, for Astro. They come from the record, or, in a thread, from what it was given:
 * they have their props while it is rendering them.
 */
export async function takePages<Route extends IsolatedRoute>(
	route: Route,
): Promise<Array<Page<Route>>> {
	if (threadData) {
		return threadData.pages.filter((page) => page.route === route).map(toPage<Route>);
	}
	if (!isChosen(route)) return [];
	const { record } = await import('../data.ts');
	return PAGE_LISTS[route](record) as Array<Page<Route>>;
}

function toPage<Route extends IsolatedRoute>({ params, path }: GivenPage): Page<Route> {
	return {
		params,
		get props() {
			return givenProps.get(path) as Page<Route>['props'];
		},
	};
}
