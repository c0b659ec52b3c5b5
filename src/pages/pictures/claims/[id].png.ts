import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { record } from '../../../data.ts';
import { toClaimKey } from '../../../page-keys.ts';
import { isolateClaim } from '../../../record/isolate.ts';
import { CLAIM_PICTURE_SIZE, makeClaimPicture } from '../../../pictures/claim-picture.ts';
import { takePicture } from '../../../pictures/picture-cache.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
	record.claims.map((claim) => ({
		params: { id: claim.id },
		props: {
			get claim() {
				return isolateClaim(claim);
			},
		},
		cacheKey: toClaimKey(claim),
	}))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
	const svg = makeClaimPicture(props.claim, site.title);
	const picture = await takePicture(svg, CLAIM_PICTURE_SIZE.width);
	return new Response(Buffer.from(picture), { headers: { 'content-type': 'image/png' } });
};
