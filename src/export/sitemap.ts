import { addresses } from '../addresses.ts';
import { RELATIONS } from '../entries/claim.ts';
import { groupByCalendarDay } from '../record/calendar-days.ts';
import { groupByKind } from '../record/kinds.ts';
import { listClaimsOfSide, listSpeakingSides } from '../record/sides.ts';
import { listMonthsSaid } from '../record/as-of.ts';
import { findLast, findLastChange } from '../record/last-days.ts';
import type { Claim, ClaimRecord } from '../record/types.ts';
import { escapeMarkup } from './markup.ts';
import type { ToUrl } from './tables/table.ts';

/** A page that search engines may list. */
export interface ListedPage {
	/** An address of the site. */
	readonly address: string;
	/** The last day on which what it shows changed, `YYYY-MM-DD`; empty where the record does not say. */
	readonly changed: string;
}

/** So many addresses may stand in one file (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/** Every page that is meant to be found, each once. */
export function listPages(record: ClaimRecord): ListedPage[] {
	const { claims, years, questions, actors, sources, places, topics } = record;
	const page = (address: string, shown: readonly Claim[]): ListedPage => ({
		address,
		get changed() {
			return findLastChange(shown);
		},
	});
	return [
		...[
			addresses.home,
			addresses.timeline,
			addresses.questions,
			addresses.actors,
			addresses.sources,
			addresses.places,
			addresses.topics,
			addresses.forecasts,
			addresses.disagreements,
			addresses.chains,
			addresses.asOf,
			addresses.corrections,
			addresses.kinds,
			addresses.sides,
			addresses.onThisDay,
			addresses.search,
			addresses.data,
			addresses.about,
		].map((address) => page(address, claims)),
		page(addresses.methodology, []),
		...groupByKind(claims).map(({ kind, claims: ofKind }) => page(addresses.kind(kind), ofKind)),
		...listSpeakingSides(record).map((side) =>
			page(addresses.side(side.id), listClaimsOfSide(claims, side)),
		),
		...groupByCalendarDay(claims)
			.map(({ month, days }) => ({ month, entries: days.flatMap(({ entries }) => entries) }))
			.filter(({ entries }) => entries.length > 0)
			.map(({ month, entries }) =>
				page(
					addresses.onThisDayMonth(month),
					entries.map(({ claim }) => claim),
				),
			),
		...listMonthsSaid(claims).map(({ month }) => page(addresses.asOfMonth(month), claims)),
		...years.flatMap(({ year, claims: ofYear, months }) => [
			page(addresses.year(year), ofYear),
			...months.map(({ month, claims: ofMonth }) => page(addresses.month(year, month), ofMonth)),
		]),
		...claims.map((claim) => page(addresses.claim(claim.id), [claim, ...listRelated(claim)])),
		...questions.map((question) => page(addresses.question(question.id), question.claims)),
		...actors.map((actor) => page(addresses.actor(actor.id), [...actor.claims, ...actor.passedOn])),
		...sources.map((source) => page(addresses.source(source.id), source.claims)),
		...places.map((place) => page(addresses.place(place.id), place.claims)),
		...topics
			.filter((topic) => topic.claims.length > 0)
			.map((topic) => page(addresses.topic(topic.id), topic.claims)),
	];
}

function listRelated({ relations, reverse }: Claim): Claim[] {
	return RELATIONS.flatMap((relation) => [...relations[relation], ...reverse[relation]]);
}

/** Its text is made when it is asked for. */
export interface Sitemap {
	/** `sitemap.xml` */
	readonly name: string;
	readonly xml: string;
}

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The list of pages for search engines: `sitemap.xml`. Where there are more pages than a file may
 * hold, that file lists others.
 */
export function toSitemaps(
	pages: readonly ListedPage[],
	toUrl: ToUrl,
	most = MOST_ADDRESSES,
): Sitemap[] {
	const name = addresses.sitemap.slice(1);
	const toSitemap = (file: string, ...parts: Parameters<typeof toXml>): Sitemap => ({
		name: file,
		get xml() {
			return toXml(...parts);
		},
	});
	if (pages.length <= most) return [toSitemap(name, 'urlset', 'url', pages, toUrl)];
	const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
		name: name.replace('.', `-${index + 1}.`),
		pages: pages.slice(index * most, (index + 1) * most),
	}));
	const listed = parts.map((part) => ({
		address: `/${part.name}`,
		get changed() {
			return findLast(part.pages.map(({ changed }) => changed));
		},
	}));
	return [
		toSitemap(name, 'sitemapindex', 'sitemap', listed, toUrl),
		...parts.map((part) => toSitemap(part.name, 'urlset', 'url', part.pages, toUrl)),
	];
}

function toXml(root: string, item: string, pages: readonly ListedPage[], toUrl: ToUrl): string {
	const lines = pages.map(({ address, changed }) => {
		const lastmod = changed && `<lastmod>${changed}</lastmod>`;
		return `<${item}><loc>${escapeMarkup(toUrl(address))}</loc>${lastmod}</${item}>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<${root} xmlns="${XMLNS}">`,
		...lines,
		`</${root}>`,
		'',
	].join('\n');
}
