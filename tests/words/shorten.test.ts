import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../src/words/shorten.ts';

describe('a text', () => {
	test('that is short enough stays as it is', () => {
		expect(shorten('One two three.', 14)).toBe('One two three.');
		expect(shorten('', 10)).toBe('');
	});

	test('that is too long ends after a word, with an ellipsis', () => {
		expect(shorten('One two three four', 12)).toBe('One two…');
	});

	test('ends without the sign that stood after its last word', () => {
		expect(shorten('They said so, again and again', 15)).toBe('They said so…');
		expect(shorten('They left. Nobody came', 14)).toBe('They left…');
		expect(shorten('They left – nobody came', 14)).toBe('They left…');
	});

	test('is never longer than was asked for', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
				expect(shorten(text, length).length).toBeLessThanOrEqual(length);
			}),
		);
	});

	test('begins as it did', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
				expect(text.startsWith(shorten(text, length).replace(/…$/, ''))).toBe(true);
			}),
		);
	});
});
