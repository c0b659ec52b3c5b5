import { describe, expect, test } from 'vitest';
import { decodeText, findHiddenCharacters, getPosition } from '../../src/entries/text-file.ts';
import {
	findErrors,
	makeClaimFile,
	makeStatementFile,
	readFiles,
	VALID_FILES,
} from '../support/content.ts';

const claimFile = String(VALID_FILES['claims/2025/nis-300.md']);

describe('a file that is not UTF-8', () => {
	test('is told where it goes wrong, after whatever stands for what cannot be read', () => {
		const bytes = Buffer.concat([
			Buffer.from('name: a \ufffd\nshort: '),
			Buffer.from([0xff, 0x0a]),
		]);
		expect(findErrors({ 'actors/nis.yaml': bytes })).toContain('nis.yaml:2:8: this is not UTF-8');
	});

	test('is refused at its first wrong byte', () => {
		const bytes = Buffer.concat([Buffer.from('name: Caf'), Buffer.from([0xe9]), Buffer.from('\n')]);
		expect(findErrors({ 'actors/nis.yaml': bytes })).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:1:10: this is not UTF-8; save the file as UTF-8"`,
		);
	});

	test('is refused at its line', () => {
		const bytes = Buffer.from('name: NIS\ntype: intelligence\nrole: caf\xe9\n', 'latin1');
		expect(findErrors({ 'actors/nis.yaml': bytes })).toContain('nis.yaml:3:10: this is not UTF-8');
	});

	test('is refused in UTF-16', () => {
		const bytes = Buffer.from('\ufeffname: NIS\n', 'utf16le');
		expect(findErrors({ 'actors/nis.yaml': bytes })).toContain('nis.yaml:1:1: this is not UTF-8');
	});
});

describe('a hidden character', () => {
	test('that controls something is refused', () => {
		expect(
			findErrors({ 'claims/2025/claim.md': makeClaimFile({}, 'A \u0007 bell.\n') }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:11:3: U+0007, a control character, is not allowed; delete it"`,
		);
	});

	test('that takes no room is refused', () => {
		expect(findErrors({ 'claims/2025/claim.md': makeClaimFile({}, 'Zero\u200bwidth.\n') })).toMatch(
			/^content\/claims\/2025\/claim\.md:11:5: U\+200B, .* is not allowed; delete it$/,
		);
	});

	test('that turns the direction of text is refused', () => {
		expect(findErrors({ 'claims/2025/claim.md': makeClaimFile({}, 'A \u202eturn\u202c.\n') }))
			.toMatchInlineSnapshot(`
				"content/claims/2025/claim.md:11:3: U+202E, a character that changes the direction of text, is not allowed; delete it
				content/claims/2025/claim.md:11:8: U+202C, a character that changes the direction of text, is not allowed; delete it"
			`);
	});

	test('is refused among the fields too', () => {
		expect(
			findErrors({ 'claims/2025/claim.md': makeClaimFile({ title: '"N\u2066IS"' }) }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:10: U+2066, a character that changes the direction of text, is not allowed; delete it"`,
		);
	});

	test.for([
		'\u0000',
		'\u0008',
		'\u001b',
		'\u007f',
		'\u0085',
		'\u061c',
		'\u200b',
		'\u200e',
		'\u200f',
		'\u2028',
		'\u202a',
		'\u2060',
		'\u2069',
		'\ufeff',
	])('%j is one', (character) => {
		expect(findHiddenCharacters(`a${character}b`)).toHaveLength(1);
	});

	test.for(['\t', '\n', 'ä', '국', 'Київ', '’', '–', '🇰🇵', '\u00a0', '\u200d'])(
		'%j is none',
		(character) => {
			expect(findHiddenCharacters(`a${character}b`)).toEqual([]);
		},
	);
});

describe('files of other systems', () => {
	test('a file with the line ends of Windows is the same file', () => {
		const text = claimFile.replaceAll('\n', '\r\n');
		const { content, problems } = readFiles({ 'claims/2025/nis-300.md': text });
		expect(problems).toEqual([]);
		expect(content?.claims.get('nis-300')).toEqual(readFiles().content?.claims.get('nis-300'));
	});

	test('a file that begins with a byte order mark is the same file', () => {
		const { content, problems } = readFiles({ 'claims/2025/nis-300.md': `\ufeff${claimFile}` });
		expect(problems).toEqual([]);
		expect(content?.claims.get('nis-300')).toEqual(readFiles().content?.claims.get('nis-300'));
	});

	test('problems stand at the same lines and columns after a byte order mark', () => {
		const files = {
			'claims/2025/claim.md': makeClaimFile(
				{ said: '2025-02-30', claimant: 'nsi' },
				'<b>Two</b>\n',
			),
			// Found across files, at the very first line.
			'actors/nis.yaml': 'parent: nsi\nname: NIS\ntype: intelligence\n',
		};
		const marked = Object.entries(files).map(([name, text]) => [name, `\ufeff${text}`]);
		expect(findErrors(Object.fromEntries(marked) as typeof files)).toBe(findErrors(files));
		expect(findErrors(files)).toContain(
			'content/actors/nis.yaml:1:9: parent: there is no actor nsi',
		);
	});

	test('problems stand at the same lines and columns with the line ends of Windows', () => {
		const faulty = makeClaimFile({ said: '2025-02-30', claimant: 'nsi' }, 'One.\n\n<b>Two</b>\n');
		const windows = faulty.replaceAll('\n', '\r\n');
		expect(findErrors({ 'claims/2025/claim.md': windows })).toBe(
			findErrors({ 'claims/2025/claim.md': faulty }),
		);
	});
});

test('decoding keeps everything but line ends and a mark at the beginning', () => {
	expect(decodeText(Buffer.from('\ufeffa\r\nb\n국\r\n'))).toEqual({ ok: true, text: 'a\nb\n국\n' });
});

test('lines and columns count from 1', () => {
	expect(getPosition('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
	expect(getPosition('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
	expect(getPosition('ab\ncd', 5)).toEqual({ line: 2, column: 3 });
});

describe('a hidden character that is written as an escape', () => {
	test('is found in a field', () => {
		const claim = makeStatementFile({ title: '"NIS \\u202e300 were killed"' });
		expect(findErrors({ 'claims/2025/claim.md': claim })).toContain(
			'claim.md:2:8: U+202E, a character that changes the direction of text',
		);
	});

	test('is found in the body', () => {
		const claim = makeStatementFile({}, 'One &#x202E;and two.\n');
		expect(findErrors({ 'claims/2025/claim.md': claim })).toContain('U+202E');
	});

	test('and other escapes are none', () => {
		const claim = makeStatementFile(
			{ title: '"A \\"word\\" of theirs"' },
			'One &amp; two of them.\n',
		);
		expect(findErrors({ 'claims/2025/claim.md': claim })).toBe('');
	});
});

describe('a merge that was not finished', () => {
	const claim = makeStatementFile(
		{},
		'One.\n<<<<<<< HEAD\nTwo.\n=======\nThree.\n>>>>>>> branch\n',
	);

	test('is told before anything that comes from it', () => {
		expect(findErrors({ 'claims/2025/claim.md': claim })).toBe(
			'content/claims/2025/claim.md:11:1: a merge was not finished here (<<<<<<< HEAD); keep what is right, and delete the lines with <<<<<<<, ======= and >>>>>>>',
		);
	});

	test.each(['=======', '>>>>>>> branch', '<<<<<<< HEAD', '||||||| 1234567'])(
		'is known by any of its marks, in fields too: %s',
		(mark) => {
			const files = { 'actors/nis.yaml': `name: NIS\n${mark}\ntype: ministry\n` };
			expect(findErrors(files)).toContain('actors/nis.yaml:2:1: a merge was not finished here');
		},
	);

	test('is not seen in fewer signs, or within a line', () => {
		const files = {
			'claims/2025/claim.md': makeStatementFile({}, 'He wrote >>>>>>> and =======.\n'),
		};
		expect(findErrors(files)).toBe('');
	});
});

test('text that YAML would drop is an error, and a comment is not', () => {
	const title = (text: string) =>
		findErrors({ 'claims/2025/claim.md': makeStatementFile({ title: text }) });
	expect(title('Jane Roe #1 says 400')).toContain(
		'claim.md:2:17: YAML drops all from #1 on as a comment; put quotation marks round the text',
	);
	expect(title('"Jane Roe #1 says 400 were killed"')).toBe('');
	expect(title('Jane Roe says 400 were killed # so the page')).toBe('');
});
