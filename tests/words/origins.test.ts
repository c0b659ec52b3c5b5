import { expect, test } from 'vitest';
import type { Origins } from '../../src/record/types.ts';
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
