import { listSpeakingSides } from './sides.ts';
import { findLastDay } from './standing.ts';
import type { ClaimRecord, Side } from './types.ts';

/** What pages of all kinds say, besides what they are given. */
export interface Everywhere {
	/** The last day that the record tells of, `YYYY-MM-DD`: what stands, stands as of this day. */
	readonly lastDay: string;
	/** The sides for which somebody speaks: the key at the foot of every page. */
	readonly speakingSides: readonly Side[];
}

export function findEverywhere(record: ClaimRecord): Everywhere {
	return { lastDay: findLastDay(record.claims), speakingSides: listSpeakingSides(record) };
}
