import {
	ICalCalendar,
	ICalCalendarMethod,
	type ICalEventData,
	ICalEventTransparency,
} from 'ical-generator';
import { addresses } from '../addresses.ts';
import { type EdtfDate, hasDoubt, toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { getLastChange } from '../record/changes.ts';
import { compareRecorded } from '../record/chronology.ts';
import { findLastDay } from '../record/standing.ts';
import { getFirstId } from '../record/claim-parts.ts';
import type { Claim } from '../record/types.ts';
import { site } from '../site.ts';
import { describeOutcome, KIND_WORDS } from '../words/claim.ts';
import { countNoun, formatList } from '../words/list.ts';
import type { ToUrl } from './claim-html.ts';
import { dropControls } from './plain-text.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What stands in the calendar: a claim, and the date at which it stands there. */
interface Entry {
	readonly claim: Claim;
	readonly date: EdtfDate;
}

/**
 * Summits and agreements, and the days on which forecasts are due, as an iCalendar file (RFC 5545).
 * Each takes whole days: all those that its date can mean. A date with an open end can mean any
 * number of them and is left out, as the calendar's description says.
 */
export function toCalendar(claims: readonly Claim[], toUrl: ToUrl): string {
	const entries = claims.flatMap(findEntry);
	const closed = entries.filter(({ date }) => date.start && date.end);
	const left = entries.length - closed.length;
	const newest = [...claims].sort(compareRecorded)[0];
	const description = [
		`Summits, agreements and the days on which forecasts are due, from the record of ${site.subject}.`,
		newest && `As recorded on ${formatDate(toEdtfDate(newest.recorded))}.`,
		left > 0 &&
			`Left out, since ${left === 1 ? 'its date has' : 'their dates have'} an open end: ${countNoun(left, 'entry', 'entries')}.`,
	];
	const calendar = new ICalCalendar({
		name: site.title,
		description: description.filter(Boolean).join(' '),
		prodId: { company: site.title, product: site.title, language: site.language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		url: toUrl(addresses.calendar),
		ttl: DAY / 1000,
	});
	const lastDay = findLastDay(claims);
	for (const entry of closed) calendar.createEvent(toEvent(entry, lastDay, toUrl));
	return calendar.toString();
}

function findEntry(claim: Claim): Entry[] {
	if (claim.kind === 'summit' || claim.kind === 'agreement')
		return [{ claim, date: claim.happened }];
	return claim.forecast?.by ? [{ claim, date: claim.forecast.by }] : [];
}

function toEvent({ claim, date }: Entry, lastDay: string, toUrl: ToUrl): ICalEventData {
	const url = toUrl(addresses.claim(claim.id));
	const [first, last] = [date.start?.earliest ?? '', date.end?.latest ?? ''];
	const [place] = claim.places;
	return {
		id: `${getFirstId(claim)}@${new URL(url).hostname}`,
		stamp: new Date(claim.recorded),
		sequence: claim.corrections.length,
		lastModified: new Date(getLastChange(claim)),
		start: new Date(first),
		// The end of whole days is the day after them.
		end: new Date(Date.parse(last) + DAY),
		allDay: true,
		transparency: ICalEventTransparency.TRANSPARENT,
		summary: dropControls(claim.forecast ? `Due: ${claim.title}` : claim.title),
		description: dropControls(describe({ claim, date }, lastDay)),
		location: place && !claim.forecast ? dropControls(place.name) : null,
		categories: [{ name: KIND_WORDS[claim.kind] }],
		url,
	};
}

/** The text of an entry, its date as exact as it is. */
function describe({ claim, date }: Entry, lastDay: string): string {
	const { forecast, summit } = claim;
	const names = formatList(claim.claimants.map(({ name }) => name));
	const when = formatDate(date);
	const lines = [
		claim.text,
		summit && `Met: ${formatList(summit.participants.map(({ name }) => name))}.`,
		summit && `Outcome: ${summit.outcome}`,
		forecast && `Due: ${when}. Outcome: ${describeOutcome(forecast, lastDay)}.`,
		!isExact(date) &&
			`The date is no more exact than this: ${when}. The entry takes all days that this can mean${hasDoubt(date) ? ', and others near them may be meant' : ''}.`,
		`Said by ${names}, ${formatDate(claim.said)}.`,
	];
	return lines.filter(Boolean).join('\n');
}

/** Whether the date is a day, or runs from one day to another. */
function isExact(date: EdtfDate): boolean {
	const isDays = date.start?.precision === 'day' && date.end?.precision === 'day';
	return isDays && !hasDoubt(date);
}
