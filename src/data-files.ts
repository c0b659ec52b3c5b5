import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from './content-folder.ts';
import { record } from './data.ts';
import { makeDataFiles } from './export/data-files.ts';
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
