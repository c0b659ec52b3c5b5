import { describe, expect, test } from 'vitest';
import {
	findClaimErrors,
	findErrors,
	findWarnings,
	makeClaimFile,
	makeStatementFile,
} from '../support/content.ts';

/** The problems of a claim that is read at a certain moment. */
function findErrorsAt(now: string, changes: Readonly<Record<string, string | null>>): string {
	const file = makeClaimFile({ recorded: null, ...changes });
	return findErrors({ 'claims/2025/nis-300.md': file }, new Date(now));
}

describe('the future', () => {
	test('nothing was said in it', () => {
		expect(
			findErrors({
				'claims/2026/claim.md': makeClaimFile({ said: '2026-01-17', recorded: null }),
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2026/claim.md:5:7: said: 2026-01-17 is in the future (today is 2026-01-15)"`,
		);
	});

	test('nothing was recorded, checked or corrected in it', () => {
		expect(
			findClaimErrors({
				recorded: '2026-01-17',
				checked: '2026-02-01',
				corrections: '[{ date: 2027-01-01, note: A typing error. }]',
			}),
		).toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:9:11: recorded: 2026-01-17 is in the future (today is 2026-01-15)
			content/claims/2025/claim.md:10:10: checked: 2026-02-01 is in the future (today is 2026-01-15)
			content/claims/2025/claim.md:11:23: corrections.date: 2027-01-01 is in the future (today is 2026-01-15)"
		`);
	});

	test('no event happened in it', () => {
		const event = (happened: string) =>
			findErrors({ 'claims/2025/claim.md': makeStatementFile({ kind: 'weapons-test', happened }) });
		expect(event('2026-01-17')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: happened: 2026-01-17 is in the future (today is 2026-01-15)"`,
		);
		expect(event('2026-02')).toContain('happened: 2026-02 is in the future');
		// It may have happened already.
		expect(event('2026-01')).toBe('');
	});

	test('what is said to happen in it may', () => {
		const file = makeStatementFile({ kind: 'forecast', happened: '2027' });
		expect(findErrors({ 'claims/2025/claim.md': file })).toBe('');
	});

	test('what was said today in the east is not in it, though it is yesterday in the west', () => {
		const changes = { said: '2025-01-14', recorded: '2025-01-14' };
		expect(findErrorsAt('2025-01-13T10:00:00Z', changes)).toBe('');
		expect(findErrorsAt('2025-01-13T09:59:00Z', changes)).toContain('is in the future');
	});

	test('a month that has begun is not in it', () => {
		expect(findErrorsAt('2025-01-02T00:00:00Z', { said: '2025-01', recorded: '2025-01-02' })).toBe(
			'',
		);
	});
});

test('no claim was recorded before it was said', () => {
	expect(findClaimErrors({ recorded: '2025-01-12' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:9:11: recorded: 2025-01-12 is before the claim was said (2025-01-13)"`,
	);
	expect(findClaimErrors({ recorded: '2025-01-13' })).toBe('');
});

test('no claim was checked before it was said', () => {
	expect(findClaimErrors({ checked: '2025-01-12' })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:10:10: checked: 2025-01-12 is before the claim was said (2025-01-13)"`,
	);
	expect(findClaimErrors({ checked: '2025-01-13' })).toBe('');
	// In the same month, perhaps.
	expect(findClaimErrors({ said: '2025-01', checked: '2025-01-01' })).toBe('');
});

test('no claim was corrected before it was recorded', () => {
	const correct = (date: string) =>
		findClaimErrors({ recorded: '2025-02-01', corrections: `[{ date: ${date}, note: So. }]` });
	expect(correct('2025-01-31')).toContain(
		'corrections.date: 2025-01-31 is before the claim was recorded (2025-02-01)',
	);
	expect(correct('2025-02-01')).toBe('');
});

test('the day that the check proposes is none before the claim was said', () => {
	const file = makeStatementFile({ said: '2026-01-16', recorded: null });
	const evening = new Date('2026-01-15T16:00:00Z');
	expect(findWarnings({ 'claims/2026/claim.md': file }, evening)).toContain(
		'add recorded: 2026-01-16',
	);
});

test('a claim that does not say when it was recorded is worth a warning', () => {
	const file = makeStatementFile({ recorded: null });
	expect(findWarnings({ 'claims/2025/claim.md': file })).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:2:1: warning: recorded is missing; add recorded: 2026-01-15"`,
	);
});

describe('a source that was published before the claim was said', () => {
	const findPublishedWarnings = (published: string) =>
		findWarnings({
			'sources/kbs-report.yaml': `outlet: kbs\nurl: https://kbs.example/\nlanguage: ko\npublished: ${published}\n`,
		});

	test('is worth a warning', () => {
		expect(findPublishedWarnings('2025-01-11')).toMatchInlineSnapshot(
			`"content/claims/2025/nis-300.md:8:21: warning: source: kbs-report was published (2025-01-11) before this was said (2025-01-13)"`,
		);
	});

	test('may be of the evening before, further west', () => {
		expect(findPublishedWarnings('2025-01-12')).toBe('');
	});

	test('may be of the same month', () => {
		expect(findPublishedWarnings('2025-01')).toBe('');
		expect(findPublishedWarnings('2024-11')).toContain('warning');
	});
});
