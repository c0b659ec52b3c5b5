import { takeRecord } from './build-record.ts';
import { groupByCalendarDay } from './record/calendar-days.ts';

/** The record of this build: read and resolved once. Pages ask it, and nothing else reads content. */
export const record = takeRecord(new Date());

/** Every day of the calendar, with what was said or happened on it in any year. */
export const calendar = groupByCalendarDay(record.claims);
