import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { lastDay, record } from '../../../data.ts';
import { embedClaim, embedQuestion, toOembed } from '../../../export/embed.ts';
import { toUrl } from '../../../links.ts';
import { viewQuestion } from '../../../record/question-view.ts';
import { describeView } from '../../../words/question.ts';

export const getStaticPaths = (() => [
	...record.claims.map((claim) => ({
		params: { collection: 'claims', id: claim.id },
		props: { embed: embedClaim(claim) },
	})),
	...record.questions.map((question) => {
		const view = viewQuestion(question, lastDay);
		return {
			params: { collection: 'questions', id: question.id },
			props: { embed: embedQuestion(view, describeView(view, record.sides)) },
		};
	}),
]) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { embed } }) => Response.json(toOembed(embed, toUrl));
