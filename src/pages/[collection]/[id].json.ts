import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { takePages } from '../../isolated/take-pages.ts';

export const getStaticPaths = (() => takePages('/[collection]/[id].json')) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { data } }) => Response.json(data);
