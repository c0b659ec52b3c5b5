import { contentFolder } from './content-folder.ts';
import { ContentError } from './entries/content-error.ts';
import type { Content } from './entries/entry.ts';
import { readContent } from './entries/read-content.ts';
import { threadData } from './isolated/thread-data.ts';
import { makeRecord } from './record/make-record.ts';
import type { ClaimRecord } from './record/types.ts';

const KEPT = Symbol.for('claimline.record');
type Shelf = typeof globalThis & { [KEPT]?: ClaimRecord };

let making: Promise<ClaimRecord> | undefined;

/**
 * Makes the record in the configuration's part of a build, and keeps it for the pages: as soon as the
 * content is there, while the build goes on.
 *
 * @returns When it is made.
 */
export async function makeAndKeepRecord(content: Promise<Content>, now: Date): Promise<void> {
	making = content.then((all) => toRecord(all, now));
	(globalThis as Shelf)[KEPT] = await making;
}

/**
 * The record of this build, in the configuration's part of it.
 *
 * @throws What reading it threw.
 */
export async function getMadeRecord(): Promise<ClaimRecord> {
	if (!making) throw new Error('The record of this build is asked for, and nobody makes it.');
	return making;
}

/**
 * The record of this build, for the pages. They and the configuration are two bundles in one process,
 * with nothing in common but its globals. In development nothing was kept, and it is made anew.
 */
export function takeRecord(now: Date): ClaimRecord {
	if (threadData) {
		throw new Error('A page rendered in a thread asks for the record; it shows what it is given.');
	}
	const shelf = globalThis as Shelf;
	const kept = shelf[KEPT];
	delete shelf[KEPT];
	return kept ?? toRecord(readSoundContent(now), now);
}

function readSoundContent(now: Date): Content {
	const { content, problems } = readContent({ ...contentFolder, now });
	if (!content) throw new ContentError(problems);
	return content;
}

function toRecord(content: Content, now: Date): ClaimRecord {
	return makeRecord(content, {
		today: now.toISOString().slice(0, 10),
		getCitationHref: (sourceId) => `#source-${sourceId}`,
	});
}
