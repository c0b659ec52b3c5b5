import type { APIRoute, GetStaticPaths } from 'astro';
import { record } from '../../data.ts';
import { listTwins } from '../../export/twins.ts';

export const getStaticPaths = (() =>
	listTwins(record).map(({ collection, id, data }) => ({
		params: { collection, id },
		props: { data },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) => Response.json(data);
