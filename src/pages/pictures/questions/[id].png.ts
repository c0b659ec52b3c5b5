import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { record } from '../../../data.ts';
import { lastDay } from '../../../everywhere.ts';
import { makeQuestionPicture } from '../../../pictures/question-picture.ts';
import { takePicture } from '../../../pictures/picture-cache.ts';
import { SHEET } from '../../../pictures/sheet.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
	record.questions.map((question) => ({
		params: { id: question.id },
		props: { question },
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const context = { day: lastDay, sides: record.sides, site: site.title };
	const svg = makeQuestionPicture(props.question, context);
	const picture = await takePicture(svg, SHEET.width);
	return new Response(Buffer.from(picture), { headers: { 'content-type': 'image/png' } });
};
