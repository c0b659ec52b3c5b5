import type { APIRoute, GetStaticPaths } from 'astro';
import { files } from '../../data-files.ts';
import type { DataFile } from '../../export/data-files.ts';

export const getStaticPaths = (() =>
	files.map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
	new Response(file.content);
