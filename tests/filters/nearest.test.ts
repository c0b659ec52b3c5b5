import { expect, test } from 'vitest';
import { findFrom } from '../../src/filters/nearest.ts';

test('a day without anything leads to the next one, the days after the last to the last', () => {
	const days = ['2025-01-03', '2025-01-13', '2025-02-01'];
	expect(findFrom(days, '2025-01-13')).toBe('2025-01-13');
	expect(findFrom(days, '2025-01-04')).toBe('2025-01-13');
	expect(findFrom(days, '2024-06-01')).toBe('2025-01-03');
	expect(findFrom(days, '2025-03-01')).toBe('2025-02-01');
	expect(findFrom([], '2025-03-01')).toBeUndefined();
});
