import { expect, test } from 'vitest';
import type { Results, Run } from '../../bench/results.ts';
import { findDeviation, toSummary } from '../../bench/summary.ts';
import { toMarkdownTable } from '../../bench/table.ts';

function makeRun(run: Pick<Run, 'subject' | 'claims' | 'round' | 'seconds'>): Run {
	const output = { files: 3, pages: 2, claimPageBytes: 1000, yearPageBytes: 5000, bytes: 7e6 };
	return {
		cpuSeconds: run.seconds * 2,
		peakMegabytes: null,
		largestMegabytes: 120,
		output,
		steps: {},
		...run,
	};
}

const RESULTS: Results = {
	about: {
		date: '2026-11-26T12:00:00.000Z',
		commit: 'abc1234',
		node: 'v22.0.0',
		system: 'Linux',
		cpu: 'A processor',
		cores: 2,
		memoryGigabytes: 25,
		seed: 1,
		rounds: 2,
		versions: { Astro: '7.3.4', Hugo: '0.111.3' },
	},
	runs: [
		makeRun({ subject: 'Claimline', claims: 100, round: 1, seconds: 3 }),
		makeRun({ subject: 'Hugo', claims: 100, round: 1, seconds: 2 }),
		makeRun({ subject: 'Claimline', claims: 1000, round: 1, seconds: 30 }),
		makeRun({ subject: 'Hugo', claims: 1000, round: 1, seconds: 40 }),
		makeRun({ subject: 'Claimline', claims: 1000, round: 2, seconds: 30 }),
		makeRun({ subject: 'Hugo', claims: 1000, round: 2, seconds: 60 }),
	],
	compared: [{ subject: 'Claimline, one claim edited', claims: 100, files: 120 }],
	failures: [{ subject: 'Eleventy', claims: 1000, round: 2, message: 'out of memory' }],
};

/** Cells of the rows that begin with these. */
function findRows(text: string, ...start: string[]): string[][] {
	return text
		.split('\n')
		.map((line) =>
			line
				.split('|')
				.map((cell) => cell.trim())
				.slice(1, -1),
		)
		.filter((cells) => start.every((cell, index) => cells[index] === cell));
}

test('the summary has medians, ratios, growth, what was compared and what failed', () => {
	const summary = toSummary(RESULTS);
	expect(summary).toContain('2026-11-26, commit abc1234. A processor, 2 cores');
	const [costs] = findRows(summary, '1000', 'Hugo', '50.00');
	expect(costs).toEqual(['1000', 'Hugo', '50.00', '40.00', '60.00', '100.00', '–', '120', '2']);
	const ratios = findRows(summary, '1000', 'Claimline', 'Hugo');
	expect(ratios).toEqual([['1000', 'Claimline', 'Hugo', '0.63', '0.63', '–']]);
	const growth = findRows(summary, '100', '1000', 'Claimline');
	expect(growth).toEqual([['100', '1000', 'Claimline', '1.00', '1.00', '–']]);
	expect(summary).toContain('100 claims: all 120 files as a clean build writes them');
	expect(summary).toContain('- Eleventy, 1000 claims, round 2: out of memory');
	expect(summary).not.toContain('unfair');
});

test('a peer whose pages are shorter than ours is marked', () => {
	const [ours, peer] = RESULTS.runs;
	if (!ours?.output || !peer?.output) throw new Error('The runs lack an output.');
	const shorter = { ...peer.output, claimPageBytes: 950 };
	expect(findDeviation(shorter, ours.output)).toBeCloseTo(0.05);
	const summary = toSummary({ ...RESULTS, runs: [ours, { ...peer, output: shorter }] });
	expect(summary).toContain('5.0 % off: unfair');
});

test('tables are aligned: text on the left, numbers on the right', () => {
	const table = toMarkdownTable(
		[{ name: 'what', isText: true }, { name: 'seconds' }],
		[['a', '1.5']],
	);
	expect(table.split('\n')).toEqual([
		'| what | seconds |',
		'| ---- | ------: |',
		'| a    |     1.5 |',
	]);
});
