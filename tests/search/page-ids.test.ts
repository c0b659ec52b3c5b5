import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds, isDated, toGroup, toPageId } from '../../src/search/page-ids.ts';

const day = fc
	.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const digest = fc.stringMatching(/^[0-9a-f]{6}$/);

describe('the id of a page in the index', () => {
	test('says where it stands in time', () => {
		fc.assert(
			fc.property(
				day,
				day,
				digest,
				digest,
				fc.nat(200_000),
				fc.nat(200_000),
				fc.integer({ min: 1, max: 200_000 }),
				(a, b, one, two, i, j, others) => {
					const [first, second] = [toGroup(a), toGroup(b)];
					const isLater = first === second ? i - j : first < second ? -1 : 1;
					const size = Math.max(i, j) + others;
					const ids = [
						toPageId(first, one, i, size),
						toPageId(second, first === second ? one : two, j, first === second ? size : j + 1),
					] as const;
					expect(Math.sign(compareIds(...ids))).toBe(Math.sign(isLater));
				},
			),
		);
	});

	test('tells a page that belongs to no time', () => {
		expect(isDated(toPageId(toGroup(null), 'a1b2c3', 7, 8))).toBe(false);
		expect(isDated(toPageId(toGroup('2025-01-13'), 'a1b2c3', 7, 8))).toBe(true);
	});
});
