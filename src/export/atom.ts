import { Feed as Writer } from 'feed';
import { addresses } from '../addresses.ts';
import { site } from '../site.ts';
import type { ToUrl } from './claim-html.ts';
import type { Feed } from './feeds.ts';
import { dropControls } from './plain-text.ts';

/** A feed in Atom 1.0 (RFC 4287). A day becomes its midnight in UTC, since Atom asks for a moment. */
export function toAtom(feed: Feed, toUrl: ToUrl): string {
	const writer = new Writer({
		id: toUrl(feed.page),
		title: dropControls(feed.title),
		description: dropControls(feed.description),
		link: toUrl(feed.page),
		feed: toUrl(addresses.feedOf(feed.page)),
		updated: toMoment(feed.updated),
		author: { name: site.title, link: toUrl(addresses.home) },
		copyright: site.licences.record.name,
		generator: false,
	});
	for (const item of feed.items) {
		writer.addItem({
			id: item.id,
			link: item.url,
			// The library writes titles as HTML.
			title: escapeText(dropControls(item.title)),
			content: dropControls(item.html),
			author: item.authors.map(({ id, name }) => ({
				name: dropControls(name),
				link: toUrl(addresses.actor(id)),
			})),
			category: item.topics.map(({ id }) => ({ term: id, scheme: toUrl(addresses.topics) })),
			published: toMoment(item.published),
			date: toMoment(item.updated),
		});
	}
	return `${writer.atom1()}\n`;
}

const toMoment = (day: string) => new Date(day || 0);

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
