/** The claim pages and year lists of a record in Eleventy: see `../../README.md`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { actors, IN, OUT, places, SHELL, sources, toDay } from './record.js';

const RELATIONS = ['Updates', 'Confirms', 'Corroborates', 'Contradicts', 'Denies'];
const listClaims = (api) => api.getAll().filter(({ inputPath }) => inputPath.endsWith('.md'));
const toList = (value) => [value ?? []].flat();

export default function configure(config) {
	const shell = JSON.parse(readFileSync(SHELL, 'utf8'));
	const titles = new Map();
	config.setUseGitIgnore(false);
	config.setQuietMode(true);
	config.addGlobalData('shell', shell);
	config.addGlobalData('layout', 'claim.njk');
	config.addGlobalData(
		'permalink',
		() =>
			({ page }) =>
				`/claims/${page.fileSlug}/`,
	);

	config.addFilter('day', (value) => (value === undefined ? '' : toDay(value)));
	config.addFilter('list', toList);
	config.addFilter('number', (value) =>
		toList(value)
			.map((one) => (typeof one === 'number' ? one.toLocaleString('en-GB') : one))
			.join(' to '),
	);
	config.addFilter('actor', (id) => actors[id] ?? {});
	config.addFilter('place', (id) => places[id] ?? {});
	config.addFilter('source', (id) => sources[id]);
	config.addFilter('way', (chain, outlet) => [...toList(chain), outlet]);
	config.addFilter('answered', (answers) =>
		toList(answers).flatMap((answer) =>
			typeof answer === 'string'
				? { question: answer }
				: Object.entries(answer).map(([question, position]) => ({ question, position })),
		),
	);
	config.addFilter('related', (lists) =>
		lists.flatMap((ids, index) =>
			toList(ids).map((id) => ({ id, words: RELATIONS[index], title: titles.get(id) })),
		),
	);
	config.addFilter('cited', (html) =>
		html.replace(
			/\[@([\w-]+)\]/g,
			(whole, id) =>
				`<a href="#source-${id}" class="citation">[${actors[sources[id].outlet].name}]</a>`,
		),
	);
	config.addFilter('linkedData', ([claimant, reports, name, text, day, url]) =>
		JSON.stringify({
			'@context': 'https://schema.org',
			'@graph': [
				{
					'@type': 'Claim',
					'@id': `${url}#claim`,
					url,
					name,
					text,
					author: toList(claimant).map((id) => ({
						'@type': 'Organization',
						'@id': `${shell.origin}/actors/${id}/`,
						name: actors[id].name,
					})),
					datePublished: day,
					appearance: reports.map(({ source }) => ({
						'@type': 'WebPage',
						url: sources[source].url,
						datePublished: toDay(sources[source].published),
					})),
				},
			],
		}),
	);
	config.addFilter('cslJson', ([id, title, url, day]) =>
		JSON.stringify(
			[
				{
					id: `claimline-${id}`,
					type: 'webpage',
					title,
					author: [{ literal: 'Claimline' }],
					URL: url,
					note: `Said ${day}`,
					language: 'en',
				},
			],
			null,
			2,
		),
	);

	config.addCollection('claims', (api) => {
		const claims = listClaims(api);
		const days = new Map(claims.map((claim) => [claim, toDay(claim.data.said)]));
		claims.sort((a, b) => (days.get(a) < days.get(b) ? -1 : 1));
		claims.forEach((claim, index) => {
			claim.data.previous = claims[index - 1];
			claim.data.next = claims[index + 1];
			titles.set(claim.fileSlug, claim.data.title);
		});
		return claims;
	});
	config.addCollection('years', (api) => {
		const years = Object.groupBy(listClaims(api), ({ data }) => toDay(data.said).slice(0, 4));
		return Object.entries(years).map(([year, claims]) => ({ year, claims }));
	});
	config.addTemplate('years.njk', '{% include "year.njk" %}', {
		layout: null,
		pagination: { data: 'collections.years', size: 1, alias: 'list' },
		permalink: '/timeline/{{ list.year }}/',
	});
	return {
		dir: {
			input: path.join(IN, 'claims'),
			includes: path.relative(path.join(IN, 'claims'), import.meta.dirname),
			output: OUT,
		},
		markdownTemplateEngine: false,
	};
}
