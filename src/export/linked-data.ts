import type {
	BreadcrumbList,
	Dataset,
	Graph,
	SearchActionLeaf,
	Thing,
	WebSite,
	WithActionConstraints,
} from 'schema-dts';
import { addresses } from '../addresses.ts';
import { site } from '../site.ts';
import type { ToUrl } from './claim-html.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
	readonly name: string;
	/** An address of the site. */
	readonly address: string;
}

/**
 * Things in the words of schema.org as JSON-LD, safe inside a script element; null where there are
 * none. Nothing of this site rates a claim: there is no `ClaimReview`.
 */
export function toLinkedData(things: readonly Thing[]): string | null {
	if (!things.length) return null;
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	// Text that says </script> would end the element.
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** The way to a page; its last step is the page itself. */
export function toBreadcrumbs(trail: readonly Crumb[], toUrl: ToUrl): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, address }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: { '@id': toUrl(address) },
		})),
	};
}

/** The site, and how to search it. */
export function toWebSiteLd(toUrl: ToUrl): WebSite {
	const search: WithActionConstraints<SearchActionLeaf> = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${toUrl(addresses.search)}?q={search_term_string}`,
		},
		'query-input': 'required name=search_term_string',
	};
	return {
		'@type': 'WebSite',
		name: site.title,
		url: toUrl(addresses.home),
		description: site.description,
		inLanguage: site.language,
		license: site.licences.record.url,
		potentialAction: search,
	};
}

/** The data of the site, or a part of them, as a page offers them. */
export interface DatasetDescription {
	readonly name: string;
	/** What is in it, in 50 to 5,000 characters: search engines for data take no other. */
	readonly description: string;
	/** The page that offers it: an address of the site. */
	readonly page: string;
	/** The day of the last change in it, `YYYY-MM-DD`. */
	readonly changed: string;
	readonly version: string;
	/** Its files: addresses of the site, each with its media type. */
	readonly files: ReadonlyArray<{
		readonly name: string;
		readonly address: string;
		readonly type: string;
	}>;
}

/** Data with all files that hold them, for search engines for data. */
export function toDatasetLd(
	{ name, description, page, changed, version, files }: DatasetDescription,
	toUrl: ToUrl,
): Dataset {
	return {
		'@type': 'Dataset',
		'@id': `${toUrl(page)}#data`,
		name,
		description,
		url: toUrl(page),
		dateModified: changed,
		version,
		inLanguage: site.language,
		license: site.licences.record.url,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: site.title, url: toUrl(addresses.home) },
		distribution: files.map(({ name: file, address, type }) => ({
			'@type': 'DataDownload',
			name: file,
			contentUrl: toUrl(address),
			encodingFormat: type,
		})),
	};
}
