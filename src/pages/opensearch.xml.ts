import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { toHref } from '../links.ts';
import { QUERY } from '../search/search-state.ts';
import { site } from '../site.ts';

/** An OpenSearch description: browsers offer to search this site from their address field. */
export const GET: APIRoute = ({ site: origin }) => {
	const template = `${new URL(toHref(addresses.search), origin).href}?${QUERY}={searchTerms}`;
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${site.title}</ShortName>
	<Description>Search ${site.title}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`;
	return new Response(xml, {
		headers: { 'content-type': 'application/opensearchdescription+xml' },
	});
};
