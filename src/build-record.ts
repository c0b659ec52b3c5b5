import { takeContent } from './build-content.ts';
import { ContentError } from './entries/content-error.ts';
import { makeRecord } from './record/make-record.ts';
import type { ClaimRecord } from './record/types.ts';

const KEPT = Symbol.for('claimline.record');
type Shelf = typeof globalThis & { [KEPT]?: ClaimRecord };

/** Makes the record in the configuration's part of a build, and keeps it for the pages. */
export function makeAndKeepRecord(now: Date): ClaimRecord {
	const record = loadRecord(now);
	(globalThis as Shelf)[KEPT] = record;
	return record;
}

/** The record of this build, made once; in development nothing was kept, and it is made anew. */
export function takeRecord(now: Date): ClaimRecord {
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
