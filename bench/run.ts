/** `npm run bench`: measures builds of made-up records, ours beside those of other programs. See README.md. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { reportPages } from './page-bytes.ts';
import type { Results } from './results.ts';
import { runSession } from './session.ts';
import { toSummary } from './summary.ts';

const RESULTS = '.cache/bench.json';

const { values } = parseArgs({
	options: {
		claims: { type: 'string' },
		rounds: { type: 'string' },
		seed: { type: 'string', default: '1' },
		work: { type: 'string', default: '.cache/bench' },
		whole: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		pages: { type: 'boolean', default: false },
		dist: { type: 'string' },
	},
});

/** The whole numbers of an option, in rising order. */
function readNumbers(option: 'claims' | 'rounds' | 'seed', text: string): [number, ...number[]] {
	const [first, ...rest] = text
		.split(',')
		.map(Number)
		.sort((a, b) => a - b);
	if (
		first === undefined ||
		![first, ...rest].every((number) => Number.isInteger(number) && number > 0)
	) {
		console.error(`--${option} takes whole numbers from 1 on.`);
		process.exit(1);
	}
	return [first, ...rest];
}

function describeMachine(): Omit<Results['about'], 'seed' | 'rounds' | 'versions'> {
	return {
		date: new Date().toISOString(),
		commit: findCommit(),
		node: process.version,
		system: `${type()} ${release()} ${arch()}`,
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: availableParallelism(),
		memoryGigabytes: Math.round(totalmem() / 1e9),
	};
}

/** The commit that is measured, and whether something in the folder was changed since. */
function findCommit(): string {
	const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
	try {
		const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
		return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`;
	} catch {
		return 'unknown';
	}
}

const isShort = values.quick || values.pages;
const sizes = readNumbers('claims', values.claims ?? (isShort ? '1000' : '10000'));
const [rounds] = readNumbers('rounds', values.rounds ?? (isShort ? '1' : '5'));
const [seed] = readNumbers('seed', values.seed);
const work = path.resolve(values.work);
mkdirSync(work, { recursive: true });

if (values.pages) {
	await reportPages({ work, claims: sizes[0], seed, dist: values.dist });
} else {
	const report = (line: string) => console.log(line);
	const session = { work, sizes, rounds, seed, isWhole: values.whole, report };
	const { versions, ...measured } = await runSession(session);
	const about = { ...describeMachine(), seed, rounds, versions };
	const results: Results = { about, ...measured };
	mkdirSync(path.dirname(RESULTS), { recursive: true });
	writeFileSync(RESULTS, `${JSON.stringify(results, null, '\t')}\n`);
	console.log(`\n${toSummary(results)}`);
	process.exitCode = results.failures.length > 0 ? 1 : 0;
}
