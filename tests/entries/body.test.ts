import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody, parseMarkdownBody } from '../../src/entries/body.ts';
import { renderBody } from '../../src/entries/render-body.ts';
import { findClaimErrors, findErrors } from '../support/content.ts';

const findBodyErrors = (body: string) => findClaimErrors({}, body);

const cite = (id: string) => ({ label: `Source ${id}`, href: `#source-${id}` });
const render = (markdown: string) => renderBody(parseBody(markdown, 1), cite);

describe('a body', () => {
	test('is not empty', () => {
		expect(findBodyErrors('')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: the body is empty; say in a sentence or more what it is about"`,
		);
		expect(findBodyErrors('\n\n  \n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: the body is empty; say in a sentence or more what it is about"`,
		);
	});

	test('of a question is not empty either', () => {
		expect(
			findErrors({ 'questions/how.md': '---\ntitle: How?\ntype: account\n---\n' }),
		).toMatchInlineSnapshot(
			`"content/questions/how.md:5:1: the body is empty; say in a sentence or more what it is about"`,
		);
	});

	test('holds no raw HTML', () => {
		expect(findBodyErrors('<div>Text</div>\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: raw HTML is not allowed in a body; write Markdown"`,
		);
		expect(findBodyErrors('Some <b>bold\ntext</b>.\n')).toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:11:6: raw HTML is not allowed in a body; write Markdown
			content/claims/2025/claim.md:12:5: raw HTML is not allowed in a body; write Markdown"
		`);
		expect(findBodyErrors('Text.\n\n<!-- not yet -->\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:13:1: raw HTML is not allowed in a body; write Markdown"`,
		);
		expect(findBodyErrors('Text.\n\n<script>alert(1)</script>\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:13:1: raw HTML is not allowed in a body; write Markdown"`,
		);
	});

	test('holds no link that runs a script', () => {
		expect(findBodyErrors('[Here](javascript:alert(1)).\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: the link “javascript:alert(1)” is not allowed; links begin with http://, https:// or mailto:"`,
		);
		expect(findBodyErrors('<javascript:alert(1)>\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: the link “javascript:alert(1)” is not allowed; links begin with http://, https:// or mailto:"`,
		);
		expect(findBodyErrors('[Here](&#106;avascript:alert(1)).\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: the link “javascript:alert(1)” is not allowed; links begin with http://, https:// or mailto:"`,
		);
		expect(findBodyErrors('[Here][1].\n\n[1]: JavaScript:alert(1)\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:13:1: the link “JavaScript:alert(1)” is not allowed; links begin with http://, https:// or mailto:"`,
		);
	});

	test('holds no relative link', () => {
		expect(findBodyErrors('See [this](../nis-300/).\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:5: the link “../nis-300/” is not allowed; links begin with http://, https:// or mailto:"`,
		);
		expect(findBodyErrors('See [this](//kbs.example/).\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:5: the link “//kbs.example/” is not allowed; links begin with http://, https:// or mailto:"`,
		);
	});

	test('holds links to the web and to people', () => {
		expect(
			findBodyErrors('See [this](https://kbs.example/), or [write](mailto:a@kbs.example).\n'),
		).toBe('');
	});

	test('holds no picture', () => {
		expect(findBodyErrors('![A map](https://kbs.example/map.png)\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: a picture is not allowed in a body"`,
		);
		expect(findBodyErrors('![A map][1]\n\n[1]: https://kbs.example/\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: a picture is not allowed in a body"`,
		);
	});

	test('holds no heading', () => {
		expect(findBodyErrors('Text.\n\n## Background\n\nMore.\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:13:1: a heading is not allowed in a body; the page sets its own"`,
		);
		expect(findBodyErrors('Background\n==========\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:1: a heading is not allowed in a body; the page sets its own"`,
		);
	});
});

describe('a body of plain paragraphs', () => {
	test('holds no line across', () => {
		expect(findBodyErrors('One.\n\n---\n\n* * *\n\nTwo.\n')).toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:13:1: a line across is not allowed in a body
			content/claims/2025/claim.md:15:1: a line across is not allowed in a body"
		`);
	});

	test('holds no block of code', () => {
		expect(findBodyErrors('One.\n\n    two\n\n```js\nthree\n```\n')).toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:13:1: a block of code is not allowed in a body; four spaces at the start of a line make one
			content/claims/2025/claim.md:15:1: a block of code is not allowed in a body; four spaces at the start of a line make one"
		`);
		expect(findBodyErrors('One `two`.\n')).toBe('');
	});

	test.for(['>', '> ', '- ', '* '])('is not nested 5,000 “%s” deep', (marker) => {
		expect(findBodyErrors(`${marker.repeat(5000)}Text.\n`)).toBe(
			'content/claims/2025/claim.md:11:1: the body is nested too deeply; write plain paragraphs',
		);
	});

	test('is not nested deeply line by line either', () => {
		const lines = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- Text.\n`);
		expect(findBodyErrors(lines.join(''))).toBe(
			'content/claims/2025/claim.md:11:1: the body is nested too deeply; write plain paragraphs',
		);
	});

	test('may hold a list in a quotation', () => {
		expect(findBodyErrors('> - One\n>   - two\n>     - three\n')).toBe('');
	});
});

describe('a citation', () => {
	test('of a source that the claim lists is fine', () => {
		expect(findBodyErrors('They said so [@kbs-report].\n')).toBe('');
	});

	test('of a source that it does not list is refused, with those that it does', () => {
		expect(findBodyErrors('They said so [@yonhap-report].\n')).toMatch(
			/claim\.md:11:\d+: body: \[@yonhap-report\] is not among the sources of this claim \(nearest: kbs-report\)$/,
		);
	});

	test('is told where it stands', () => {
		expect(
			findBodyErrors('One.\n\nThey said [@aaa]\nso [@bbb], and *that [@ccc]*.\n').match(
				/\d+:\d+: body: \S+/g,
			),
		).toEqual(['13:11: body: [@aaa]', '14:4: body: [@bbb]', '14:22: body: [@ccc]']);
	});

	test('stands in no question', () => {
		expect(
			findErrors({
				'questions/how.md':
					'---\ntitle: How?\ntype: account\n---\nIn words,\nas told [@kbs-report].\n',
			}),
		).toMatchInlineSnapshot(
			`"content/questions/how.md:6:9: body: [@kbs-report] cites a source, and a question has none; claims cite"`,
		);
	});

	test('is found in every paragraph', () => {
		expect(findBodyErrors('One [@aaa].\n\n- Two [@bbb].\n\n*Three [@ccc].*\n')).toMatch(
			/:11:.*\n.*:13:.*\n.*:15:/,
		);
	});
});

describe('the HTML of a body', () => {
	test('is made of paragraphs, emphasis, lists and quotations', () => {
		expect(render('One *two* **three**.\n\n- a\n- b\n\n> c\n')).toBe(
			'<p>One <em>two</em> <strong>three</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<blockquote>\n<p>c</p>\n</blockquote>',
		);
	});

	test('has a link for each citation', () => {
		expect(render('So they said [@kbs].')).toBe(
			'<p>So they said <a href="#source-kbs" class="citation">Source kbs</a>.</p>',
		);
	});

	test('keeps citations apart that follow each other', () => {
		expect(render('So [@kbs] [@yonhap]')).toBe(
			'<p>So <a href="#source-kbs" class="citation">Source kbs</a> <a href="#source-yonhap" class="citation">Source yonhap</a></p>',
		);
	});

	test('does not change what was parsed', () => {
		const body = parseBody('So they said [@kbs].', 1);
		expect(renderBody(body, cite)).toBe(renderBody(body, cite));
	});

	test('lets nothing through that could run, even if nobody had checked it', () => {
		const html = render(
			'<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![b](https://x.example/b.png)\n\n# Heading',
		);
		expect(html).not.toMatch(/<script|<img|<h1|onerror|javascript:/i);
	});

	test('shows characters that HTML would take for its own', () => {
		expect(render('5 < 6 & 7 > 2')).toBe('<p>5 &#x3C; 6 &#x26; 7 > 2</p>');
	});
});

describe('the plain text of a body', () => {
	test('leaves out marks and citations', () => {
		expect(parseBody('One *two*\nthree [@kbs].\n\nFour [a](https://x.example/).', 1).text).toBe(
			'One two three. Four a.',
		);
	});
});

describe('a body without any Markdown', () => {
	const words = fc.constantFrom(
		...'The agency told lawmakers, “so”. It’s 2,700 (about): 5% - – 1. 1) a-b 국 é So! & < * _ ` # > + ~ = | [a] www.a.example a@b.example &amp; \\'.split(
			' ',
		),
		...[
			'',
			'\n',
			'\n\n',
			'    ',
			'\t',
			'\u00a0',
			'---',
			'***',
			'- a',
			'https://a.example',
			'<b>',
			'![a](b)',
		],
	);
	const markdown = fc
		.tuple(fc.array(words, { maxLength: 8 }), fc.constantFrom('\n', '', ' ', '\n\n', '  \n'))
		.map(([all, end]) => all.join(' ') + end);

	test('is read as it would be with the whole of Markdown', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				const [quick, whole] = [parseBody(text, 3), parseMarkdownBody(text, 3)];
				expect(quick.text).toBe(whole.text);
				expect(quick.problems).toEqual(whole.problems);
				expect(quick.citations).toEqual(whole.citations);
				expect(renderBody(quick, cite)).toBe(renderBody(whole, cite));
			}),
			{ numRuns: 400 },
		);
	});
});
