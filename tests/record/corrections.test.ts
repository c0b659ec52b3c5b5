import { expect, test } from 'vitest';
import { groupCorrections } from '../../src/record/corrections.ts';
import { makeClaims } from '../support/made-record.ts';

test('corrections come by year, the latest first, each with its claim', () => {
	const { claims } = makeClaims({
		b: {
			claimant: 'nis',
			said: '2025-01-13',
			corrections: [
				{ date: '2025-12-31', note: 'The day.' },
				{ date: '2026-01-01', note: 'The number.' },
			],
		},
		a: {
			claimant: 'nis',
			said: '2025-01-14',
			corrections: [
				{ date: '2026-01-01', note: 'The place.' },
				{ date: '2026-01-03', note: 'The place again.' },
			],
		},
		c: { claimant: 'nis', said: '2025-01-15' },
	});
	expect(
		groupCorrections(claims).map(({ year, corrections }) => [
			year,
			corrections.map(({ date, note, claim }) => `${date} ${claim.id} ${note}`),
		]),
	).toEqual([
		[
			'2026',
			['2026-01-03 a The place again.', '2026-01-01 a The place.', '2026-01-01 b The number.'],
		],
		['2025', ['2025-12-31 b The day.']],
	]);
});

test('where nothing was corrected there are none', () => {
	expect(
		groupCorrections(makeClaims({ a: { claimant: 'nis', said: '2025-01-13' } }).claims),
	).toEqual([]);
});
