import { addresses } from '../addresses.ts';
import { site } from '../site.ts';
import type { ToUrl } from './claim-html.ts';
import type { Feed, FeedItem } from './feeds.ts';

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), ready to be written as JSON. */
export function toJsonFeed(feed: Feed, toUrl: ToUrl) {
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: toUrl(feed.page),
		feed_url: toUrl(addresses.jsonFeedOf(feed.page)),
		description: feed.description,
		authors: [{ name: site.title, url: toUrl(addresses.home) }],
		language: site.language,
		items: feed.items.map((item) => toJsonItem(item, toUrl)),
	};
}

function toJsonItem(item: FeedItem, toUrl: ToUrl) {
	return {
		id: item.id,
		url: item.url,
		title: item.title,
		content_html: item.html,
		date_published: toMoment(item.published),
		date_modified: toMoment(item.updated),
		authors: item.authors.map(({ id, name }) => ({ name, url: toUrl(addresses.actor(id)) })),
		tags: item.topics.map(({ name }) => name),
	};
}

/** The format asks for a moment with its time zone: the beginning of the day in UTC. */
const toMoment = (day: string) => `${day}T00:00:00Z`;
