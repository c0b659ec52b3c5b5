import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areApart, isInside, toPixels } from '../../src/charts/label-placement.ts';
import { listPlotFigures } from '../../src/charts/plot-figures.ts';
import {
	getAcrossFrame,
	getDownFrame,
	getSpan,
	makePlot,
	type Plot,
	type PlotFigure,
	type Segment,
} from '../../src/charts/quantity-plot.ts';
import {
	drawAcrossAxis,
	drawGrid,
	drawMarks,
	drawUprightAxis,
} from '../../src/charts/draw-plot.ts';
import { type Count, getQuestion, readCounts } from '../support/questions.ts';

const DAY = '2026-05-13';

/** The counts of the dead with which the record began. */
const KILLED: Readonly<Record<string, Count>> = {
	'nis-100': ['nis', '2024-12-19', 'at-least: 100'],
	'nis-300': ['nis', '2025-01-13', 'about: 300', 'nis-100'],
	zelenskyy: ['zelenskyy', '2025-01-21', 'about: 4000'],
	'nis-600': ['nis', '2025-04-30', 'about: 600', 'nis-300'],
	'nis-2000': ['nis', '2025-09-02', 'about: 2000', 'nis-600'],
	kbs: ['kbs', '2025-09-02', 'about: 350'],
};

function readFigures(counts: Readonly<Record<string, Count>>): PlotFigure[] {
	const record = readCounts(counts);
	const question = getQuestion(record, 'killed');
	return listPlotFigures(question, DAY, record.sides, (id) => `/claims/${id}/`);
}

function makePlots(figures: readonly PlotFigure[]): Plot[] {
	const span = getSpan(figures, DAY);
	return [getAcrossFrame(figures), getDownFrame(figures, span)].map((frame) =>
		makePlot(figures, span, frame),
	);
}

const draw = (plot: Plot) =>
	[drawGrid(plot), drawUprightAxis(plot), drawAcrossAxis(plot), drawMarks(plot, true)].join('');

const toDay = (number: number) =>
	new Date(Date.UTC(2023, 0, 1) + number * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Where the highest number stands, in pixels from the top. */
const PLOT_TOP = 30;

/** Figures as nobody would wish them: crowded, vague, open and wide apart. */
const randomFigures = fc
	.array(
		fc.record({
			day: fc.integer({ min: 0, max: 700 }),
			vague: fc.constantFrom(0, 0, 0, 30, 365),
			low: fc.integer({ min: 0, max: 20 }),
			scale: fc.constantFrom(1, 100, 500_000),
			width: fc.constantFrom(0, 0, 0, 4),
			open: fc.constantFrom(null, 'above', 'below'),
			who: fc.constantFrom('NIS', 'HUR', 'Volodymyr Zelenskyy', 'South Korea’s defence ministry'),
			stands: fc.constantFrom(null, null, 20, 400),
		}),
		{ minLength: 1, maxLength: 25 },
	)
	.map((all) =>
		all.map((one, index): PlotFigure => {
			const last = toDay(one.day + one.vague);
			return {
				id: `claim-${String(index).padStart(2, '0')}`,
				href: `/claims/${index}/`,
				name: `${one.who}, about ${one.low}`,
				value: `about ${one.low * one.scale}`,
				who: one.who,
				claimants: [one.who],
				hue: 'blue',
				letter: 'S',
				low: one.low * one.scale,
				high: (one.low + one.width) * one.scale,
				open: one.width ? null : one.open,
				first: toDay(one.day),
				last,
				ages: toDay(one.day + one.vague + 180),
				replaced: one.stands === null ? null : toDay(one.day + one.vague + one.stands),
				replacedBy: [],
			};
		}),
	);

describe('any figures', () => {
	test('have labels that never overlap, nor cover a mark or an arrow, at any width', () => {
		fc.assert(
			fc.property(randomFigures, (figures) => {
				for (const { frame, marks } of makePlots(figures)) {
					const labels = marks.flatMap(({ labelBox }) => (labelBox ? [labelBox] : []));
					const covered = marks.flatMap(({ boxes }) => boxes);
					labels.forEach((label, index) => {
						expect(isInside(label, frame)).toBe(true);
						for (const other of [...labels.slice(0, index), ...covered]) {
							expect(areApart(label, other, frame)).toBe(true);
						}
					});
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('have marks that stay in the frame', () => {
		fc.assert(
			fc.property(randomFigures, (figures) => {
				for (const { frame, marks } of makePlots(figures)) {
					for (const { low, high } of marks) {
						for (const { x, y } of [low, high]) {
							expect(y).toBeGreaterThanOrEqual(0);
							expect(y).toBeLessThanOrEqual(frame.height);
							for (const width of [frame.minWidth, frame.maxWidth]) {
								expect(toPixels(x, width)).toBeGreaterThanOrEqual(0);
								expect(toPixels(x, width)).toBeLessThanOrEqual(width);
							}
						}
					}
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('give the same chart in any order', () => {
		const shuffled = randomFigures.chain((figures) =>
			fc.tuple(
				fc.constant(figures),
				fc.shuffledSubarray(figures, { minLength: figures.length, maxLength: figures.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([figures, others]) => {
				expect(makePlots(others).map(draw)).toEqual(makePlots(figures).map(draw));
			}),
			{ numRuns: 25 },
		);
	});

	test('stand on a scale that keeps their order and their distances', () => {
		fc.assert(
			fc.property(randomFigures, (figures) => {
				const [across] = makePlots(figures);
				const marks = across?.marks ?? [];
				const highest = Math.max(1, ...figures.map(({ high }) => high));
				const zero = across?.values[0]?.point.y ?? 0;
				const perUnit = (zero - PLOT_TOP) / highest;
				for (const { figure, low, high } of marks) {
					expect(zero - low.y).toBeCloseTo(figure.low * perUnit, 6);
					expect(zero - high.y).toBeCloseTo(figure.high * perUnit, 6);
				}
			}),
			{ numRuns: 25 },
		);
	});
});

describe('the first counts of the dead', () => {
	const figures = readFigures(KILLED);
	const [across, down] = makePlots(figures);

	const getMark = (plot: Plot | undefined, id: string) => {
		const mark = plot?.marks.find(({ figure }) => figure.id === id);
		if (!mark) throw new Error(`no mark ${id}`);
		return mark;
	};

	const getOnly = ([segment, ...others]: readonly Segment[]): Segment => {
		if (!segment || others.length) throw new Error('not one segment');
		return segment;
	};

	test('all have a label, with the number and who gave it', () => {
		for (const plot of [across, down]) {
			const labels = plot?.marks.map(({ label }) =>
				label?.lines
					.flat()
					.map(({ text }) => text)
					.join(' '),
			);
			expect(labels).toEqual([
				'at least 100 NIS',
				'about 300 NIS',
				'about 4,000 Zelenskyy',
				'about 600 NIS',
				'about 350 KBS',
				'about 2,000 NIS',
			]);
		}
	});

	test('of one claimant are joined by steps, on the day of the later one', () => {
		for (const [earlier, later] of [
			['nis-100', 'nis-300'],
			['nis-300', 'nis-600'],
			['nis-600', 'nis-2000'],
		] as const) {
			const { steps, standing } = getMark(across, earlier);
			const next = getMark(across, later);
			expect(steps).toHaveLength(1);
			expect(steps[0]?.from).toEqual(standing[0]?.to);
			expect(steps[0]?.to).toEqual(next.standing[0]?.from);
		}
		expect(getMark(across, 'nis-2000').steps).toEqual([]);
	});

	test('are drawn solid for 180 days, and dotted after', () => {
		const { standing, aged } = getMark(across, 'zelenskyy');
		const [solid, dotted] = [getOnly(standing), getOnly(aged)];
		expect(dotted.from).toEqual(solid.to);
		expect(dotted.to.x.share).toBe(100);
		const days = ({ from, to }: Segment) => to.x.share - from.x.share;
		const span = getSpan(figures, DAY);
		const perDay = 100 / ((Date.parse(span.last) - Date.parse(span.first)) / 86_400_000);
		expect(days(solid) / perDay).toBeCloseTo(180, 6);
		expect(getMark(across, 'nis-300').aged).toEqual([]);
	});

	test('have axes that begin at zero and at a month', () => {
		expect(across?.values.map(({ label }) => label)).toEqual([
			'0',
			'1,000',
			'2,000',
			'3,000',
			'4,000',
		]);
		expect(across?.times[0]?.label).toBe('Jan 2025');
		expect(getSpan(figures, DAY).first).toBe('2024-12-01');
		expect(down?.times.slice(0, 2).map(({ label }) => label)).toEqual(['Dec 2024', 'Jan 2025']);
	});

	test('are marks that lead to their claims, and are read out in words', () => {
		const drawn = across ? drawMarks(across, true) : '';
		expect(drawn).toContain(
			'<a href="/claims/nis-300/"><title>NIS, about 300, said 13 January 2025</title>',
		);
		expect(drawn.match(/<a /g)).toHaveLength(6);
		expect(across ? drawMarks(across, false) : '').not.toContain('<a ');
	});
});

describe('a chart', () => {
	test('ends soon after its last figure has aged', () => {
		const figures = readFigures({ a: ['nis', '2024-01-01', 'about: 100'] });
		expect(getSpan(figures, DAY)).toEqual({ first: '2024-01-01', last: '2024-08-13' });
		expect(getSpan(figures, '2024-02-03')).toEqual({ first: '2024-01-01', last: '2024-02-03' });
	});

	test('draws a month as wide as it is, a range from end to end, and arrows at open ends', () => {
		const [across, down] = makePlots(
			readFigures({
				a: ['nis', '2025-01', 'between: [1000, 3000]'],
				b: ['zelenskyy', '2025-02-01', 'up-to: 2000'],
				c: ['kbs', '2025-03-01', 'more-than: 100'],
			}),
		);
		const vague = across?.marks[0]?.vague;
		const perDay =
			100 / ((Date.parse(across?.span.last ?? '') - Date.parse('2025-01-01')) / 86_400_000);
		expect(((vague?.to.x.share ?? 0) - (vague?.from.x.share ?? 0)) / perDay).toBeCloseTo(30, 6);
		expect(across?.marks[0]?.low.y).toBeGreaterThan(across?.marks[0]?.high.y ?? Infinity);
		expect(down?.marks[0]?.low.x.share).toBeLessThan(down?.marks[0]?.high.x.share ?? 0);
		expect(across?.marks.map(({ figure }) => figure.open)).toEqual([null, 'below', 'above']);
	});

	test('puts marks that would cover each other side by side', () => {
		const [across] = makePlots(
			readFigures({
				a: ['nis', '2025-01-01', 'about: 1000'],
				b: ['zelenskyy', '2025-01-01', 'about: 1000'],
				c: ['kbs', '2025-01-02', 'about: 1000'],
			}),
		);
		const shifts = across?.marks.map(({ low }) => low.x.shift) ?? [];
		expect(shifts[0]).toBe(0);
		expect(shifts[1]).toBe(15);
		expect(shifts[2]).toBeGreaterThan(20);
	});

	test('writes millions in words, and takes fewer numbers where there is no room', () => {
		const [across, down] = makePlots(readFigures({ a: ['nis', '2025-01-01', 'about: 12000000'] }));
		expect(across?.values.at(-1)?.label).toBe('10 million');
		expect(down?.values.length).toBeLessThan(4);
	});
});
