import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, measureText } from '../../src/charts/text-width.ts';

test('texts are not wider in common fonts than they are taken for', () => {
	// Measured in Arial at 100 pixels, which is among the wider ones.
	const measured = { Pyongyang: 500, 'Kursk Oblast': 572, Washington: 524, Ussuriysk: 433 };
	for (const [text, width] of Object.entries(measured)) {
		expect(measureText(text, 100), text).toBeGreaterThanOrEqual(width);
		expect(measureText(text, 100), text).toBeLessThan(width * 1.2);
	}
});

test('wide letters take more than thin ones, and letters of square scripts most', () => {
	const [thin, wide, square] = ['illi', 'mmww', '평양시청'].map((text) => measureText(text, 12));
	expect(thin).toBeLessThan(wide ?? 0);
	expect(wide).toBeLessThan(square ?? 0);
});

describe('lines of text', () => {
	const count = (text: string, width: number) => countLines([{ text, size: 10 }], width);

	test('are broken between words', () => {
		const width = measureText('about twelve', 10) + 1;
		expect(count('about twelve', width)).toBe(1);
		expect(count('about twelve thousand soldiers', width)).toBe(3);
		expect(count('', width)).toBe(0);
	});

	test('are broken within a word that is wider than a line', () => {
		expect(count('Wellington', measureText('Welling', 10))).toBe(2);
		expect(count('Wellington Wellington', measureText('Welling', 10))).toBe(4);
	});

	test('hold words of different sizes', () => {
		const words = [
			{ text: 'about', size: 10 },
			{ text: '300', size: 20 },
		];
		const width = measureText('about ', 10) + measureText('300 ', 20);
		expect(countLines(words, width)).toBe(1);
		expect(countLines(words, width - 20)).toBe(2);
	});

	test('are never fewer where there is less room, or more to say', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 });
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 200 }), (list, width) => {
				const lines = count(list.join(' '), width);
				expect(count(list.join(' '), width - 5)).toBeGreaterThanOrEqual(lines);
				expect(count([...list, 'more'].join(' '), width)).toBeGreaterThanOrEqual(lines);
			}),
		);
	});
});
