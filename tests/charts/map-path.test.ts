import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplify, toAreaPath, toLinePath } from '../../src/charts/map-path.ts';
import type { Line, Point } from '../../src/charts/planar.ts';

describe('a path', () => {
	test('goes from its first point in steps of whole units', () => {
		const line: Line = [
			[10.2, 20],
			[14, 9.8],
			[30, 30],
		];
		expect(toLinePath([line])).toBe('M10 20l4-10 16 20');
		expect(toAreaPath([line])).toBe('M10 20l4-10 16 20z');
	});

	test('has no points that are on the way from one to the next', () => {
		const line: Line = [
			[0, 0],
			[5, 0.2],
			[10, 0],
			[10, 10],
		];
		expect(toLinePath([line])).toBe('M0 0l10 0 0 10');
	});

	test('is nothing where there is nothing to see', () => {
		const speck: Line = [
			[5, 5],
			[5.4, 5],
			[5.4, 5.4],
		];
		expect([toAreaPath([speck]), toLinePath([speck]), toAreaPath([]), toLinePath([])]).toEqual([
			'',
			'',
			'',
			'',
		]);
	});
});

const points = fc
	.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
	.map(([x, y]): Point => [x, y]);

/** The points that a path of one line goes through. */
function readPath(path: string): Point[] {
	const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
	const line: Point[] = [[x, y]];
	for (let index = 0; index + 1 < steps.length; index += 2) {
		const [lastX, lastY] = line.at(-1) ?? [0, 0];
		line.push([lastX + (steps[index] ?? 0), lastY + (steps[index + 1] ?? 0)]);
	}
	return line;
}

test('whatever the line: its path goes from its first point to its last through points of it', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(points, { minLength: 2, maxLength: 20, selector: String }),
			(line) => {
				const path = toLinePath([line]);
				if (!path) return;
				const read = readPath(path);
				expect([read[0], read.at(-1)]).toEqual([line[0], line.at(-1)]);
				for (const point of read) expect(line).toContainEqual(point);
			},
		),
	);
});

test('whatever the line: what is left out is no further from it than was allowed', () => {
	fc.assert(
		fc.property(fc.array(points, { minLength: 2, maxLength: 30 }), (line) => {
			const left = simplify(line, 20);
			for (const [x, y] of line) {
				const distances = left.slice(1).map(([x2, y2], index) => {
					const [x1, y1] = left[index] ?? [x2, y2];
					const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
					const along = length ? ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length : 0;
					const part = Math.max(0, Math.min(1, along));
					return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1));
				});
				expect(Math.min(...distances)).toBeLessThanOrEqual(20 + 1e-9);
			}
		}),
	);
});
