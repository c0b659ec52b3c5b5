import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { OUTPUTS, type Page, readBuiltSite } from './built-site.ts';

const { pages } = readBuiltSite(OUTPUTS.root);
const validator = new HtmlValidate(
	JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData,
);
const types = Map.groupBy(pages, ({ type }) => type);

describe('the HTML of the pages is valid', () => {
	test.each([...types])('%s', async (_, all) => {
		const problems: string[] = [];
		for (const { file, html } of choosePages(all)) {
			const report = await validator.validateString(html, file);
			for (const { messages } of report.results) {
				for (const { line, column, message, ruleId } of messages) {
					problems.push(`${file}:${line}:${column}: ${message} (${ruleId})`);
				}
			}
		}
		expect(problems).toEqual([]);
	});
});

/**
 * Pages of a type that together have all that any of them has: each element with its classes and
 * attributes, after each element that it follows. The other hundreds say the same in other words, and
 * to validate them too would take minutes. What depends on the words is checked on every page: ids,
 * headings, links.
 */
function choosePages(all: readonly Page[]): Page[] {
	const seen = new Set<string>();
	const bySize = [...all].sort((a, b) => a.html.length - b.html.length);
	return bySize.filter(({ html }) => {
		const fresh = listForms(html).filter((form) => !seen.has(form));
		for (const form of fresh) seen.add(form);
		return fresh.length > 0;
	});
}

const TAG = /<(\/?[a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g;

/** The value of an attribute that can be anything: an address, a text, a number. */
const FREE_VALUE = /(?<! (?:class|rel|role|scope|type))="[^"]+"/g;

/** Every tag after the one before it, without what can be anything. */
function listForms(html: string): string[] {
	const tags = [...html.matchAll(TAG)].map(
		([, name = '', attributes = '']) => name + attributes.replace(FREE_VALUE, '='),
	);
	return tags.map((tag, index) => `${tags[index - 1] ?? ''} ${tag}`);
}
