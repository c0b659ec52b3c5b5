import type { OutputSize, Results, Run, Subject } from './results.ts';
import { SUBJECTS } from './results.ts';
import { findGrowthExponent, findMedian, findMedianRatio } from './statistics.ts';
import { type Column, toMarkdownTable } from './table.ts';

/** The results as Markdown that can be read as it is. */
export function toSummary({ about, runs, compared, failures }: Results): string {
	const sizes = [...new Set(runs.map(({ claims }) => claims))].sort((a, b) => a - b);
	const programs = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`);
	const sections = [
		`${about.date.slice(0, 10)}, commit ${about.commit}. ${about.cpu}, ${about.cores} cores, ${about.memoryGigabytes} GB; ${about.system}; Node ${about.node}; ${programs.join(', ')}. Rounds: ${about.rounds}; seed ${about.seed}.`,
		...toSection('Costs (medians)', makeCosts(runs, sizes)),
		...toSection('Ratios (medians of each round’s ratio)', makeRatios(runs, sizes)),
		...toSection('What was written', makeOutputs(runs, sizes)),
		...toSection('Growth (1: as fast as the number of claims)', makeGrowth(runs, sizes)),
		...toSection('Steps of the whole site, seconds (medians)', makeSteps(runs, sizes)),
		...toSection(
			'Incremental builds',
			[
				...compared.map(
					({ subject, claims, files }) =>
						`- ${subject}, ${claims} claims: all ${files} files as a clean build writes them.`,
				),
			].join('\n'),
		),
		...toSection(
			'Failed',
			[
				...failures.map(
					({ subject, claims, round, message }) =>
						`- ${subject}, ${claims} claims, round ${round}: ${message.trim().replaceAll('\n', '\n  ')}`,
				),
			].join('\n'),
		),
	];
	return `${sections.join('\n\n')}\n`;
}

const toSection = (title: string, text: string) => (text === '' ? [] : [`## ${title}`, text]);

type Measure = 'seconds' | 'cpuSeconds' | 'peakMegabytes' | 'largestMegabytes';

const selectRuns = (runs: readonly Run[], subject: Subject, claims: number) =>
	runs.filter((run) => run.subject === subject && run.claims === claims);

const collect = (runs: readonly Run[], measure: Measure) =>
	runs.map((run) => run[measure]).filter((value) => value !== null);

const byRound = (runs: readonly Run[], measure: Measure) =>
	new Map(
		runs.flatMap((run) => (run[measure] === null ? [] : [[run.round, run[measure]] as const])),
	);

const format = (value: number | null | undefined, digits: number) =>
	value === null || value === undefined ? '–' : value.toFixed(digits);

function makeCosts(runs: readonly Run[], sizes: readonly number[]): string {
	const columns: Column[] = [
		{ name: 'claims' },
		{ name: 'what', isText: true },
		...['wall s', 'from', 'to', 'CPU s', 'peak MB', 'largest', 'runs'].map((name) => ({ name })),
	];
	const rows = sizes.flatMap((claims) =>
		SUBJECTS.flatMap((subject) => {
			const own = selectRuns(runs, subject, claims);
			if (own.length === 0) return [];
			const seconds = collect(own, 'seconds');
			return [
				[
					String(claims),
					subject,
					format(findMedian(seconds), 2),
					format(Math.min(...seconds), 2),
					format(Math.max(...seconds), 2),
					format(findMedian(collect(own, 'cpuSeconds')), 2),
					format(findMedian(collect(own, 'peakMegabytes')), 0),
					format(findMedian(collect(own, 'largestMegabytes')), 0),
					String(own.length),
				],
			];
		}),
	);
	return toMarkdownTable(columns, rows);
}

const PAIRS: ReadonlyArray<readonly [Subject, Subject]> = [
	['Claimline', 'Eleventy'],
	['Claimline', 'Hugo'],
	['Claimline, one claim edited', 'Eleventy'],
	['Claimline, one claim edited', 'Hugo'],
	['Claimline, one claim edited', 'Claimline'],
	['Claimline, whole site, one claim edited', 'Claimline, whole site'],
];

function makeRatios(runs: readonly Run[], sizes: readonly number[]): string {
	const rows = sizes.flatMap((claims) =>
		PAIRS.flatMap(([subject, other]) => {
			const [own, others] = [subject, other].map((name) => selectRuns(runs, name, claims));
			if (!own?.length || !others?.length) return [];
			const ratio = (measure: Measure) =>
				format(findMedianRatio(byRound(own, measure), byRound(others, measure)), 2);
			return [
				[
					String(claims),
					subject,
					other,
					ratio('seconds'),
					ratio('cpuSeconds'),
					ratio('peakMegabytes'),
				],
			];
		}),
	);
	if (rows.length === 0) return '';
	return toMarkdownTable(
		[
			{ name: 'claims' },
			{ name: 'what', isText: true },
			{ name: 'divided by', isText: true },
			{ name: 'wall' },
			{ name: 'CPU' },
			{ name: 'memory' },
		],
		rows,
	);
}

/** Peers whose pages differ in size from ours by more than this did other work. */
const MOST_DEVIATION = 0.02;

function makeOutputs(runs: readonly Run[], sizes: readonly number[]): string {
	const rows = sizes.flatMap((claims) => {
		const sizeOf = (subject: Subject) => selectRuns(runs, subject, claims).at(-1)?.output;
		const ours = sizeOf('Claimline');
		return SUBJECTS.flatMap((subject) => {
			const size = sizeOf(subject);
			if (!size) return [];
			const isPeer = subject === 'Eleventy' || subject === 'Hugo';
			const deviation = isPeer && ours ? findDeviation(size, ours) : 0;
			return [
				[
					String(claims),
					subject,
					String(size.files),
					String(size.pages),
					(size.bytes / 1e6).toFixed(1),
					size.claimPageBytes.toFixed(0),
					(size.yearPageBytes / claims).toFixed(0),
					deviation > MOST_DEVIATION ? `${(deviation * 100).toFixed(1)} % off: unfair` : '',
				],
			];
		});
	});
	if (rows.length === 0) return '';
	return toMarkdownTable(
		[
			{ name: 'claims' },
			{ name: 'what', isText: true },
			...['files', 'pages', 'MB', 'bytes a claim page', 'bytes a row of a year list'].map(
				(name) => ({
					name,
				}),
			),
			{ name: 'note', isText: true },
		],
		rows,
	);
}

/** By how much of ours the pages of a peer are larger or smaller, the worse of the two types. */
export function findDeviation(theirs: OutputSize, ours: OutputSize): number {
	const of = (key: 'claimPageBytes' | 'yearPageBytes') => Math.abs(theirs[key] / ours[key] - 1);
	return Math.max(of('claimPageBytes'), of('yearPageBytes'));
}

function makeGrowth(runs: readonly Run[], sizes: readonly number[]): string {
	const rows = sizes.slice(1).flatMap((larger, index) => {
		const smaller = sizes[index];
		if (smaller === undefined) return [];
		return SUBJECTS.flatMap((subject) => {
			const exponent = (measure: Measure) => {
				const [low, high] = [smaller, larger].map((claims) =>
					findMedian(collect(selectRuns(runs, subject, claims), measure)),
				);
				if (!low || !high) return null;
				return findGrowthExponent({ claims: smaller, cost: low }, { claims: larger, cost: high });
			};
			const cells = (['seconds', 'cpuSeconds', 'peakMegabytes'] as const).map(exponent);
			if (cells[0] === null) return [];
			return [[String(smaller), String(larger), subject, ...cells.map((cell) => format(cell, 2))]];
		});
	});
	if (rows.length === 0) return '';
	return toMarkdownTable(
		[
			{ name: 'from' },
			{ name: 'to' },
			{ name: 'what', isText: true },
			{ name: 'wall' },
			{ name: 'CPU' },
			{ name: 'memory' },
		],
		rows,
	);
}

function makeSteps(runs: readonly Run[], sizes: readonly number[]): string {
	const ofWhole = runs.filter(({ subject }) => subject.startsWith('Claimline, whole site'));
	const subjects = SUBJECTS.filter((name) => name.startsWith('Claimline, whole site'));
	const rows = sizes.flatMap((claims) =>
		subjects.flatMap((subject) => {
			const own = selectRuns(ofWhole, subject, claims);
			const names = new Set(own.flatMap(({ steps }) => Object.keys(steps)));
			return [...names].map((name) => {
				const seconds = own.map(({ steps }) => steps[name]).filter((value) => value !== undefined);
				return [String(claims), subject, name, format(findMedian(seconds), 2)];
			});
		}),
	);
	if (rows.length === 0) return '';
	return toMarkdownTable(
		[
			{ name: 'claims' },
			{ name: 'what', isText: true },
			{ name: 'step', isText: true },
			{ name: 'seconds' },
		],
		rows,
	);
}
