import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listFiles, OUTPUTS, readPageText } from './built-site.ts';

const { folder } = OUTPUTS.root;
const pages = listFiles(folder)
	.filter((file) => file.endsWith('.html'))
	.map((file) => readPageText(folder, file));
const validator = new HtmlValidate(
	JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData,
);
const types = [...new Set(pages.map(({ type }) => type))];

describe('the HTML of the pages is valid', () => {
	test.each(types)('%s', async (type) => {
		const problems: string[] = [];
		for (const { file, html } of pages.filter((page) => page.type === type)) {
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
