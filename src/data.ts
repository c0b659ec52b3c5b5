import { takeContent } from './build-content.ts';
import { ContentError } from './entries/content-error.ts';
import { makeRecord } from './record/make-record.ts';
import { listSpeakingSides } from './record/sides.ts';
import { findLastDay } from './record/standing.ts';
import type { ClaimRecord } from './record/types.ts';

function loadRecord(now: Date): ClaimRecord {
	const { content, problems } = takeContent(now);
	if (!content) throw new ContentError(problems);
	return makeRecord(content, {
		today: now.toISOString().slice(0, 10),
		getCitationHref: (sourceId) => `#source-${sourceId}`,
	});
}

/** The record of this build: read and resolved once. Pages ask it, and nothing else reads content. */
export const record = loadRecord(new Date());

/** The sides for which somebody speaks: the key at the foot of every page. */
export const speakingSides = listSpeakingSides(record);

/** The last day that the record tells of, `YYYY-MM-DD`: what stands, stands as of this day. */
export const lastDay = findLastDay(record.claims);
