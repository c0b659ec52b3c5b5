import type { APIRoute, GetStaticPaths } from 'astro';
import { record } from '../data.ts';
import { listPages, toSitemaps } from '../export/sitemap.ts';
import { toUrl } from '../links.ts';

export const getStaticPaths = (() =>
	toSitemaps(listPages(record), toUrl).map(({ name, xml }) => ({
		params: { sitemap: name.replace('.xml', '') },
		props: { xml },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) => new Response(xml);
