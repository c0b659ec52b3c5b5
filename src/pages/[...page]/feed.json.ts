import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toJsonFeed } from '../../export/json-feed.ts';
import { listFeedPaths } from '../../feeds.ts';
import { toUrl } from '../../links.ts';

export const getStaticPaths = (() => listFeedPaths()) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	Response.json(toJsonFeed(props.feed, toUrl), {
		headers: { 'Content-Type': 'application/feed+json' },
	});
