import { describe, expect, test } from 'vitest';
import {
	findClaimErrors,
	findErrors,
	makeClaimFile,
	makeStatementFile,
	readValidContent,
} from '../support/content.ts';

const findStatementErrors = (changes: Readonly<Record<string, string | null>>) =>
	findErrors({ 'claims/2025/claim.md': makeStatementFile(changes) });

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a quotation has at most 30 words', () => {
	const quoting = (count: number) =>
		`\n  - source: kbs-report\n    quote:\n      text: "${words(count)}"\n      speaker: nis`;
	expect(findClaimErrors({ sources: quoting(30) })).toBe('');
	expect(findClaimErrors({ sources: quoting(31) })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:11:13: sources.quote.text: the quotation has 31 words; 30 are the most"`,
	);
});

test('a title has at most 90 characters', () => {
	expect(findClaimErrors({ title: 'x'.repeat(90) })).toBe('');
	expect(findClaimErrors({ title: 'x'.repeat(91) })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:2:8: title: the title has 91 characters; 90 are the most"`,
	);
});

test('a claim needs a topic and a source', () => {
	expect(findClaimErrors({ topics: '[]', sources: '[]' })).toMatchInlineSnapshot(`
		"content/claims/2025/claim.md:7:9: topics: a claim needs a topic
		content/claims/2025/claim.md:8:10: sources: a claim needs a source"
	`);
});

test('a joint claim has a list of claimants, which is not empty', () => {
	const { claims } = readValidContent({
		'claims/2025/claim.md': makeClaimFile({ claimant: '[nis, zelenskyy]' }),
	});
	expect(claims.get('claim')?.data.claimant).toEqual(['nis', 'zelenskyy']);
	expect(claims.get('nis-300')?.data.claimant).toEqual(['nis']);
	expect(findClaimErrors({ claimant: '[]' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:4:11: claimant: the list is empty"`,
	);
});

test('casualties and troop counts need a figure', () => {
	expect(findClaimErrors({ figures: '[]' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:6:10: figures: an entry of this kind needs at least one figure"`,
	);
	expect(findClaimErrors({ kind: 'troop-count', figures: '[]' })).toContain('at least one figure');
	expect(findStatementErrors({ figures: '[]' })).toBe('');
});

test('a summit names who met and what came of it', () => {
	const summit = { kind: 'summit', participants: '[nis, zelenskyy]', outcome: 'A treaty' };
	expect(findStatementErrors(summit)).toBe('');
	expect(findStatementErrors({ ...summit, participants: '[nis]' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:9:15: participants: a summit has at least two participants"`,
	);
	expect(findStatementErrors({ ...summit, outcome: null })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:2:1: outcome: this field is missing"`,
	);
});

describe('a forecast', () => {
	test('may be open, and may name no time', () => {
		expect(findStatementErrors({ kind: 'forecast' })).toBe('');
		expect(findStatementErrors({ kind: 'forecast', by: '2025-03' })).toBe('');
	});

	test('has one of four outcomes', () => {
		expect(findStatementErrors({ kind: 'forecast', outcome: 'partial' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:10: outcome: “partial” is not one of the words for it (nearest: partly)"`,
		);
	});

	test('has an outcome where claims show one', () => {
		expect(
			findStatementErrors({ kind: 'forecast', 'shown-by': '[nis-300]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: shown-by: these claims show an outcome, and there is none; add outcome"`,
		);
	});
});

describe('an answer', () => {
	test('is a question, or a question and a position', () => {
		const { claims } = readValidContent({
			'claims/2025/claim.md': makeClaimFile({ answers: '[killed, fought: affirms]' }),
		});
		expect(claims.get('claim')?.data.answers).toEqual([
			{ question: 'killed', position: null },
			{ question: 'fought', position: 'affirms' },
		]);
	});

	test('with a position that does not exist is told with the nearest one', () => {
		expect(findClaimErrors({ answers: '[fought: afirms]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:19: answers.fought: “afirms” is not one of the words for it (nearest: affirms)"`,
		);
	});

	test('holds one question', () => {
		expect(
			findClaimErrors({ answers: '[{ fought: affirms, killed: denies }]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: one question an answer: begin the next with its own hyphen"`,
		);
	});

	test('of any other form is told with the two forms', () => {
		expect(findClaimErrors({ answers: '[300]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: an answer is a question (killed), or a question and one of affirms, denies, declines (fought-ukraine: affirms)"`,
		);
		expect(findClaimErrors({ answers: '[[killed]]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: an answer is a question (killed), or a question and one of affirms, denies, declines (fought-ukraine: affirms)"`,
		);
	});
});

test('what a claim does not say is empty or absent', () => {
	const { claims } = readValidContent();
	expect(claims.get('nis-300')?.data).toMatchObject({
		updates: [],
		fulfils: [],
		corrections: [],
		aliases: [],
	});
	expect(claims.get('nis-300')?.data).not.toHaveProperty('happened');
});
