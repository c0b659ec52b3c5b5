import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	areApart,
	type Box,
	type Frame,
	isInside,
	placeLabels,
	toPixels,
} from '../../src/charts/label-placement.ts';

const FRAME: Frame = { minWidth: 200, maxWidth: 800, height: 100 };

/** A box of 20 by 10 pixels, so many per cent and pixels from the left. */
function makeBox(share: number, shift: number, top = 0): Box {
	return {
		left: { share, shift },
		right: { share, shift: shift + 20 },
		top,
		bottom: top + 10,
	};
}

const box = fc
	.tuple(
		fc.integer({ min: -10, max: 100 }),
		fc.integer({ min: -30, max: 30 }),
		fc.integer({ min: -5, max: 100 }),
	)
	.map((numbers) => makeBox(...numbers));

function touchAt(a: Box, b: Box, width: number): boolean {
	return (
		a.top < b.bottom &&
		b.top < a.bottom &&
		toPixels(a.left, width) < toPixels(b.right, width) &&
		toPixels(b.left, width) < toPixels(a.right, width)
	);
}

describe('boxes', () => {
	test('that pass each other between two widths are not apart, though they are at both', () => {
		const [a, b] = [makeBox(10, 0), makeBox(0, 50)];
		expect([200, 800].map((width) => touchAt(a, b, width))).toEqual([false, false]);
		expect(areApart(a, b, FRAME)).toBe(false);
	});

	test('that are apart touch at no width of the frame', () => {
		fc.assert(
			fc.property(box, box, fc.integer({ min: 200, max: 800 }), (a, b, width) => {
				if (areApart(a, b, FRAME)) expect(touchAt(a, b, width)).toBe(false);
			}),
		);
	});

	test('within the frame are within it at every width', () => {
		fc.assert(
			fc.property(box, fc.integer({ min: 200, max: 800 }), (one, width) => {
				if (!isInside(one, FRAME)) return;
				expect(toPixels(one.left, width)).toBeGreaterThanOrEqual(0);
				expect(toPixels(one.right, width)).toBeLessThanOrEqual(width);
			}),
		);
	});
});

describe('labels', () => {
	const toCandidates = (boxes: readonly Box[]) =>
		boxes.map((each, index) => ({ label: index, box: each, cost: index }));

	test('stand where they cost least', () => {
		const placed = placeLabels(
			['a'],
			() => toCandidates([makeBox(10, 0), makeBox(50, 0)]),
			{ hard: [], soft: [] },
			FRAME,
		);
		expect([...placed]).toEqual([['a', 0]]);
	});

	test('avoid what may not be covered, and lines where another place costs less', () => {
		const ways = () => toCandidates([makeBox(10, 0), makeBox(50, 0)]);
		const line = makeBox(10, 5);
		const atHard = placeLabels(['a'], ways, { hard: [line], soft: [] }, FRAME);
		const atSoft = placeLabels(['a'], ways, { hard: [], soft: [line] }, FRAME);
		expect([atHard.get('a'), atSoft.get('a')]).toEqual([1, 1]);
	});

	test('are left out where they fit nowhere, the less wanted ones first', () => {
		const placed = placeLabels(
			['a', 'b'],
			() => toCandidates([makeBox(10, 0), makeBox(98, 0)]),
			{ hard: [], soft: [] },
			FRAME,
		);
		expect([...placed.keys()]).toEqual(['a']);
	});

	test('never touch each other or what may not be covered, and stay in the frame', () => {
		const boxes = fc.array(fc.array(box, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
		fc.assert(
			fc.property(boxes, fc.array(box, { maxLength: 6 }), (wanted, hard) => {
				const placed = placeLabels(
					wanted,
					(ways) => ways.map((each) => ({ label: each, box: each, cost: 0 })),
					{ hard, soft: [] },
					FRAME,
				);
				const written = [...placed.values()];
				written.forEach((one, index) => {
					expect(isInside(one, FRAME)).toBe(true);
					for (const other of [...written.slice(0, index), ...hard]) {
						expect(areApart(one, other, FRAME)).toBe(true);
					}
				});
			}),
		);
	});
});
