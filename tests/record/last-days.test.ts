import { expect, test } from 'vitest';
import { findLastChange, findLastRecorded } from '../../src/record/last-days.ts';
import { makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';

const { claims } = readRecord({
	'claims/2025/nis-300.md': makeClaimFile({
		recorded: '2025-02-01',
		checked: '2025-04-01',
		corrections: '[{ date: 2025-03-01, note: A typing error. }]',
	}),
	'claims/2025/denial.md': makeStatementFile({ said: '2025-01-20', recorded: '2025-03-10' }),
});

test('the last day on which a claim joined is not the last change', () => {
	expect(findLastRecorded(claims)).toBe('2025-03-10');
	expect(findLastChange(claims)).toBe('2025-04-01');
	expect(findLastChange(claims.filter(({ id }) => id === 'denial'))).toBe('2025-03-10');
});

test('a record without claims has no such day', () => {
	expect([findLastRecorded([]), findLastChange([])]).toEqual(['', '']);
});
