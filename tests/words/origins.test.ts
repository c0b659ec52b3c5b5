import { expect, test } from 'vitest';
import type { Origins } from '../../src/record/types.ts';
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

test('the reach of a claim is its pages and its origins', () => {
	expect(describeReach(1, origins(1))).toBe('1 page read, 1 independent origin.');
	expect(describeReach(3, origins(1, 2))).toBe('3 pages read, 1 to 2 independent origins.');
});

test('the reach names the origins as long as they are few', () => {
	const [nis, kbs, yonhap, zelenskyy] = readRecord().actors;
	if (!nis || !kbs || !yonhap || !zelenskyy) throw new Error('four actors are expected');
	expect(describeReach(3, { ...origins(1), actors: [nis] })).toBe(
		`3 pages read, 1 independent origin: ${nis.short}.`,
	);
	expect(describeReach(3, { ...origins(2), actors: [nis, kbs] })).toBe(
		`3 pages read, 2 independent origins: ${nis.short} and ${kbs.short}.`,
	);
	expect(describeReach(4, { ...origins(4), actors: [nis, kbs, yonhap, zelenskyy] })).toBe(
		'4 pages read, 4 independent origins.',
	);
});
