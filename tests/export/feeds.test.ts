import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../src/export/atom.ts';
import { type Feed, listFeeds, MOST_ITEMS } from '../../src/export/feeds.ts';
import { toJsonFeed } from '../../src/export/json-feed.ts';
import { toUrl } from '../support/addresses.ts';
import { makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';

const record = readRecord({
	'claims/2025/nis-300.md': makeClaimFile(
		{
			title: '"NIS: \'<300> killed\' & wounded ]]> “so”"',
			happened: '2024-12/2025-01',
			figures: '[{ measure: killed, about: 300 }, { measure: killed, up-to: 3, scope: partial }]',
			answers: '[killed]',
			sources:
				'[{ source: kbs-report, chain: [nis], quote: { text: Above <300>, speaker: nis } }, { source: yonhap-report }]',
			recorded: '2025-02-01',
			checked: '2025-12-01',
			corrections: '[{ date: 2025-03-02, note: A <typing> error & more. }]',
			aliases: '[nis-about-300, nis-about-301]',
		},
		'Lawmakers were told of `<300>` & more [@kbs-report].\n',
	),
	// Said long before, but found late.
	'claims/2019/late.md': makeStatementFile({ said: '2019-01-20', recorded: '2025-11-01' }),
	'claims/2025/same-day.md': makeStatementFile({ said: '2025-01-20', recorded: '2025-02-01' }),
	'claims/2024/foretold.md': makeStatementFile({
		kind: 'forecast',
		claimant: '[nis, zelenskyy]',
		said: '2024-12-27',
		by: '2025-01',
		outcome: 'partly',
		'shown-by': '[same-day]',
		recorded: '2025-01-01',
	}),
});
const feeds = listFeeds(record, toUrl);
const getFeed = (page: string, among = feeds): Feed => {
	const feed = among.find((one) => one.page === page);
	if (!feed) throw new Error(`no feed of ${page}`);
	return feed;
};
const listIds = (feed: Feed) => feed.items.map(({ url }) => url.split('/').slice(-2)[0]);

describe('the feeds', () => {
	test('are of the site, of topics and actors with claims, of questions, and of changes', () => {
		expect(feeds.map(({ page }) => page)).toEqual([
			'/',
			'/topics/casualties/',
			'/questions/fought/',
			'/questions/how/',
			'/questions/killed/',
			'/actors/nis/',
			'/actors/zelenskyy/',
			'/corrections/',
		]);
	});

	test('hold claims by the day on which the record gained them, then by id, the last first', () => {
		expect(listIds(getFeed('/'))).toEqual(['late', 'same-day', 'nis-300', 'foretold']);
		expect(listIds(getFeed('/actors/nis/'))).toEqual(['late', 'same-day', 'nis-300', 'foretold']);
		expect(listIds(getFeed('/actors/zelenskyy/'))).toEqual(['foretold']);
		expect(listIds(getFeed('/questions/killed/'))).toEqual(['nis-300']);
		expect(listIds(getFeed('/questions/how/'))).toEqual([]);
	});

	test('hold the newest items only, of a record of any size', () => {
		const many = Array.from({ length: MOST_ITEMS + 5 }, (_, index) => [
			`claims/2025/c-${String(index).padStart(3, '0')}.md`,
			makeStatementFile({ recorded: index === 3 ? '2025-12-01' : '2025-02-01' }),
		]);
		const large = listFeeds(readRecord(Object.fromEntries(many)), toUrl);
		const ids = listIds(getFeed('/', large));
		expect(ids).toHaveLength(MOST_ITEMS);
		expect(ids.slice(0, 2)).toEqual(['c-003', 'nis-300']);
	});

	test('know a claim by its first id, and lead to its present one', () => {
		const item = getFeed('/questions/killed/').items[0];
		expect(item?.id).toBe(toUrl('/claims/nis-about-300/'));
		expect(item?.url).toBe(toUrl('/claims/nis-300/'));
	});

	test('say when the record gained a claim and when it was corrected last; a check is no news', () => {
		const item = getFeed('/questions/killed/').items[0];
		expect([item?.published, item?.updated]).toEqual(['2025-02-01', '2025-03-02']);
		expect(getFeed('/questions/killed/').updated).toBe('2025-03-02');
		// Nothing in it: as new as the record.
		expect(getFeed('/questions/how/').updated).toBe('2025-11-01');
	});

	test('tell the whole claim, with nothing that a page would take for its own', () => {
		const { document } = parseHTML(getFeed('/questions/killed/').items[0]?.html ?? '');
		const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
		expect(paragraphs).toEqual([
			'NIS, said 13 January 2025, happened December 2024 to January 2025 (casualties)',
			'Lawmakers were told of <300> & more [KBS].',
			'Figures: about 300 killed; up to 3 killed (a part, not the total).',
			'“Above <300>”',
			'NIS, intelligence service, South Korea',
			'Sources: 2 pages read, 2 independent origins: NIS and Yonhap.',
			'Corrected 2 March 2025: A <typing> error & more.',
		]);
		const sources = [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
		expect(sources).toEqual([
			'KBS, headline not known, KBS, 13 January 2025, in Korean (in the archive)',
			'Yonhap, headline not known, Yonhap, undated, in English (in the archive)',
		]);
		const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(hrefs).toEqual([
			toUrl('/claims/nis-300/#source-kbs-report'),
			'https://kbs.example/1#:~:text=Above%20%3C300%3E',
			'https://web.archive.org/web/20250113/https://kbs.example/1',
			'https://yonhap.example/1',
			'https://web.archive.org/web/20250113/https://yonhap.example/1',
		]);
	});

	test('of changes hold corrections and forecasts whose outcome is known, the latest first', () => {
		const { items } = getFeed('/corrections/');
		expect(items.map(({ id, url, title, updated }) => ({ id, url, title, updated }))).toEqual([
			{
				id: toUrl('/claims/nis-about-300/#correction-2025-03-02'),
				url: toUrl('/claims/nis-300/#correction-2025-03-02'),
				title: "Corrected: NIS: '<300> killed' & wounded ]]> “so”",
				updated: '2025-03-02',
			},
			{
				id: toUrl('/claims/foretold/#outcome'),
				url: toUrl('/claims/foretold/'),
				title: 'A forecast came true in part: NIS: more to come',
				updated: '2025-02-01',
			},
		]);
		expect(items[0]?.html).toContain('A &#x3C;typing> error &#x26; more.');
		expect(items[1]?.html).toContain(`<a href="${toUrl('/claims/same-day/')}">`);
	});
});

describe('Atom', () => {
	test.each(feeds)('$page is well-formed, and says what it must', (feed) => {
		const text = toAtom(feed, toUrl);
		expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
		const { id, title, updated, authors, links, entries = [] } = parseAtomFeed(text);
		expect({ id, updated, title: title?.value }).toEqual({
			id: toUrl(feed.page),
			updated: `${feed.updated}T00:00:00.000Z`,
			title: feed.title,
		});
		expect(authors).toEqual([{ name: 'Claimline', uri: toUrl('/') }]);
		expect(links).toEqual([
			{ rel: 'alternate', href: toUrl(feed.page) },
			{ rel: 'self', href: toUrl(`${feed.page}feed.xml`) },
		]);
		expect(
			entries.map((entry) => ({
				id: entry.id,
				link: entry.links?.map(({ href }) => href),
				published: entry.published,
				updated: entry.updated,
				authors: entry.authors?.map(({ name }) => name),
				html: entry.content,
				topics: entry.categories?.map(({ term }) => term),
			})),
		).toEqual(
			feed.items.map((item) => ({
				id: item.id,
				link: [item.url],
				published: `${item.published}T00:00:00.000Z`,
				updated: `${item.updated}T00:00:00.000Z`,
				authors: item.authors.map(({ name }) => name),
				html: { type: 'html', value: item.html },
				topics: item.topics.map(({ id: topic }) => topic),
			})),
		);
	});

	test('writes titles as HTML: what they show is the title', () => {
		const [entry] = parseAtomFeed(toAtom(getFeed('/questions/killed/'), toUrl)).entries ?? [];
		expect(entry?.title?.type).toBe('html');
		expect(readHtml(entry?.title?.value)).toBe("NIS: '<300> killed' & wounded ]]> “so”");
	});

	test('stays well-formed whatever the text, and loses none of it', () => {
		const feed = getFeed('/questions/killed/');
		const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '<b>', '&amp;'));
		fc.assert(
			fc.property(odd, odd, (title, description) => {
				const items = feed.items.map((item) => ({ ...item, title: `x${title}x` }));
				const text = toAtom({ ...feed, title, description, items }, toUrl);
				expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
				const [entry] = parseAtomFeed(text).entries ?? [];
				// XML reads every line end as a line feed.
				const shown = readHtml(entry?.title?.value).replace(/\r\n?/g, '\n');
				expect(shown).toBe(`x${dropForbidden(title).replace(/\r\n?/g, '\n')}x`);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('JSON Feed', () => {
	test.each(feeds)('$page keeps version 1.1 of the format', (feed) => {
		const data = toJsonFeed(feed, toUrl);
		expect(data.version).toBe('https://jsonfeed.org/version/1.1');
		const read = parseJsonFeed(JSON.stringify(data));
		expect(read).toEqual({
			title: feed.title,
			description: feed.description,
			home_page_url: toUrl(feed.page),
			feed_url: toUrl(`${feed.page}feed.json`),
			language: 'en',
			authors: [{ name: 'Claimline', url: toUrl('/') }],
			...(feed.items.length && {
				items: feed.items.map((item) => ({
					id: item.id,
					url: item.url,
					title: item.title,
					content_html: item.html,
					date_published: `${item.published}T00:00:00Z`,
					date_modified: `${item.updated}T00:00:00Z`,
					authors: item.authors.map(({ id, name }) => ({ name, url: toUrl(`/actors/${id}/`) })),
					tags: item.topics.map(({ name }) => name),
				})),
			}),
		});
		// An empty list of items is one too.
		expect(data.items).toHaveLength(feed.items.length);
	});
});

test('the same record gives the same feeds, byte by byte', () => {
	const again = listFeeds(record, toUrl);
	expect(again.map((feed) => toAtom(feed, toUrl))).toEqual(
		feeds.map((feed) => toAtom(feed, toUrl)),
	);
});

const readHtml = (html = '') =>
	parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '';

/** Text without what XML cannot hold in any form. */
const dropForbidden = (text: string) =>
	text.replace(/[^\t\n\r\x20-\x7e\x80-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
