import { takeContent } from './build-content.ts';
import { ContentError } from './entries/content-error.ts';
import { threadData } from './isolated/thread-data.ts';
import { makeRecord } from './record/make-record.ts';
import type { ClaimRecord } from './record/types.ts';

const KEPT = Symbol.for('claimline.record');
type Shelf = typeof globalThis & { [KEPT]?: ClaimRecord };

let made: ClaimRecord | undefined;

/** Makes the record in the configuration's part of a build, and keeps it for the pages. */
export function makeAndKeepRecord(now: Date): ClaimRecord {
	made = loadRecord(now);
	(globalThis as Shelf)[KEPT] = made;
	return made;
}

/** The record of this build, in the configuration's part of it. */
export function getMadeRecord(): ClaimRecord {
	if (!made) throw new Error('The record of this build is asked for before it was made.');
	return made;
}

/** The record of this build, for the pages; in development nothing was kept, and it is made anew. */
export function takeRecord(now: Date): ClaimRecord {
	if (threadData) {
		throw new Error('A page rendered in a thread asks for the record; it shows what it is given.');
	}
	const shelf = globalThis as Shelf;
	const kept = shelf[KEPT];
	delete shelf[KEPT];
	return kept ?? loadRecord(now);
}

function loadRecord(now: Date): ClaimRecord {
	const { content, problems } = takeContent(now);
	if (!content) throw new ContentError(problems);
	return makeRecord(content, {
		today: now.toISOString().slice(0, 10),
		getCitationHref: (sourceId) => `#source-${sourceId}`,
	});
}
