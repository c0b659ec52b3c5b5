import { decode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeIndexed, renderPicture } from '../../src/pictures/render.ts';
import { makeSheet, writeLine } from '../../src/pictures/sheet.ts';

/** The colours of a PNG with a table, pixel by pixel. */
function readPixels(png: Uint8Array): number[][] {
	const { data, palette } = decode(png);
	return Array.from(data, (index) => Array.from(palette?.[index] ?? []));
}

describe('a PNG with a table of colours', () => {
	const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
	const toBytes = (colors: ReadonlyArray<readonly number[]>) =>
		Uint8Array.from(colors.flatMap((one) => [...one, 255]));

	test('keeps every pixel where its colours fit into the table', () => {
		fc.assert(
			fc.property(fc.array(color, { minLength: 1, maxLength: 200 }), (colors) => {
				const png = encodeIndexed(toBytes(colors), colors.length, 1);
				expect(readPixels(png)).toEqual(colors);
			}),
			{ numRuns: 30 },
		);
	});

	test('takes the nearest colours for the rarest where they do not', () => {
		const grey = (level: number) => [level, level, level];
		const frequent = Array.from({ length: 256 }, (_, level) => [grey(level), grey(level)]).flat();
		const png = encodeIndexed(toBytes([...frequent, [100, 101, 100]]), frequent.length + 1, 1);
		expect(decode(png).palette).toHaveLength(256);
		expect(readPixels(png).at(-1)).toEqual([100, 100, 100]);
	});
});

describe('a picture', () => {
	const svg = makeSheet(
		[writeLine({ text: 'About 300 & more', size: 40, name: 'serif' }, 56, 90)],
		{
			left: 'Claimline',
			right: 'as of 13 May 2026',
		},
	);

	test('is as large as asked for, the same every time, and has words on it', async () => {
		const [first, second] = [await renderPicture(svg, 600), await renderPicture(svg, 600)];
		const { width, height } = decode(first);
		expect([width, height]).toEqual([600, 315]);
		expect(Buffer.compare(first, second)).toBe(0);
		const empty = makeSheet([], { left: 'Claimline', right: 'as of 13 May 2026' });
		expect(Buffer.compare(first, await renderPicture(empty, 600))).not.toBe(0);
	});
});
