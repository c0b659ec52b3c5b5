import type { APIRoute, GetStaticPaths } from 'astro';
import { choosePages } from '../../chosen-pages.ts';
import { record } from '../../data.ts';
import { toPageKey } from '../../page-keys.ts';
import { listTwins, type Twin } from '../../export/twins.ts';

export const getStaticPaths = (() =>
	choosePages('/[collection]/[id].json', () =>
		listTwins(record).map((twin) => ({
			params: { collection: twin.collection, id: twin.id },
			props: { twin },
			cacheKey: toPageKey(twin.data),
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ twin: Twin }> = ({ props: { twin } }) => Response.json(twin.data);
