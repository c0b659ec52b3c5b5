import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toOembed } from '../../../export/embed.ts';
import { takePages } from '../../../isolated/take-pages.ts';
import { toUrl } from '../../../links.ts';

export const getStaticPaths = (() =>
	takePages('/oembed/[collection]/[id].json')) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { embed } }) => Response.json(toOembed(embed, toUrl));
