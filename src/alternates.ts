import { addresses } from './addresses.ts';
import { site } from './site.ts';

/** Another form of a page, for its head: `<link rel="alternate">`. */
export interface Alternate {
	/** The media type. */
	readonly type: string;
	/** An address of the site. */
	readonly address: string;
	readonly title?: string;
	/** Whether it is linked by its whole address, for programs that take addresses as they stand. */
	readonly isWhole?: boolean;
}

/** The feeds of a page. */
export function listFeedAlternates(page: string, title: string = site.title): Alternate[] {
	return [
		{ type: 'application/atom+xml', address: addresses.feedOf(page), title },
		{ type: 'application/feed+json', address: addresses.jsonFeedOf(page), title },
	];
}

/** How a page is embedded, for programs that ask (oEmbed). `page` is its address. */
export function asOembed(page: string, title: string): Alternate {
	return {
		type: 'application/json+oembed',
		address: addresses.oembed(page),
		title,
		isWhole: true,
	};
}

/** The page of an entity as data. `page` is its address. */
export function asJson(page: string): Alternate {
	return { type: 'application/json', address: addresses.twin(page) };
}
