import { expect, test } from 'vitest';
import { countNoun, formatList } from '../../src/words/list.ts';

test('a list is joined by commas and one “and”', () => {
	expect(formatList([])).toBe('');
	expect(formatList(['Moscow'])).toBe('Moscow');
	expect(formatList(['Moscow', 'Pyongyang'])).toBe('Moscow and Pyongyang');
	expect(formatList(['Moscow', 'Pyongyang', 'Seoul'])).toBe('Moscow, Pyongyang and Seoul');
});

test('a noun stands in the singular for one only', () => {
	expect(countNoun(0, 'claim')).toBe('0 claims');
	expect(countNoun(1, 'claim')).toBe('1 claim');
	expect(countNoun(1234, 'claim')).toBe('1,234 claims');
	expect(countNoun(2, 'entry', 'entries')).toBe('2 entries');
});
