import { takeRecord } from './build-record.ts';
import { groupByCalendarDay } from './record/calendar-days.ts';
import { listSpeakingSides } from './record/sides.ts';
import { findLastDay } from './record/standing.ts';

/** The record of this build: read and resolved once. Pages ask it, and nothing else reads content. */
export const record = takeRecord(new Date());

/** The sides for which somebody speaks: the key at the foot of every page. */
export const speakingSides = listSpeakingSides(record);

/** The last day that the record tells of, `YYYY-MM-DD`: what stands, stands as of this day. */
export const lastDay = findLastDay(record.claims);

/** Every day of the calendar, with what was said or happened on it in any year. */
export const calendar = groupByCalendarDay(record.claims);
