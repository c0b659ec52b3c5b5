import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/entries/yaml-text.ts';
import { findErrors, makeClaimFile } from '../support/content.ts';

const findActorErrors = (yaml: string) => findErrors({ 'actors/nis.yaml': yaml });
const ACTOR = 'name: NIS\ntype: intelligence\n';

describe('what makes an entry say something that its reader does not see', () => {
	test('an anchor and its alias are refused', () => {
		expect(findActorErrors('name: &n NIS\ntype: intelligence\nalso: [*n]\n'))
			.toMatchInlineSnapshot(`
			"content/actors/nis.yaml:1:10: the anchor &n is not allowed; write the value out
			content/actors/nis.yaml:3:8: the alias *n is not allowed; write the value out"
		`);
	});

	test('an alias of nothing is refused', () => {
		expect(findActorErrors(`${ACTOR}also: [*n]\n`)).toContain('alias');
	});

	test('a field that stands there twice is refused', () => {
		expect(findActorErrors(`${ACTOR}name: Seoul\n`)).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:3:1: this field is already there; an entry has each field once"`,
		);
	});

	test('a field with a dangerous name is refused', () => {
		expect(findActorErrors(`${ACTOR}__proto__: { side: KR }\n`)).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:3:1: __proto__ is not allowed as a field"`,
		);
		expect(findActorErrors(`${ACTOR}constructor: x\n`)).toContain('constructor is not allowed');
		expect(findActorErrors(`${ACTOR}native: { "__proto__": x }\n`)).toContain('__proto__');
	});

	test('a merge of other fields is refused', () => {
		expect(findActorErrors(`${ACTOR}<<: { side: KR }\n`)).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:3:1: << is not allowed as a field"`,
		);
	});

	test('a field without a name of text is refused', () => {
		expect(findActorErrors(`${ACTOR}? [a]\n: b\n`)).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:3:3: a field name must be plain text"`,
		);
	});
});

describe('a second entry in a file', () => {
	test('is refused', () => {
		expect(findActorErrors(`${ACTOR}---\nname: KBS\ntype: outlet\n`)).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:4:1: a line of --- begins a second entry here; a file holds one"`,
		);
		expect(findActorErrors(`${ACTOR}...\nname: KBS\n`)).toContain(':4:1: a line of ---');
		expect(findActorErrors(`${ACTOR}---\n`)).toContain('a line of --- begins a second entry here');
	});

	test('is not begun by a line of --- before the first', () => {
		expect(findActorErrors(`---\n${ACTOR}side: KR\n`)).toBe('');
	});
});

test('a tag is refused', () => {
	for (const [value, tag] of [
		['!!str NIS', 'str'],
		['!agency NIS', '!agency'],
	] as const) {
		expect(findActorErrors(`name: ${value}\ntype: intelligence\n`)).toMatch(
			new RegExp(`^content/actors/nis\\.yaml:1:\\d+: the tag .*${tag} is not allowed$`),
		);
	}
});

describe('text that is no YAML', () => {
	test('is told with the advice of quotation marks where these help', () => {
		expect(
			findErrors({ 'claims/2025/claim.md': makeClaimFile({ title: 'NIS: 300 killed' }) }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: this is not YAML: nested mappings are not allowed in compact mappings; put quotation marks round text that has a colon in it or begins with a sign"`,
		);
		expect(findActorErrors('name: "NIS" agency\ntype: intelligence\n')).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:1:13: this is not YAML: unexpected scalar at node end; put quotation marks round text that has a colon in it or begins with a sign"`,
		);
		expect(findActorErrors('name: @nis\ntype: intelligence\n')).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:1:7: this is not YAML: plain value cannot start with reserved character @; put quotation marks round text that has a colon in it or begins with a sign"`,
		);
		expect(findActorErrors(`${ACTOR}also: [a, b\n`)).not.toContain('quotation marks');
	});

	test('is told at its first place only: the rest follows from it', () => {
		expect(
			findActorErrors('name: NIS: Seoul\ntype: "a" b\nrole: [c\nside: `KR`\n').split('\n'),
		).toHaveLength(1);
	});

	test('is told with its place', () => {
		expect(findActorErrors('name: "NIS\ntype: intelligence\n')).toMatch(
			/^content\/actors\/nis\.yaml:\d+:\d+: this is not YAML: /,
		);
		expect(findActorErrors(`${ACTOR}also: [a, b\n`)).toMatch(
			/^content\/actors\/nis\.yaml:\d+:\d+: this is not YAML: /,
		);
		expect(findActorErrors(`${ACTOR}\tside: KR\n`)).toMatch(
			/^content\/actors\/nis\.yaml:\d+:\d+: this is not YAML: /,
		);
	});

	test('in front of a body is told at its line of the file', () => {
		expect(
			findErrors({ 'questions/how.md': '---\ntitle: How?\ntype: [account\n---\nIn words.\n' }),
		).toMatch(/^content\/questions\/how\.md:[34]:\d+: this is not YAML: /);
	});

	test('other than fields is refused', () => {
		for (const text of ['- NIS\n', 'NIS\n', '', '# Nothing yet.\n']) {
			expect(findActorErrors(text)).toMatch(
				/^content\/actors\/nis\.yaml:1:1: expected the fields of an? actor, found /,
			);
		}
	});
});

describe('values', () => {
	test('a date stays the text that was written', () => {
		expect(parseYaml('said: 2024-02-30\n').value).toEqual({ said: '2024-02-30' });
		expect(parseYaml('said: 2025-01-13T10:00:00Z\n').value).toEqual({
			said: '2025-01-13T10:00:00Z',
		});
	});

	test('words that older YAML took for yes and no stay text', () => {
		expect(parseYaml('lang: no\nletter: Y\n').value).toEqual({ lang: 'no', letter: 'Y' });
	});

	test('a time of day stays text', () => {
		expect(parseYaml('note: 12:30:45\n').value).toEqual({ note: '12:30:45' });
	});
});

describe('the place of a field', () => {
	const { locate } = parseYaml(
		'# Figures.\ntitle: T\nfigures:\n  - { measure: killed, about: 3 }\n',
	);

	test('is that of its value', () => {
		expect(locate(['title'])).toEqual({ line: 2, column: 8 });
		expect(locate(['figures', 0, 'about'])).toEqual({ line: 4, column: 31 });
	});

	test('is that of its name, if that is at fault', () => {
		expect(locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
		expect(locate(['figures', 0, 'about'], 'key')).toEqual({ line: 4, column: 24 });
	});

	test('that is missing is that of what lacks it', () => {
		expect(locate(['said'])).toEqual({ line: 2, column: 1 });
		expect(locate(['figures', 0, 'scope'])).toEqual({ line: 4, column: 5 });
		expect(locate(['figures', 7, 'scope'])).toEqual({ line: 4, column: 3 });
	});
});
