import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { toUrl } from '../links.ts';

export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toUrl(addresses.sitemap)}\n`);
