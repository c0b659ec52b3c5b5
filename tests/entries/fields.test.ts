import { describe, expect, test } from 'vitest';
import { findClaimErrors, findErrors, readValidContent } from '../support/content.ts';

describe('a date', () => {
	test('that does not exist is refused at its place', () => {
		expect(findClaimErrors({ said: '2025-02-30' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:5:7: said: 2025-02-30 is not a date (February 2025 has 28 days)"`,
		);
		expect(findClaimErrors({ happened: '2024-12/2025-13' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: happened: 2025-13 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
	});

	test('in other words is refused with the ways to write it', () => {
		expect(findClaimErrors({ said: '13 January 2025' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:5:7: said: 13 January 2025 is not a date (write 2025, 2025-01, 2025-01-24, 2024-23 (autumn 2024), 2024-12/2025-01, or one of these with ~ (about))"`,
		);
	});

	test('that is empty is told so', () => {
		expect(findClaimErrors({ said: '' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:5:7: said: this field is empty"`,
		);
		expect(findClaimErrors({ said: '""' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:5:7: said: “” is not a date (write 2025, 2025-01, 2025-01-24, 2024-23 (autumn 2024), 2024-12/2025-01, or one of these with ~ (about))"`,
		);
	});

	test('that is no text is refused', () => {
		expect(findClaimErrors({ said: 'true' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:5:7: said: true is not a date (write 2025-01-24)"`,
		);
		expect(findClaimErrors({ said: '[2025-01-13]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:5:7: said: ["2025-01-13"] is not a date (write 2025-01-24)"`,
		);
	});

	test('of one moment is not written as an interval', () => {
		expect(findClaimErrors({ happened: '2025-01-10/2025-01-10' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: happened: 2025-01-10/2025-01-10 is not a date (both ends are the same; write one of them)"`,
		);
	});

	test('needs no quotation marks', () => {
		expect(findClaimErrors({ said: '2025-01-13' })).toBe('');
		expect(findClaimErrors({ said: '"2025-01-13"' })).toBe('');
	});

	test('may be a bare year, though YAML takes it for a number', () => {
		expect(findClaimErrors({ happened: '2024' })).toBe('');
	});

	test('is one exact day where the record counts days', () => {
		expect(findClaimErrors({ checked: '2025-02' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:10: checked: 2025-02 is not one day (write 2026-11-26)"`,
		);
		expect(findClaimErrors({ checked: '2025-02-29' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:10: checked: 2025-02-29 is not a date (February 2025 has 28 days)"`,
		);
		expect(
			findClaimErrors({ corrections: '[{ date: 2025-03~, note: A typing error. }]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:23: corrections.date: 2025-03~ is not one day (write 2026-11-26)"`,
		);
	});

	test('keeps the precision that its author gave it', () => {
		const { claims } = readValidContent({
			'claims/2025/nis-300.md': null,
			'claims/2025/claim.md':
				'---\ntitle: T\nkind: statement\nclaimant: nis\nsaid: 2025\nhappened: 2024-23~\ntopics: [troops]\nsources: [{ source: kbs-report }]\nrecorded: 2025-02-01\n---\nText.\n',
		});
		expect(claims.get('claim')?.data).toMatchObject({ said: '2025', happened: '2024-23~' });
	});
});

describe('a text of one line', () => {
	test('must not be empty', () => {
		expect(findClaimErrors({ title: '""' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: title: the text is empty"`,
		);
		expect(findClaimErrors({ title: '"  "' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: title: the text is empty"`,
		);
	});

	test('must not have several lines', () => {
		expect(findClaimErrors({ title: '"One\\nTwo"' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: title: the text must stand on one line"`,
		);
	});

	test('must be text', () => {
		expect(findClaimErrors({ title: '300' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: title: expected text, found 300"`,
		);
		expect(findClaimErrors({ title: '[NIS]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: title: expected text, found a list"`,
		);
		expect(findClaimErrors({ title: '' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:8: title: this field is empty"`,
		);
	});
});

test('an id is refused where it cannot be a file name', () => {
	expect(findClaimErrors({ places: '[Kursk_Oblast]' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:10:10: places: “Kursk_Oblast” is not an id (lower case letters, digits and hyphens, like kursk-oblast)"`,
	);
});

test('a name where an id belongs is refused as a name', () => {
	expect(findClaimErrors({ claimant: 'South Korea' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:4:11: claimant: “South Korea” is not an id (lower case letters, digits and hyphens, like south-korea)"`,
	);
	expect(findClaimErrors({ claimant: '[nis, South Korea]' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:4:17: claimant: “South Korea” is not an id (lower case letters, digits and hyphens, like south-korea)"`,
	);
});

describe('a web address', () => {
	const findUrlErrors = (url: string) =>
		findErrors({ 'sources/kbs-report.yaml': `outlet: kbs\nurl: ${url}\nlanguage: ko\n` });

	test('is http or https', () => {
		expect(findUrlErrors('http://kbs.example/')).toBe('');
		expect(findUrlErrors('https://kbs.example/a?b=c#d')).toBe('');
	});

	test('is refused with any other protocol', () => {
		expect(findUrlErrors('"javascript:alert(1)"')).toMatchInlineSnapshot(
			`"content/sources/kbs-report.yaml:2:6: url: “javascript:alert(1)” is not a web address (it must begin with http:// or https://)"`,
		);
		expect(findUrlErrors('"data:text/html,hello"')).toMatchInlineSnapshot(
			`"content/sources/kbs-report.yaml:2:6: url: “data:text/html,hello” is not a web address (it must begin with http:// or https://)"`,
		);
	});

	test('is refused without a protocol', () => {
		expect(findUrlErrors('kbs.example/1')).toMatchInlineSnapshot(
			`"content/sources/kbs-report.yaml:2:6: url: “kbs.example/1” is not a web address (it must begin with http:// or https://)"`,
		);
		expect(findUrlErrors('//kbs.example/1')).toMatchInlineSnapshot(
			`"content/sources/kbs-report.yaml:2:6: url: “//kbs.example/1” is not a web address (it must begin with http:// or https://)"`,
		);
	});

	test('is refused with a space in it', () => {
		expect(findUrlErrors('"https://kbs.example/a b"')).toMatchInlineSnapshot(
			`"content/sources/kbs-report.yaml:2:6: url: “https://kbs.example/a b” is not a web address (it must begin with http:// or https://)"`,
		);
	});
});

test('a language is a tag', () => {
	expect(
		findErrors({
			'sources/kbs-report.yaml': 'outlet: kbs\nurl: https://kbs.example/\nlanguage: Korean\n',
		}),
	).toMatchInlineSnapshot(
		`"content/sources/kbs-report.yaml:3:11: language: “Korean” is not a language tag (write en, ko or uk)"`,
	);
});

test('a country is a code of two capitals', () => {
	expect(
		findErrors({ 'actors/nis.yaml': 'name: NIS\ntype: intelligence\ncountry: Korea\n' }),
	).toMatchInlineSnapshot(
		`"content/actors/nis.yaml:3:10: country: “Korea” is not a country code (two capitals, like KR)"`,
	);
});
