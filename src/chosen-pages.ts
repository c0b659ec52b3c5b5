import { formatNearest } from './entries/problem.ts';
import { SettingError } from './setting-error.ts';

/**
 * Which pages a build makes: all of them, unless it is one of several builds that share the work.
 * `PAGES` names routes as Astro writes them, `/claims/[id],/timeline/[year]`; `SHARE` is the part of
 * their pages, `2/4` for the second of four.
 */
const { PAGES = '', SHARE = '1/1' } = process.env;

const routes = PAGES.split(',').filter(Boolean);
const [, share = '', shares = ''] = /^(\d+)\/(\d+)$/.exec(SHARE) ?? [];

/** Whether the build makes the pages of a route. */
export function isChosen(route: string): boolean {
	return routes.length === 0 || routes.includes(route);
}

/**
 * Checks that all routes that a build was asked for are among those of the site.
 *
 * @throws SettingError
 */
export function checkRoutes(known: readonly string[]): void {
	const unknown = routes.filter((route) => !known.includes(route));
	if (!unknown.length) return;
	const named = unknown.map((route) => `${route}${formatNearest(route, known)}`);
	throw new SettingError(`PAGES names what is no route of the site: ${named.join(', ')}.`);
}

/** The pages of a route, whose list is made only where the build makes them. */
export function choosePages<Path>(route: string, list: () => Path[]): Path[] {
	return isChosen(route) ? list() : [];
}

/**
 * The part of a list that falls to this build: every so-manieth, so that heavy pages are spread.
 *
 * @throws SettingError
 */
export function takeShare<Item>(items: readonly Item[]): Item[] {
	const [part, parts] = [Number(share), Number(shares)];
	if (!(part >= 1 && part <= parts)) {
		throw new SettingError(
			`SHARE is ${SHARE}; it wants a part and a number of parts, such as 2/4.`,
		);
	}
	return items.filter((_, index) => index % parts === part - 1);
}
