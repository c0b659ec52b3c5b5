import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { lastDay, record } from '../../../data.ts';
import { embedClaim, embedQuestion, toOembed } from '../../../export/embed.ts';
import { toUrl } from '../../../links.ts';
import { toClaimKey } from '../../../page-keys.ts';
import { isolateClaim } from '../../../record/isolate.ts';
import { viewQuestion } from '../../../record/question-view.ts';
import { describeView } from '../../../words/question.ts';

export const getStaticPaths = (() => [
	...record.claims.map((claim) => ({
		params: { collection: 'claims', id: claim.id },
		props: { getEmbed: () => embedClaim(isolateClaim(claim)) },
		cacheKey: toClaimKey(claim),
	})),
	...record.questions.map((question) => ({
		params: { collection: 'questions', id: question.id },
		props: {
			getEmbed: () => {
				const view = viewQuestion(question, lastDay);
				return embedQuestion(view, describeView(view, record.sides));
			},
		},
	})),
]) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { getEmbed } }) =>
	Response.json(toOembed(getEmbed(), toUrl));
