import { expect, test } from 'vitest';
import { measureText } from '../../src/charts/text-width.ts';

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
