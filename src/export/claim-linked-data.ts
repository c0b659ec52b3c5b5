import type { Claim as ClaimLd, Event, Place as PlaceLd, WebPage } from 'schema-dts';
import { addresses } from '../addresses.ts';
import { type EdtfDate, getEarliestDay, getLatestDay, type Moment } from '../dates/edtf-date.ts';
import { toDateTime } from '../dates/format.ts';
import { listPages } from '../record/claim-parts.ts';
import type { Actor, Claim, Place, Source, Summit } from '../record/types.ts';
import { formatList } from '../words/list.ts';
import { isNamed, toActorLd } from './actor-linked-data.ts';
import type { ToUrl } from './claim-html.ts';

/**
 * A claim, by those who made it. A date that ISO 8601 cannot say as exactly as it is, and no more, is
 * left out; so are authors without a name, whom `creditText` names as the record does.
 */
export function toClaimLd(claim: Claim, toUrl: ToUrl): ClaimLd {
	const { claimants, said, happened, summit, corrections } = claim;
	const url = toUrl(addresses.claim(claim.id));
	const pages = listPages(claim).map(({ source }) => source);
	const first = findFirst(pages);
	const others = pages.filter((page) => page !== first);
	const published = toDateTime(said);
	const period = happened.text === said.text ? null : toIsoPeriod(happened);
	return {
		'@type': 'Claim',
		'@id': `${url}#claim`,
		url,
		name: claim.title,
		text: claim.text,
		...toCredits(claimants, toUrl),
		...(published && { datePublished: published }),
		...(period && { temporalCoverage: period }),
		...(summit && { about: toEventLd(claim, summit, toUrl) }),
		...(first && { firstAppearance: toPageLd(first) }),
		...(others.length && { appearance: others.map(toPageLd) }),
		...(corrections.length && {
			correction: corrections.map(({ date, note }) => ({
				'@type': 'CorrectionComment',
				text: note,
				datePublished: date,
			})),
		}),
	};
}

function toCredits(claimants: readonly Actor[], toUrl: ToUrl): Pick<ClaimLdLeaf, Credits> {
	const authors = claimants.filter(isNamed).map((actor) => toActorLd(actor, toUrl));
	return {
		...(authors.length && { author: authors }),
		...(authors.length < claimants.length && {
			creditText: formatList(claimants.map(({ name }) => name)),
		}),
	};
}

type ClaimLdLeaf = Exclude<ClaimLd, string>;
type Credits = 'author' | 'creditText';

/** A meeting. Its days are given where they are known, not the span in which it fell. */
function toEventLd({ title, happened, places }: Claim, summit: Summit, toUrl: ToUrl): Event {
	const { start, end } = happened;
	const [first, last] = [start && toIsoMoment(start), end && toIsoMoment(end)];
	const attendees = summit.participants.filter(isNamed).map((actor) => toActorLd(actor, toUrl));
	return {
		'@type': 'Event',
		name: title,
		...(first && { startDate: first }),
		...(last && { endDate: last }),
		...(places.length && { location: places.map((place) => toPlaceLd(place, toUrl)) }),
		...(attendees.length && { attendee: attendees }),
	};
}

function toPlaceLd({ id, name }: Place, toUrl: ToUrl): PlaceLd {
	return { '@type': 'Place', '@id': toUrl(addresses.place(id)), name };
}

function toPageLd({ url, title, published }: Source): WebPage {
	const date = published && toDateTime(published);
	return {
		'@type': 'WebPage',
		url,
		...(title && { name: title }),
		...(date && { datePublished: date }),
	};
}

/** The page that certainly appeared before all others; undefined where the dates leave that open. */
function findFirst(pages: readonly Source[]): Source | undefined {
	return pages.find((page) =>
		pages.every(
			(other) =>
				other === page ||
				(page.published &&
					other.published &&
					getLatestDay(page.published) < getEarliestDay(other.published) &&
					isClosed(page.published) &&
					isClosed(other.published)),
		),
	);
}

const isClosed = (date: EdtfDate) =>
	[date.start, date.end].every((moment) => moment && !moment.approximate && !moment.uncertain);

/** `2024-12/2025-01`, `2024-10/..`; null where an end is a season or in doubt. */
function toIsoPeriod({ start, end, isInterval }: EdtfDate): string | null {
	const [first, last] = [start, end].map((moment) => (moment ? toIsoMoment(moment) : '..'));
	if (!first || !last) return null;
	return isInterval ? `${first}/${last}` : first;
}

/** A moment as ISO 8601 has it; null for a season and for one in doubt. */
function toIsoMoment({ text, precision, approximate, uncertain }: Moment): string | null {
	return precision === 'season' || approximate || uncertain ? null : text;
}
