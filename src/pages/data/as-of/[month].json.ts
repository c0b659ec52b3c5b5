import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { record } from '../../../data.ts';
import { toQuestionsData } from '../../../export/questions-json.ts';
import { listMonthsSaid } from '../../../record/as-of.ts';

export const getStaticPaths = (() =>
	listMonthsSaid(record.claims).map(({ month, day }) => ({
		params: { month },
		props: { day },
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { day } }) =>
	Response.json(toQuestionsData(record.questions, day));
