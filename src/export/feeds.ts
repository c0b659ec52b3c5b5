import { addresses } from '../addresses.ts';
import { toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { compareText } from '../dates/order.ts';
import {
	type Correction,
	getLastChange,
	listCorrections,
	listResolvedForecasts,
	type ResolvedForecast,
} from '../record/changes.ts';
import { compareRecorded } from '../record/chronology.ts';
import { getFirstId } from '../record/claim-parts.ts';
import { findLast } from '../record/last-days.ts';
import type { Actor, Claim, ClaimRecord, Topic } from '../record/types.ts';
import { site } from '../site.ts';
import { OUTCOME_WORDS } from '../words/claim.ts';
import { describeClaim, linkToClaim, type ToUrl } from './claim-html.ts';
import { element, toHtml } from './html.ts';

/** How many items a feed holds at most: the newest. */
export const MOST_ITEMS = 50;

/** Something that is new, for feed readers. Days are `YYYY-MM-DD`, addresses are whole. */
export interface FeedItem {
	/** Stays the same for ever, also where the claim gets another id. */
	readonly id: string;
	readonly url: string;
	readonly title: string;
	/** The whole text, as HTML with whole addresses. */
	readonly html: string;
	/** Who said it. */
	readonly authors: readonly Actor[];
	readonly topics: readonly Topic[];
	/** The day on which the record gained it. */
	readonly published: string;
	/** The last day on which it was changed. */
	readonly updated: string;
}

/** What is new on a page: the same for every format. */
export interface Feed {
	/** The address of the page that lists the same within the site. */
	readonly page: string;
	readonly title: string;
	readonly description: string;
	readonly updated: string;
	/** The newest first. */
	readonly items: readonly FeedItem[];
}

/**
 * All feeds of the site: of the whole record, of every topic with claims, every question and every
 * claimant, in the order in which the record gained the claims (so that what was found late reaches
 * subscribers too), and of what was changed in it.
 */
export function listFeeds(record: ClaimRecord, toUrl: ToUrl): Feed[] {
	const claims = [...record.claims].sort(compareRecorded);
	const newest = claims[0]?.recorded ?? '';
	const items = new Map<Claim, FeedItem>();
	const takeItem = (claim: Claim): FeedItem => {
		const item = items.get(claim) ?? toClaimItem(claim, toUrl);
		items.set(claim, item);
		return item;
	};
	// A feed without items is as new as the record that has none for it.
	const makeClaimFeed = (
		page: string,
		title: string,
		description: string,
		of: readonly Claim[],
	): Feed => ({
		page,
		title,
		description,
		updated: findLast(of.map(getLastChange)) || newest,
		// Items are made when a feed is written: whoever asks for the list of feeds needs none of them.
		get items() {
			const shown = [...of].sort(compareRecorded).slice(0, MOST_ITEMS);
			return shown.map(takeItem);
		},
	});
	const makeChangeFeed = (page: string, title: string, description: string): Feed => {
		const items = [
			...claims.flatMap(listCorrections).map((correction) => toCorrectionItem(correction, toUrl)),
			...listResolvedForecasts(record).map((resolved) => toOutcomeItem(resolved, toUrl)),
		].sort((a, b) => compareText(b.updated, a.updated) || compareText(b.id, a.id));
		return {
			page,
			title,
			description,
			updated: findLast(items.map(({ updated }) => updated)) || newest,
			items: items.slice(0, MOST_ITEMS),
		};
	};

	return [
		makeClaimFeed(addresses.home, site.title, site.description, claims),
		...record.topics
			.filter((topic) => topic.claims.length > 0)
			.map((topic) =>
				makeClaimFeed(
					addresses.topic(topic.id),
					`${site.title}: ${topic.name}`,
					topic.description,
					topic.claims,
				),
			),
		...record.questions.map((question) =>
			makeClaimFeed(
				addresses.question(question.id),
				`${site.title}: ${question.title}`,
				question.text,
				question.claims,
			),
		),
		...record.actors
			.filter((actor) => actor.claims.length > 0)
			.map((actor) =>
				makeClaimFeed(
					addresses.actor(actor.id),
					`${site.title}: ${actor.name}`,
					`What ${actor.name} said.`,
					actor.claims,
				),
			),
		makeChangeFeed(
			addresses.corrections,
			`${site.title}: corrections and outcomes`,
			'What was corrected after it was published, and forecasts whose outcome is known.',
		),
	];
}

/** The id of what a claim became in a feed: its first address, to which its page still answers. */
const toId = (claim: Claim, toUrl: ToUrl) => toUrl(addresses.claim(getFirstId(claim)));

function toClaimItem(claim: Claim, toUrl: ToUrl): FeedItem {
	return {
		id: toId(claim, toUrl),
		url: toUrl(addresses.claim(claim.id)),
		title: claim.title,
		html: describeClaim(claim, toUrl),
		authors: claim.claimants,
		topics: claim.topics,
		published: claim.recorded,
		updated: getLastChange(claim),
	};
}

function toCorrectionItem({ claim, date, note, anchor }: Correction, toUrl: ToUrl): FeedItem {
	return {
		id: `${toId(claim, toUrl)}#${anchor}`,
		url: `${toUrl(addresses.claim(claim.id))}#${anchor}`,
		title: `Corrected: ${claim.title}`,
		html: toHtml(
			element('p', {}, note),
			element('p', {}, linkToClaim(claim, toUrl), `, said ${formatDate(claim.said)}.`),
		),
		authors: claim.claimants,
		topics: claim.topics,
		published: date,
		updated: date,
	};
}

function toOutcomeItem(
	{ claim, forecast, resolved, updated }: ResolvedForecast,
	toUrl: ToUrl,
): FeedItem {
	const due = forecast.by ? `, for ${formatDate(forecast.by)}` : '';
	const outcome = OUTCOME_WORDS[forecast.outcome];
	return {
		id: `${toId(claim, toUrl)}#outcome`,
		url: toUrl(addresses.claim(claim.id)),
		title: `A forecast ${outcome}: ${claim.title}`,
		html: toHtml(
			element(
				'p',
				{},
				linkToClaim(claim, toUrl),
				`, foretold ${formatDate(claim.said)}${due}: ${outcome}.`,
			),
			...(forecast.shownBy.length
				? [
						element('p', {}, 'Shown by:'),
						element(
							'ul',
							{},
							...forecast.shownBy.map((other) =>
								element(
									'li',
									{},
									linkToClaim(other, toUrl),
									`, said ${formatDate(other.said)}; recorded ${formatDate(toEdtfDate(other.recorded))}`,
								),
							),
						),
					]
				: []),
		),
		authors: claim.claimants,
		topics: claim.topics,
		published: resolved,
		updated,
	};
}
