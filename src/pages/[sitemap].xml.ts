import type { APIRoute, GetStaticPaths } from 'astro';
import { record } from '../data.ts';
import { listPages, type Sitemap, toSitemaps } from '../export/sitemap.ts';
import { toUrl } from '../links.ts';

export const getStaticPaths = (() =>
	toSitemaps(listPages(record), toUrl).map((sitemap) => ({
		params: { sitemap: sitemap.name.replace('.xml', '') },
		props: { sitemap },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sitemap: Sitemap }> = ({ props: { sitemap } }) =>
	new Response(sitemap.xml);
