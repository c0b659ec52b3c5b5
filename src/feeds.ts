import { record } from './data.ts';
import { listFeeds } from './export/feeds.ts';
import { toUrl } from './links.ts';

/** The feeds of this build: made once, written in two formats. */
const feeds = listFeeds(record, toUrl);

/**
 * The feeds, each with the part of its address before the file's name. A new list at each call: Astro
 * writes into the list that a route returns, and two routes return this one.
 */
export function listFeedPaths() {
	return feeds.map((feed) => ({
		params: { page: feed.page.replace(/^\/|\/$/g, '') || undefined },
		props: { feed },
	}));
}
