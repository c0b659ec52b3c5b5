import { describe, expect, test } from 'vitest';
import { findClaimErrors, findErrors, makeClaimFile } from '../support/content.ts';

describe('a field that does not exist', () => {
	test('is named with the nearest field that does', () => {
		expect(findClaimErrors({ souces: '[]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:1: souces: there is no such field (nearest: sources, places)"`,
		);
	});

	test('is named in a YAML file too', () => {
		expect(
			findErrors({ 'actors/nis.yaml': 'name: NIS\ntype: intelligence\ncontry: KR\n' }),
		).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:3:1: contry: there is no such field (nearest: country)"`,
		);
	});

	test('is named with the nearest inside a figure', () => {
		expect(findClaimErrors({ figures: '[{ measure: killed, abuot: 300 }]' })).toContain(
			'content/claims/2025/claim.md:6:30: abuot: there is no such field (nearest: about)',
		);
		expect(
			findClaimErrors({ figures: '[{ measure: killed, about: 300, nte: officers }]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:42: nte: there is no such field (nearest: note)"`,
		);
	});

	test('is named with the nearest inside a report and its quotation', () => {
		expect(
			findClaimErrors({ sources: '[{ source: kbs-report, chian: [nis] }]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:33: chian: there is no such field (nearest: chain)"`,
		);
		expect(
			findClaimErrors({
				sources: '[{ source: kbs-report, quote: { text: So, speaker: nis, speeker: nis } }]',
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:66: speeker: there is no such field (nearest: speaker)"`,
		);
	});

	test('is named with the nearest inside a correction', () => {
		expect(
			findClaimErrors({ corrections: '[{ date: 2025-03-01, note: A slip., notes: b }]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:50: notes: there is no such field (nearest: note)"`,
		);
	});

	test('is refused where another kind of claim would have it', () => {
		expect(findClaimErrors({ participants: '[nis, zelenskyy]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:1: participants: there is no such field (nearest: claimant)"`,
		);
	});
});

describe('a field that is missing', () => {
	test.for(['title', 'kind', 'claimant', 'said', 'topics', 'sources', 'figures'])(
		'%s is asked for',
		(field) => {
			const problem = findClaimErrors({ [field]: null });
			expect(problem).toMatch(
				new RegExp(`^content/claims/2025/claim\\.md:2:1: ${field}: .*missing`),
			);
			expect(problem).not.toContain('\n');
		},
	);

	test('is told at the beginning of the fields', () => {
		expect(findClaimErrors({ claimant: null })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:1: claimant: this field is missing"`,
		);
	});

	test('is told with its values where it decides on all others', () => {
		expect(findClaimErrors({ kind: null })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:1: kind: this field is missing (one of troop-count, casualties, capture, arms-transfer, weapons-test, summit, agreement, sanction, statement, forecast)"`,
		);
	});

	test('is told at the item that lacks it', () => {
		expect(
			findClaimErrors({ sources: '\n  - source: kbs-report\n  - chain: [nis]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:5: sources.source: this field is missing"`,
		);
	});
});

describe('a kind that does not exist', () => {
	test('is named with the nearest one', () => {
		expect(findClaimErrors({ kind: 'casualty' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:3:7: kind: “casualty” is not one of the words for it (nearest: casualties)"`,
		);
	});

	test('does not hide what else is wrong with the claim', () => {
		expect(findClaimErrors({ kind: 'casualty', said: '2025-02-30', claimant: 'ni', tags: '[a]' }))
			.toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:3:7: kind: “casualty” is not one of the words for it (nearest: casualties)
			content/claims/2025/claim.md:4:11: claimant: there is no actor ni (nearest: nis)
			content/claims/2025/claim.md:5:7: said: 2025-02-30 is not a date (February 2025 has 28 days)
			content/claims/2025/claim.md:10:1: tags: there is no such field (nearest: said)"
		`);
	});

	test('is told with all kinds where none is near', () => {
		expect(findClaimErrors({ kind: 'zzzzzzzzzzzz' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:3:7: kind: “zzzzzzzzzzzz” is not one of the words for it (there is troop-count, casualties, capture, arms-transfer, weapons-test, summit, agreement, sanction, statement, forecast)"`,
		);
	});
});

describe('a value of the wrong sort', () => {
	test('is told with what was expected and what was found', () => {
		expect(findClaimErrors({ topics: 'casualties' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:7:9: topics: expected a list, found “casualties”"`,
		);
		expect(findClaimErrors({ sources: '[kbs-report]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:11: sources: expected fields, found “kbs-report”"`,
		);
		expect(findClaimErrors({ figures: '{ measure: killed, about: 300 }' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:10: figures: expected a list, found fields"`,
		);
	});

	test('is told with the nearest word where words are fixed', () => {
		expect(
			findErrors({ 'actors/nis.yaml': 'name: NIS\ntype: intelligense\n' }),
		).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:2:7: type: “intelligense” is not one of the words for it (nearest: intelligence)"`,
		);
	});

	test('is told at the item of a list', () => {
		expect(findClaimErrors({ claimant: '[nis, 7]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:4:17: claimant: expected text, found 7"`,
		);
	});
});

test('all that is wrong with a claim is told at once', () => {
	expect(
		findErrors({
			'claims/2025/claim.md': makeClaimFile(
				{
					title: null,
					said: '2025-02-30',
					figures: '[{ measure: killed, about: 300, exactly: 310 }, { measure: kiled, about: 5 }]',
					topics: '[weather]',
					mood: 'grim',
				},
				'<b>Bold</b> [@nowhere]\n',
			),
		}),
	).toMatchInlineSnapshot(`
		"content/claims/2025/claim.md:2:1: title: this field is missing
		content/claims/2025/claim.md:4:7: said: 2025-02-30 is not a date (February 2025 has 28 days)
		content/claims/2025/claim.md:5:11: figures: a figure needs exactly one of exactly, about, at-least, more-than, up-to, between: it has exactly and about
		content/claims/2025/claim.md:6:10: topics: weather is not in content/vocabulary.yaml (there is troops, casualties)
		content/claims/2025/claim.md:9:1: mood: there is no such field (nearest: kind)
		content/claims/2025/claim.md:11:1: raw HTML is not allowed in a body; write Markdown
		content/claims/2025/claim.md:11:8: raw HTML is not allowed in a body; write Markdown
		content/claims/2025/claim.md:11:13: body: [@nowhere] is not among the sources of this claim (there is kbs-report)"
	`);
});
