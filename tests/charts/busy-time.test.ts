import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBusyTicks, makeBusyTime, placeTurns } from '../../src/charts/busy-time.ts';
import { measureText } from '../../src/charts/text-width.ts';

const toDay = (number: number) =>
	new Date(Date.UTC(2018, 0, 1) + number * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const days = fc.array(fc.integer({ min: 0, max: 3000 }).map(toDay), { minLength: 1 });
const LAST = '2026-05-13';

describe('the axis', () => {
	test('keeps the order of days, and stays within its ends', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 3000 }), (all, number) => {
				const { place } = makeBusyTime(all, LAST);
				const sorted = [...all, toDay(number), LAST].sort();
				const places = sorted.map(place);
				places.forEach((at, index) => {
					expect(at).toBeGreaterThanOrEqual(places[index - 1] ?? 1.5);
					expect(at).toBeLessThanOrEqual(98.5);
				});
			}),
		);
	});

	test('is the same for days in any order', () => {
		const shuffled = days.chain((all) =>
			fc.tuple(
				fc.constant(all),
				fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([all, others]) => {
				expect(makeBusyTime(others, LAST).months).toEqual(makeBusyTime(all, LAST).months);
			}),
		);
	});

	test('is even where marks are few or evenly spread', () => {
		const few = ['2024-10-01', '2024-10-02', '2025-12-01'];
		expect(makeBusyTime(few, '2025-12-31').isStretched).toBe(false);
		const spread = Array.from({ length: 36 }, (_, index) => toDay(index * 30));
		expect(makeBusyTime(spread, toDay(36 * 30)).isStretched).toBe(false);
	});

	test('gives half of its width by marks where one month has far more than others', () => {
		const busy = Array.from({ length: 20 }, (_, index) => `2024-10-${String(index + 10)}`);
		const { place, isStretched } = makeBusyTime([...busy, '2023-01-01'], '2025-12-31');
		expect(isStretched).toBe(true);
		const width = place('2024-11-01') - place('2024-10-01');
		const even = (97 * 31) / (365 + 366 + 365 + 31 - 31);
		expect(width).toBeCloseTo(even / 2 + (97 / 2) * (20 / 21), 1);
		expect(place('2025-09-01') - place('2025-08-01')).toBeCloseTo(even / 2, 1);
	});
});

describe('ticks', () => {
	test('never touch each other, at the narrowest axis', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 200, max: 900 }), (all, width) => {
				const ticks = listBusyTicks(makeBusyTime(all, LAST), width);
				let end = 0;
				for (const { at, label } of ticks) {
					const from = (at / 100) * width;
					expect(from).toBeGreaterThanOrEqual(end);
					end = from + measureText(label, 12);
					expect(end).toBeLessThanOrEqual(width);
				}
			}),
		);
	});

	test('name years first, then the busy months', () => {
		const busy = Array.from({ length: 20 }, (_, index) => `2024-10-${String(index + 10)}`);
		const ticks = listBusyTicks(makeBusyTime([...busy, '2023-01-01'], '2025-12-31'), 300);
		expect(ticks.map(({ label }) => label)).toEqual(['2023', '2024', 'Oct', '2025']);
	});
});

describe('turns', () => {
	const time = makeBusyTime(['2024-10-01'], '2025-12-31');

	test('stand in one row where there is room', () => {
		const turns = [
			{ day: '2024-11-01', label: 'disputed' },
			{ day: '2025-09-01', label: 'agreed' },
		];
		const { labels, height } = placeTurns(turns, time, 300);
		expect(labels.map(({ text, row }) => [text, row])).toEqual([
			['disputed', 0],
			['agreed', 0],
		]);
		expect(height).toBe(16);
	});

	test('take more rows where there is not, and none where there are no turns', () => {
		const turns = ['2025-04-26', '2025-04-28', '2025-05-01'].map((day) => ({
			day,
			label: 'a long label over the axis',
		}));
		const { labels } = placeTurns(turns, time, 300);
		expect(new Set(labels.map(({ row }) => row)).size).toBe(3);
		expect(placeTurns([], time, 300)).toEqual({ labels: [], height: 0 });
	});
});
