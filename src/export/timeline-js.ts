import { addresses } from '../addresses.ts';
import type { EdtfDate, Moment } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { isEvent } from '../entries/claim.ts';
import type { Claim, ClaimRecord } from '../record/types.ts';
import { site } from '../site.ts';
import { formatList } from '../words/list.ts';
import { escapeMarkup } from './markup.ts';
import type { ToUrl } from './tables/table.ts';

/** A date of TimelineJS: as many of its parts as are known. */
interface SlideDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/**
 * The record as slides of TimelineJS (timeline.knightlab.com). Some hundreds are what it can show, so
 * only part of the claims is in it: what happened (summits, agreements, tests, captures, sanctions)
 * and what answers a main question. A date is drawn where it can be earliest, and written exactly as
 * precise as it is.
 */
export function toTimelineJs({ claims }: Pick<ClaimRecord, 'claims'>, toUrl: ToUrl) {
	return {
		scale: 'human',
		title: {
			unique_id: 'title',
			text: {
				headline: escapeMarkup(site.title),
				text: toParagraphs([
					escapeMarkup(site.description),
					`Meetings, agreements, tests, captures and sanctions, and what was said on the main questions. <a href="${escapeMarkup(toUrl(addresses.timeline))}">The whole chronology</a>`,
				]),
			},
		},
		events: claims.filter(isShown).map((claim) => toSlide(claim, toUrl)),
	};
}

function isShown({ kind, answers }: Claim): boolean {
	return isEvent(kind) || answers.some(({ question }) => question.main !== undefined);
}

function toSlide(claim: Claim, toUrl: ToUrl) {
	const { id, title, date, said, claimants, reports, topics, text } = claim;
	const link = `<a href="${escapeMarkup(toUrl(addresses.claim(id)))}">${escapeMarkup(title)}</a>`;
	const outlets = [...new Set(reports.map(({ source }) => source.outlet.short))];
	const told = `${formatList(claimants.map(({ name }) => name))}, ${formatDate(said)}. Read at ${formatList(outlets)}.`;
	return {
		unique_id: id,
		...toSlideDates(date),
		display_date: formatDate(date),
		...(topics[0] && { group: topics[0].name }),
		text: { headline: link, text: toParagraphs([text, told].map(escapeMarkup)) },
	};
}

const toParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** A season and a span reach from their first to their last month; an open end is not drawn. */
function toSlideDates({ start, end, isInterval }: EdtfDate) {
	const [first, last] = [start ?? end, end ?? start];
	const isSpan = isInterval ? start && end : first?.precision === 'season';
	return {
		...(first && { start_date: toSlideDate(first, first.earliest) }),
		...(isSpan && last && { end_date: toSlideDate(last, last.latest) }),
	};
}

/** A day of a moment with no more of its parts than the moment has. */
function toSlideDate({ precision }: Moment, dayText: string): SlideDate {
	const [year = 0, month = 1, day = 1] = dayText.split('-').map(Number);
	switch (precision) {
		case 'day':
			return { year, month, day };
		case 'month':
		case 'season':
			return { year, month };
		case 'year':
			return { year };
	}
}
