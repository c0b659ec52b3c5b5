import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-folder.ts';
import { readPlainYaml } from '../../src/entries/plain-yaml.ts';
import { splitFrontMatter } from '../../src/entries/read-entry.ts';
import { parseWithPlaces, parseYaml } from '../../src/entries/yaml-text.ts';
import { nearlyYaml } from '../support/yaml-texts.ts';

/** What the library says of a text that was read without it: the same, and nothing against it. */
function expectSame(text: string): void {
	const value = readPlainYaml(text);
	if (value === undefined) return;
	const { value: known, problems } = parseWithPlaces(text);
	expect({ value, problems: [] }).toStrictEqual({ value: known, problems });
}

/** The fields of every entry and template of the record. */
const texts = readdirSync(contentFolder.folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(?:md|yaml)$/.test(name))
	.map((name) => {
		const text = readFileSync(path.join(contentFolder.folder, name), 'utf8');
		return name.endsWith('.md') ? (splitFrontMatter(text)?.yaml ?? '') : text;
	});

test('every entry of the record has the value that the library gives it', () => {
	for (const text of texts) expectSame(text);
});

test('nearly every entry of the record can be read without the library', () => {
	const plain = texts.filter((text) => readPlainYaml(text) !== undefined);
	expect(plain.length / texts.length).toBeGreaterThan(0.9);
});

test('a text that is nearly YAML has the value that the library gives it, or is left to it', () => {
	fc.assert(fc.property(nearlyYaml, expectSame), { numRuns: 3000 });
});

test('an entry in which something is put or cut has the value that the library gives it', () => {
	const cut = fc.record({
		text: fc.constantFrom(...texts),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 0, max: 12 }),
		put: fc.oneof(
			fc.string({ maxLength: 3 }),
			fc.stringMatching(/^[-:,#&*!|>?%@`"'[\]{}~ \n\ta0.]{0,4}$/),
		),
	});
	fc.assert(
		fc.property(cut, ({ text, at, length, put }) => {
			const start = Math.floor(at * text.length);
			expectSame(text.slice(0, start) + put + text.slice(start + length));
		}),
		{ numRuns: 2000 },
	);
});

describe('fields', () => {
	test('of every plain form are read', () => {
		const text = [
			'title: "NIS: 300 killed"',
			'also: [NIS, \'국정원\', "So: a, b"]',
			'said: 2025-01-13',
			'page: https://kbs.example/1',
			'figures:',
			'  - { measure: killed, between: [100, 300.5], note: about half }',
			'sources:',
			'  - source: kbs-report',
			'    chain: []',
			'    quote:',
			'      text: So',
			'answers:',
			'  - killed',
			'  - fought: affirms',
			'weak: true',
			'',
		].join('\n');
		expect(readPlainYaml(text)).toStrictEqual({
			title: 'NIS: 300 killed',
			also: ['NIS', '국정원', 'So: a, b'],
			said: '2025-01-13',
			page: 'https://kbs.example/1',
			figures: [{ measure: 'killed', between: [100, 300.5], note: 'about half' }],
			sources: [{ source: 'kbs-report', chain: [], quote: { text: 'So' } }],
			answers: ['killed', { fought: 'affirms' }],
			weak: true,
		});
	});

	test.each([
		['a comment', 'a: 1 # one\n'],
		['an escape', 'a: "b\\n"\n'],
		['an anchor', 'a: &b c\n'],
		['a text over lines', 'a: b\n  c\n'],
		['an empty field', 'a:\n'],
		['a field that stands twice', 'a: 1\na: 2\n'],
		['a name that is no text', 'null: 1\n'],
		['a dangerous name', 'constructor: 1\n'],
		['a field further to the left than its neighbours', 'a:\n    b: 1\n  c: 2\n'],
		['a tab', 'a:\tb\n'],
		['a second entry', 'a: b\n---\na: b\n'],
		['nothing', ''],
	])('with %s are left to the library', (_, text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	});
});

test('a plain text tells the place of a field as every other does', () => {
	const text = 'title: T\nfigures:\n  - { measure: killed, about: 3 }\n';
	expect(readPlainYaml(text)).toBeDefined();
	for (const field of [[], ['title'], ['figures', 0, 'about'], ['figures', 0, 'scope'], ['said']]) {
		for (const part of ['key', 'value'] as const) {
			expect(parseYaml(text).locate(field, part)).toEqual(
				parseWithPlaces(text).locate(field, part),
			);
		}
	}
});
