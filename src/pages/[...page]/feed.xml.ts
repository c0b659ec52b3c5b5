import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toAtom } from '../../export/atom.ts';
import { listFeedPaths } from '../../feeds.ts';
import { toUrl } from '../../links.ts';

export const getStaticPaths = (() => listFeedPaths()) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(toAtom(props.feed, toUrl), { headers: { 'Content-Type': 'application/atom+xml' } });
