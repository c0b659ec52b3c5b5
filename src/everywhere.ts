import { threadData } from './isolated/thread-data.ts';
import { findEverywhere } from './record/everywhere.ts';

/** A thread that renders pages has no record to find it in, and is given it. */
const everywhere = threadData?.everywhere ?? findEverywhere((await import('./data.ts')).record);

/** The last day that the record tells of, `YYYY-MM-DD`: what stands, stands as of this day. */
export const lastDay = everywhere.lastDay;

/** The sides for which somebody speaks: the key at the foot of every page. */
export const speakingSides = everywhere.speakingSides;
