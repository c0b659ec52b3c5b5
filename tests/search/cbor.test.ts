import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from '../../src/search/cbor.ts';

test('what was written is read again, whatever it is', () => {
	const { item } = fc.letrec<{ item: Cbor }>((tie) => ({
		item: fc.oneof(
			{ maxDepth: 4 },
			fc.nat({ max: 2 ** 32 - 1 }),
			fc.constantFrom(23, 24, 255, 256, 65_535, 65_536),
			fc.string({ unit: 'grapheme' }),
			fc.constant(null),
			fc.array(tie('item')) as fc.Arbitrary<Cbor>,
		),
	}));
	fc.assert(
		fc.property(item, (written) => {
			expect(decodeCbor(encodeCbor(written))).toEqual(written);
		}),
	);
});

test('examples of RFC 8949 are read and written byte for byte', () => {
	const examples: Array<[string, Cbor]> = [
		['1903e8', 1000],
		['1a000f4240', 1_000_000],
		['62c3bc', 'ü'],
		['8301820203820405', [1, [2, 3], [4, 5]]],
		['f6', null],
	];
	for (const [hex, item] of examples) {
		expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(item);
		expect(Buffer.from(encodeCbor(item)).toString('hex')).toBe(hex);
	}
});

test('anything else is an error', () => {
	for (const hex of ['20', 'a10101', 'fb3ff199999999999a', '1b000000e8d4a51000', '0101']) {
		expect(() => decodeCbor(Buffer.from(hex, 'hex')), hex).toThrow();
	}
});
