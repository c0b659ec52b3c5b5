import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from './content-folder.ts';
import { record } from './data.ts';
import { type DataFiles, listDataFileNames, makeDataFiles } from './export/data-files.ts';
import { toUrl } from './links.ts';
import { site } from './site.ts';

/** The licence that the record is kept with, or its name where no text of it is kept. */
function readLicence(): string {
	const file = path.join(contentFolder.folder, 'LICENSE');
	if (existsSync(file)) return readFileSync(file, 'utf8');
	const { name, url } = site.licences.record;
	return `${name}: ${url}\n`;
}

let made: DataFiles | undefined;

/** The files of this build that readers can take away: made once, when the first of them is asked for. */
export function takeDataFiles(): DataFiles {
	return (made ??= makeDataFiles(record, toUrl, readLicence()));
}

/**
 * The paths of the files that end alike. Each ending has a route of its own: only from a route with
 * an ending does Astro know that no slash follows.
 */
export function listFilePaths(ending: string) {
	return listDataFileNames()
		.filter((name) => name.endsWith(ending))
		.map((name) => ({ params: { file: name.slice(0, -ending.length) }, props: { name } }));
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
export const sendFile: APIRoute<{ name: string }> = ({ props: { name } }) => {
	const file = takeDataFiles().files.find((dataFile) => dataFile.name === name);
	if (!file) throw new Error(`${name} is listed among the files of the data and was not made.`);
	return new Response(file.content, { headers: { 'content-type': getMediaType(name) } });
};
