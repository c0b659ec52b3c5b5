import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { OUTPUTS, readBuiltSite } from './built-site.ts';
import type { ClaimsData } from './data-contract.ts';

describe('what programs follow', () => {
	const site = readBuiltSite(OUTPUTS.root);
	const home = `${site.origin}${site.base}`;
	const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
	const { claims } = JSON.parse(read('data/claims.json')) as ClaimsData;
	const feeds = [...site.files]
		.filter((file) => /(?:^|\/)feed\.xml$/.test(file))
		.map((file) => ({
			file,
			atom: parseAtomFeed(read(file)),
			json: parseJsonFeed(read(file.replace(/xml$/, 'json'))),
		}));
	const isPage = (url: string) => {
		if (!url.startsWith(home)) return false;
		const page = new URL(url).pathname.slice(site.base.length);
		return site.files.has(`${page}index.html`);
	};

	test('there is a feed of the site, and of every topic, question and claimant', () => {
		const named = (part: string, ids: readonly string[]) =>
			ids.map((id) => `${part}/${id}/feed.xml`);
		const questions = site.pages
			.filter(({ type }) => type === '/questions/…/')
			.map(({ file }) => file.replace('index.html', 'feed.xml'));
		const wanted = [
			'feed.xml',
			'corrections/feed.xml',
			...named(
				'topics',
				claims.flatMap(({ topics }) => topics),
			),
			...questions,
			...named(
				'actors',
				claims.flatMap(({ claimant }) => claimant),
			),
		];
		expect(feeds.map(({ file }) => file)).toEqual([...new Set(wanted)].sort());
	});

	test('every feed names its own whole address, and its items lead to pages', () => {
		const wrong = feeds.flatMap(({ file, atom, json }) => [
			...(atom.links ?? [])
				.filter(({ rel, href }) => rel === 'self' && href !== `${home}${file}`)
				.map(({ href }) => `${file}: ${href ?? ''}`),
			...[json.feed_url]
				.filter((url) => url !== `${home}${file.replace(/xml$/, 'json')}`)
				.map((url) => `${file}: ${url ?? ''}`),
			...[
				...(atom.entries ?? []).flatMap(({ links = [] }) => links.map(({ href }) => href)),
				...(json.items ?? []).map(({ url }) => url),
			]
				.filter((url) => !url || !isPage(url))
				.map((url) => `${file}: ${url ?? ''}`),
		]);
		expect(wrong).toEqual([]);
	});

	test('both formats of a feed hold the same, the latest first', () => {
		const different = feeds.filter(({ atom, json }) => {
			const [entries, items] = [atom.entries ?? [], json.items ?? []];
			return entries.map(({ id }) => id).join() !== items.map(({ id }) => id).join();
		});
		expect(different.map(({ file }) => file)).toEqual([]);
		const recorded = new Map(
			claims.map(({ url, recorded: day }) => [`${home}${url.slice(1)}`, day]),
		);
		const unordered = feeds
			.filter(({ file }) => file !== 'corrections/feed.xml')
			.filter(({ json }) => {
				const days = (json.items ?? []).map(({ url }) => recorded.get(url ?? '') ?? 'unknown');
				return days.join() !== [...days].sort().reverse().join();
			});
		expect(unordered.map(({ file }) => file)).toEqual([]);
	});

	test('no text of a feed leads to an address that only a page could resolve', () => {
		const broken = feeds.flatMap(({ file, json }) =>
			(json.items ?? []).flatMap(({ id, content_html = '' }) =>
				[...content_html.matchAll(/href="([^"]*)"/g)]
					.filter(([, href = '']) => !/^https?:\/\//.test(href))
					.map(([attribute]) => `${file}: ${id ?? ''}: ${attribute}`),
			),
		);
		expect(broken).toEqual([]);
	});

	test('the calendar has each summit, and its entries lead to pages', () => {
		const calendar = ICAL.Component.fromString(read('calendar.ics'));
		const urls = calendar
			.getAllSubcomponents('vevent')
			.map((event) => String(event.getFirstPropertyValue('url')));
		expect(urls.filter((url) => !isPage(url))).toEqual([]);
		const summits = claims
			.filter(({ kind, happened }) => kind === 'summit' && !happened.includes('..'))
			.map(({ url }) => `${home}${url.slice(1)}`);
		expect(urls).toEqual(expect.arrayContaining(summits));
	});
});
