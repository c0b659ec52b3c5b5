import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	countOrigins,
	rankLongestChains,
	rankSingleOrigins,
} from '../../src/record/chain-ranks.ts';
import { makeClaims } from '../support/made-record.ts';
import { randomRecord } from '../support/random-claims.ts';

/** A page of the KBS, another one, and one of Yonhap. */
const [KBS, KBS_TOO, YONHAP] = ['kbs-report', 'kbs-page', 'yonhap-report'];

const toText = (ranked: ReturnType<typeof rankSingleOrigins>) =>
	ranked.map(
		({ claim, origin, pages, outlets }) =>
			`${claim.id}: ${origin.id}, ${pages} pages, ${outlets.map(({ id }) => id).join(' ')}`,
	);

test('what many pages carry from one origin comes with the most repeated first', () => {
	const { claims } = makeClaims({
		twice: {
			claimant: 'nis',
			said: '2025-01-13',
			sources: [
				{ source: KBS, chain: ['nis'] },
				{ source: KBS_TOO, chain: ['nis', 'somebody'] },
			],
		},
		'twice-by-two': {
			claimant: 'nis',
			said: '2025-01-14',
			sources: [
				{ source: KBS, chain: ['nis'] },
				{ source: YONHAP, chain: ['nis'] },
			],
		},
		thrice: {
			claimant: 'zelenskyy',
			said: '2025-01-15',
			sources: [KBS, KBS_TOO, YONHAP].map((source) => ({ source, chain: ['zelenskyy'] })),
		},
		once: { claimant: 'nis', said: '2025-01-16', sources: [{ source: KBS, chain: ['nis'] }] },
		// Two origins: no such claim, however many pages carry it.
		'by-two': {
			claimant: 'nis',
			said: '2025-01-17',
			sources: [
				{ source: KBS, chain: ['nis'] },
				{ source: YONHAP, chain: ['zelenskyy'] },
			],
		},
	});
	expect(toText(rankSingleOrigins(claims))).toEqual([
		'thrice: zelenskyy, 3 pages, kbs yonhap',
		'twice-by-two: nis, 2 pages, kbs yonhap',
		'twice: nis, 2 pages, kbs',
	]);
});

test('pages count once, those of claims that corroborate it among them', () => {
	const { claims } = makeClaims({
		claim: {
			claimant: 'nis',
			said: '2025-01-13',
			sources: [{ source: KBS, chain: ['nis'] }],
		},
		support: {
			claimant: 'nis',
			said: '2025-01-14',
			corroborates: ['claim'],
			sources: [
				// The very same page, by way of somebody else, and another one.
				{ source: KBS, chain: ['nis', 'somebody'] },
				{ source: YONHAP, chain: ['nis'] },
			],
		},
	});
	expect(toText(rankSingleOrigins(claims))).toEqual([
		'claim: nis, 2 pages, kbs yonhap',
		'support: nis, 2 pages, kbs yonhap',
	]);
});

test('one page that had it from two people by one origin is one page', () => {
	const { claims } = makeClaims({
		a: {
			claimant: 'nis',
			said: '2025-01-13',
			sources: [
				{ source: KBS, chain: ['nis', 'somebody'] },
				{ source: KBS, chain: ['nis', 'zelenskyy'] },
			],
		},
	});
	expect(rankSingleOrigins(claims)).toEqual([]);
});

test('the longest ways come first, as many as are asked for', () => {
	const make = (said: string, chain: string[]) => ({
		claimant: 'nis',
		said,
		sources: [{ source: KBS }, { source: YONHAP, chain }],
	});
	const { claims } = makeClaims({
		a: make('2025-01-13', ['nis']),
		c: make('2025-01-14', ['nis', 'somebody', 'zelenskyy']),
		b: make('2025-01-15', ['nis', 'zelenskyy', 'somebody']),
		d: make('2025-01-16', []),
	});
	const toLinks = (count: number) =>
		rankLongestChains(claims, count).map(({ claim, links }) => [claim.id, links]);
	expect(toLinks(3)).toEqual([
		['b', 4],
		['c', 4],
		['a', 2],
	]);
	expect(toLinks(9)).toHaveLength(4);
});

test('origins are counted as one, several, or unclear, and those apart whom nobody names', () => {
	const make = (...origins: string[]) => ({
		claimant: 'nis',
		said: '2025-01-13',
		sources: origins.map((origin, index) => ({
			source: [KBS, YONHAP, KBS_TOO][index],
			chain: [origin],
		})),
	});
	expect(
		countOrigins(
			makeClaims({
				a: make('nis'),
				b: make('nis', 'nis'),
				c: make('nis', 'zelenskyy'),
				// One description through two outlets: one person, or two.
				d: make('official', 'official'),
				e: make('official'),
			}).claims,
		),
	).toEqual({ single: 3, several: 1, unclear: 1, unnamed: 2 });
});

test('every claim counts once as single, several or unclear, for any valid record', () => {
	fc.assert(
		fc.property(randomRecord, ({ claims }) => {
			const { single, several, unclear, unnamed } = countOrigins(claims);
			expect(single + several + unclear).toBe(claims.length);
			expect(unnamed).toBeLessThanOrEqual(claims.length);
			for (const { claim, origin, pages, outlets } of rankSingleOrigins(claims)) {
				expect(claim.origins).toMatchObject({ min: 1, max: 1, actors: [origin] });
				expect(outlets.length).toBeLessThanOrEqual(pages);
				const reports = [claim, ...claim.reverse.corroborates].flatMap((one) => one.reports);
				expect(pages).toBe(new Set(reports.map(({ source }) => source)).size);
				expect(new Set(outlets)).toEqual(new Set(reports.map(({ source }) => source.outlet)));
			}
		}),
		{ numRuns: 40 },
	);
});
