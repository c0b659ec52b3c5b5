import { expect, test } from 'vitest';
import type { Claim, Origins } from '../../src/record/types.ts';
import { readRecord } from '../support/content.ts';
import { describeReach, formatOrigins, formatShortOrigins } from '../../src/words/origins.ts';

const origins = (min: number, max = min): Origins => ({ min, max, actors: [] });

test('origins are one number where all are known, and a range where some may be the same', () => {
	expect(formatOrigins(origins(1))).toBe('1 independent origin');
	expect(formatOrigins(origins(2))).toBe('2 independent origins');
	expect(formatOrigins(origins(1, 3))).toBe('1 to 3 independent origins');
});

test('origins are named in fewer words where a heading says the rest', () => {
	expect(formatShortOrigins(origins(1))).toBe('1 origin');
	expect(formatShortOrigins(origins(1, 3))).toBe('1 to 3 origins');
});

/** A claim of the record, as one page tells it, with other origins. */
function withOrigins(changed: Origins) {
	const [claim] = readRecord().claims;
	if (!claim) throw new Error('a claim is expected');
	return { ...claim, origins: changed, reports: claim.reports.slice(0, 1) };
}

test('the reach of a claim is its pages and its origins', () => {
	expect(describeReach(withOrigins(origins(1)))).toBe('1 page read, 1 independent origin.');
	const claim = withOrigins(origins(1, 2));
	const reports = claim.reports.flatMap((report) =>
		['a', 'b', 'c'].map((id) => ({ ...report, source: { ...report.source, id } })),
	);
	expect(describeReach({ ...claim, reports })).toBe('3 pages read, 1 to 2 independent origins.');
});

test('the reach tells of claims that corroborate it, whose origins count', () => {
	const claim = withOrigins(origins(2));
	const corroboratedBy = (corroborates: Claim[]) =>
		describeReach({ ...claim, reverse: { ...claim.reverse, corroborates } });
	expect(corroboratedBy([claim])).toBe(
		'1 page read and 1 claim that corroborates it, 2 independent origins.',
	);
	expect(corroboratedBy([claim, claim])).toBe(
		'1 page read and 2 claims that corroborate it, 2 independent origins.',
	);
});

test('the reach names the origins as long as they are few', () => {
	const [nis, kbs, yonhap, zelenskyy] = readRecord().actors;
	if (!nis || !kbs || !yonhap || !zelenskyy) throw new Error('four actors are expected');
	expect(describeReach(withOrigins({ ...origins(1), actors: [nis] }))).toBe(
		`1 page read, 1 independent origin: ${nis.short}.`,
	);
	expect(describeReach(withOrigins({ ...origins(2), actors: [nis, kbs] }))).toBe(
		`1 page read, 2 independent origins: ${nis.short} and ${kbs.short}.`,
	);
	expect(describeReach(withOrigins({ ...origins(4), actors: [nis, kbs, yonhap, zelenskyy] }))).toBe(
		'1 page read, 4 independent origins.',
	);
});
