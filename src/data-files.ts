import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from './content-folder.ts';
import { record } from './data.ts';
import { type DataFile, makeDataFiles } from './export/data-files.ts';
import { toUrl } from './links.ts';
import { site } from './site.ts';

/** The licence that the record is kept with, or its name where no text of it is kept. */
function readLicence(): string {
	const file = path.join(contentFolder.folder, 'LICENSE');
	if (existsSync(file)) return readFileSync(file, 'utf8');
	const { name, url } = site.licences.record;
	return `${name}: ${url}\n`;
}

/** The files of this build that readers can take away, made once. */
export const { files, tables } = makeDataFiles(record, toUrl, readLicence());

/**
 * The paths of the files that end alike. Each ending has a route of its own: only from a route with
 * an ending does Astro know that no slash follows.
 */
export function listFilePaths(ending: string) {
	return files
		.filter(({ name }) => name.endsWith(ending))
		.map((dataFile) => ({
			params: { file: dataFile.name.slice(0, -ending.length) },
			props: { dataFile },
		}));
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	jsonl: 'application/jsonl; charset=utf-8',
	zip: 'application/zip',
};

/** The media type of a file, by its ending. */
export const getMediaType = (name: string) => MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? '';

/** Answers with the file of a path. */
export const sendFile: APIRoute<{ dataFile: DataFile }> = ({ props: { dataFile } }) =>
	new Response(dataFile.content, { headers: { 'content-type': getMediaType(dataFile.name) } });
