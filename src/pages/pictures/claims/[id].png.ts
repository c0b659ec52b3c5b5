import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { takePages } from '../../../isolated/take-pages.ts';
import { CLAIM_PICTURE_SIZE, makeClaimPicture } from '../../../pictures/claim-picture.ts';
import { takePicture } from '../../../pictures/picture-cache.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
	takePages('/pictures/claims/[id].png')) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const svg = makeClaimPicture(props.claim, site.title);
	const picture = await takePicture(svg, CLAIM_PICTURE_SIZE.width);
	return new Response(Buffer.from(picture), { headers: { 'content-type': 'image/png' } });
};
