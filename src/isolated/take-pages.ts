import { isChosen } from '../chosen-pages.ts';
import { type IsolatedPage, type IsolatedRoute, PAGE_LISTS } from './page-lists.ts';
import { givenProps, threadData } from './thread-data.ts';

type PropsOf<Route extends IsolatedRoute> = ReturnType<
	ReturnType<(typeof PAGE_LISTS)[Route]>[number]['getProps']
>;

interface Page<Route extends IsolatedRoute> extends Pick<IsolatedPage, 'params'> {
	/** Astro wants a type with names of any kind, which an interface is not. */
	readonly props: { [Name in keyof PropsOf<Route>]: PropsOf<Route>[Name] };
}

/**
 * The pages of a route, for Astro. They come from the record, or, in a thread, from what it was given:
 * they have their props while it is rendering them.
 */
export async function takePages<Route extends IsolatedRoute>(
	route: Route,
): Promise<Array<Page<Route>>> {
	if (threadData) {
		return threadData.pages
			.filter((page) => page.route === route)
			.map(({ params, path }) => toPage(params, () => givenProps.get(path)));
	}
	if (!isChosen(route)) return [];
	const { record } = await import('../data.ts');
	return PAGE_LISTS[route](record).map(({ params, getProps }) => toPage(params, getProps));
}

/** A page whose props are made when it is rendered: whoever asks for the list needs none of them. */
function toPage<Route extends IsolatedRoute>(
	params: IsolatedPage['params'],
	getProps: () => object | undefined,
): Page<Route> {
	return {
		params,
		get props() {
			return getProps() as Page<Route>['props'];
		},
	};
}
