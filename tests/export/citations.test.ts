import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EdtfDate, toEdtfDate } from '../../src/dates/edtf-date.ts';
import { formatDate } from '../../src/dates/format.ts';
import { toBibTex } from '../../src/export/citations/bibtex.ts';
import { toCslDate, toCslJson } from '../../src/export/citations/csl-json.ts';
import { toRis } from '../../src/export/citations/ris.ts';
import { formatWikiDate, toCiteWeb } from '../../src/export/citations/wiki.ts';
import {
	citeClaim,
	citeData,
	citePage,
	citeQuestion,
	type CitedWork,
	listCitations,
	toPlainCitation,
} from '../../src/export/citations.ts';
import { toUrl } from '../support/addresses.ts';
import { getClaim, makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';
import { edtfText } from '../support/date-texts.ts';
import { getQuestion } from '../support/questions.ts';

const record = readRecord({
	'claims/2025/claim.md': makeClaimFile({ answers: '[killed]', said: '2025-01-13~' }),
	'claims/2025/corrected.md': makeStatementFile({
		answers: '[fought: affirms]',
		corrections: '[{ date: 2025-03-02, note: One. }]',
	}),
});
const work = citeClaim(getClaim(record, 'claim'), toUrl);
const corrected = citeClaim(getClaim(record, 'corrected'), toUrl);

function read(text: string) {
	const { data } = new Cite(text, { generateGraph: false });
	const [item] = data;
	if (!item || data.length > 1) throw new Error(`${data.length} items`);
	return item;
}
const readDates = (made: CitedWork) =>
	[toBibTex(made), toRis(made), toCslJson(made)].map((text) => read(text).issued);
const dated = (text: string): CitedWork => ({ ...work, said: null, issued: toEdtfDate(text) });

describe('a citation in words', () => {
	test('says what was said when, and when the record gained it', () => {
		expect(toPlainCitation(work)).toBe(
			`Claimline. “NIS: about 300 killed.” Said about 13 January 2025; recorded 1 February 2025. ${toUrl('/claims/claim/')}`,
		);
		expect(toPlainCitation(corrected)).toMatch(
			/Said 13 January 2025; recorded 1 February 2025; corrected 2 March 2025\. /,
		);
	});

	test('of a question says when its page changed last, if ever', () => {
		const toText = (id: string) => toPlainCitation(citeQuestion(getQuestion(record, id), toUrl));
		expect(toText('fought')).toBe(
			`Claimline. “Did they fight?” Changed last 2 March 2025. ${toUrl('/questions/fought/')}`,
		);
		expect(toText('how')).toBe(`Claimline. “How did they fight?” ${toUrl('/questions/how/')}`);
	});
});

test('the whole record is cited as data, in the version of its last change', () => {
	const data = citeData(record, toUrl);
	expect(data.key).toBe('claimline-data');
	expect(toPlainCitation(data)).toMatch(
		/^Claimline\. “The record of .*\.” Version 1\.20250302\.0\. Changed last 2 March 2025\. /,
	);
	expect(toCslJson(data)).toContain('"type": "dataset",');
	expect(toRis(data)).toMatch(/^TY {2}- DATA\n[^]*^ET {2}- 1\.20250302\.0$/m);
	for (const { text } of listCitations(data)) {
		expect(read(text)).toMatchObject({ URL: toUrl('/data/'), title: data.title });
	}
	expect(citeData({ claims: [] }, toUrl).issued).toBeNull();
});

test('pages of different kinds have different keys', () => {
	expect([work.key, citeQuestion(getQuestion(record, 'killed'), toUrl).key]).toEqual([
		'claimline-claim',
		'claimline-questions-killed',
	]);
	expect(citePage('Data', '/data/', '2025-01-01', toUrl).key).toBe('claimline-data');
});

describe.each(listCitations(work))('$format', ({ format, text }) => {
	test('is understood by a parser', () => {
		const { title, author, issued, note, URL } = read(text);
		expect({ title, issued, note, URL }).toEqual({
			title: 'NIS: about 300 killed',
			issued: { 'date-parts': [[2025, 2, 1]] },
			note: 'Said about 13 January 2025',
			URL: toUrl('/claims/claim/'),
		});
		expect(Object.values(author[0] ?? {})).toEqual(['Claimline']);
	});

	test('says that the claim was corrected', () => {
		const again = listCitations(corrected).find((one) => one.format === format);
		expect(read(again?.text ?? '').note).toMatch(/Corrected 2 March 2025/);
	});

	test('keeps any title as it is', () => {
		const special = fc.stringMatching(/^[\\{}~^$&#_%"'`@|=[\]<>,;:!?-]{1,3}$/);
		const plain = fc.stringMatching(/^[A-Za-z0-9ÄÖößéŁł“”’…–한국]{1,6}$/);
		const title = fc
			.array(fc.oneof(special, plain, fc.constant('TY  - X')), { minLength: 1, maxLength: 8 })
			.map((words) => `T ${words.join(' ')} t`);
		fc.assert(
			fc.property(title, (odd) => {
				const again = listCitations({ ...work, title: odd }).find((one) => one.format === format);
				// A line of RIS has single spaces.
				expect(read(again?.text ?? '').title.replace(/ +/g, ' ')).toBe(odd.replace(/ +/g, ' '));
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a date that is not exact', () => {
	test.for([
		['2025-01-13', { 'date-parts': [[2025, 1, 13]] }],
		['2025-01', { 'date-parts': [[2025, 1]] }],
		['2025', { 'date-parts': [[2025]] }],
		['2024-23', { 'date-parts': [[2024]], season: 3 }],
		['2024-24~', { 'date-parts': [[2024]], season: 4, circa: true }],
		['2025-01-13~', { 'date-parts': [[2025, 1, 13]], circa: true }],
		['2025?', { 'date-parts': [[2025]], circa: true }],
		[
			'2024-12/2025-01-03',
			{
				'date-parts': [
					[2024, 12],
					[2025, 1, 3],
				],
			},
		],
		['2024-12~/2025', { 'date-parts': [[2024, 12], [2025]], circa: true }],
		['2024-23/2025', { literal: 'autumn 2024 to 2025' }],
		['2024-10/..', { literal: 'from October 2024' }],
		['../2025-01', { literal: 'by January 2025' }],
	] as const)('%s stands so in CSL-JSON, which its readers take', ([text, date]) => {
		expect(toCslDate(toEdtfDate(text))).toEqual(date);
		expect(read(toCslJson(dated(text))).issued).toEqual(date);
	});

	test.for([
		['2025-01', [[2025, 1]], undefined],
		['2025', [[2025]], undefined],
		['2024-23', [[2024]], 'Published autumn 2024'],
		['2025-01-10/2025-01-11', [[2025, 1]], 'Published 10–11 January 2025'],
		['2025-01/2025-03', [[2025]], 'Published January to March 2025'],
	] as const)(
		'%s has in BibTeX and RIS its certain parts, and the rest in words',
		([text, parts, note]) => {
			const [bibTex, ris] = [toBibTex(dated(text)), toRis(dated(text))];
			expect([read(bibTex).issued, read(ris).issued]).toEqual([
				{ 'date-parts': parts },
				{ 'date-parts': parts },
			]);
			expect(read(bibTex).note).toBe(note);
			const [, , , words] = (/^DA {2}- (.*)$/m.exec(ris)?.[1] ?? '').split('/');
			expect(words).toBe(note ? formatDate(toEdtfDate(text)) : '');
		},
	);

	test('gives no format a day, a month or a year that it does not have itself', () => {
		fc.assert(
			fc.property(edtfText, (text) => {
				const date = toEdtfDate(text);
				for (const issued of readDates(dated(text))) {
					for (const parts of issued?.['date-parts'] ?? [])
						expect(isWithin(parts, date)).toBe(true);
				}
			}),
		);
	});

	/** Whether one end of the date says all of these parts. */
	function isWithin(parts: readonly number[], { start, end }: EdtfDate): boolean {
		const told = parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
		return [start, end].some((moment) => moment?.text.startsWith(told));
	}
});

describe('Wikipedia’s template', () => {
	const fill = (changes: Record<string, string>) => {
		const fields = { outlet: 'kbs', url: 'https://kbs.example/1', language: 'ko', ...changes };
		const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
		const { sources } = readRecord({ 'sources/kbs-report.yaml': lines.join('') });
		const source = sources.find(({ id }) => id === 'kbs-report');
		return source && toCiteWeb(source);
	};

	test('names the page, not the day on which it was read, which nobody kept', () => {
		expect(fill({ title: 'So they say', published: '2025-01-13' })).toBe(
			'{{cite web |url=https://kbs.example/1 |title=So they say |website=KBS |date=13 January 2025 |language=ko}}',
		);
	});

	test('leaves out what is not known, and asks for a headline', () => {
		expect(fill({ language: 'en' })).toBe(
			'{{cite web |url=https://kbs.example/1 |title=<!-- headline not known --> |website=KBS}}',
		);
	});

	test('names an archived copy with its day', () => {
		const archived = 'https://web.archive.org/web/20250114010203/https://kbs.example/1';
		expect(fill({ archived })).toMatch(
			/ \|archive-url=https:\/\/web\.archive\.org\/web\/20250114010203\/https:\/\/kbs\.example\/1 \|archive-date=14 January 2025\}\}$/,
		);
		expect(fill({ archived: 'https://archive.example/abc' })).not.toContain('archive');
	});

	test.for([
		['A | B', 'A {{!}} B'],
		['a=b', 'a=b'],
		['[[A]] {{B}}', '&#91;&#91;A&#93;&#93; &#123;&#123;B&#125;&#125;'],
		['<b>&amp;</b> & c', '&lt;b&gt;&amp;amp;&lt;/b&gt; & c'],
		["it's ''so''", "it's &#39;&#39;so&#39;&#39;"],
		['~~~~', '&#126;&#126;&#126;&#126;'],
		['__TOC__', '&#95;&#95;TOC&#95;&#95;'],
	] as const)('shows the headline %s as it is: %s', ([title, escaped]) => {
		expect(fill({ title: JSON.stringify(title) })).toContain(` |title=${escaped} |website=KBS`);
	});

	test('keeps its parameters apart whatever the headline', () => {
		const { sources } = readRecord();
		const [source] = sources;
		if (!source) throw new Error('no source');
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', minLength: 1 }),
				fc.webUrl({ withQueryParameters: true }),
				(title, url) => {
					const text = toCiteWeb({ ...source, title: `a${title}`, url: `${url}|[]{{}}` });
					expect(text.startsWith('{{cite web |url=')).toBe(true);
					const inner = text.slice(2, -2).replaceAll('{{!}}', '');
					expect(inner).not.toMatch(/[[\]{}<>\n]/);
					expect(
						inner
							.split('|')
							.slice(1)
							.map((part) => part.split('=')[0]),
					).toEqual(['url', 'title', 'website', 'date', 'language']);
				},
			),
		);
	});

	test.for([
		['2025-01-13', '13 January 2025'],
		['2025-01', 'January 2025'],
		['2025', '2025'],
		['2024-23', 'Autumn 2024'],
		['2025~', 'c. 2025'],
		['2025-01-13~', 'January 2025'],
		['2025-01?', '2025'],
		['2024-23~', '2024'],
		['2025-01-10/2025-01-11', '10–11 January 2025'],
		['2025-01-30/2025-02-02', '30 January – 2 February 2025'],
		['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
		['2025-01/2025-02', 'January–February 2025'],
		['2024-12/2025-01', 'December 2024 – January 2025'],
		['2018/2019', '2018–2019'],
		['2018/2019-02', null],
		['2018~/2019', null],
		['2024-23/2024-24', null],
		['2024-10/..', null],
		['../2024-10', null],
	] as const)('takes of the date %s what it can: %s', ([text, words]) => {
		expect(formatWikiDate(toEdtfDate(text))).toBe(words);
	});
});
