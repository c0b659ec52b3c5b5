import { expect, test } from 'vitest';
import { getLastChange, listCorrections, listResolvedForecasts } from '../../src/record/changes.ts';
import { getClaim, makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';

const forecast = (changes: Record<string, string>) =>
	makeStatementFile({ kind: 'forecast', said: '2024-12-27', by: '2025-01', ...changes });
const shown = (recorded: string) => makeStatementFile({ said: '2025-01-20', recorded });

test('corrections keep their anchors when others follow, on the same day too', () => {
	const corrections =
		'[{ date: 2025-03-02, note: One. }, { date: 2025-03-02, note: Two. }, { date: 2025-04-01, note: Three. }]';
	const record = readRecord({ 'claims/2025/claim.md': makeClaimFile({ corrections }) });
	const found = listCorrections(getClaim(record, 'claim'));
	expect(found.map(({ anchor, note }) => [anchor, note])).toEqual([
		['correction-2025-03-02', 'One.'],
		['correction-2025-03-02-2', 'Two.'],
		['correction-2025-04-01', 'Three.'],
	]);
});

test('a claim changed last when it was recorded or corrected, not when it was checked', () => {
	const changes = { recorded: '2025-02-01', checked: '2025-12-01' };
	const corrections = '[{ date: 2025-04-01, note: One. }, { date: 2025-03-02, note: Two. }]';
	const record = readRecord({
		'claims/2025/plain.md': makeClaimFile(changes),
		'claims/2025/corrected.md': makeClaimFile({ ...changes, corrections }),
	});
	expect(getLastChange(getClaim(record, 'plain'))).toBe('2025-02-01');
	expect(getLastChange(getClaim(record, 'corrected'))).toBe('2025-04-01');
});

test('a forecast is resolved on the day on which the record holds it and what shows its outcome', () => {
	const record = readRecord({
		'claims/2024/open.md': forecast({}),
		'claims/2024/bare.md': forecast({ outcome: 'missed', recorded: '2025-05-01' }),
		'claims/2024/late.md': forecast({
			outcome: 'partly',
			'shown-by': '[first, second]',
			recorded: '2025-06-01',
		}),
		'claims/2024/early.md': forecast({
			outcome: 'fulfilled',
			'shown-by': '[second, first]',
			recorded: '2025-01-15',
		}),
		'claims/2025/first.md': shown('2025-02-01'),
		'claims/2025/second.md': shown('2025-07-01'),
	});
	const found = listResolvedForecasts(record).map(({ claim, forecast, resolved, updated }) => ({
		id: claim.id,
		outcome: forecast.outcome,
		days: [resolved, updated],
	}));
	expect(found.sort((a, b) => a.id.localeCompare(b.id))).toEqual([
		{ id: 'bare', outcome: 'missed', days: ['2025-05-01', '2025-05-01'] },
		{ id: 'early', outcome: 'fulfilled', days: ['2025-02-01', '2025-07-01'] },
		{ id: 'late', outcome: 'partly', days: ['2025-06-01', '2025-07-01'] },
	]);
});
