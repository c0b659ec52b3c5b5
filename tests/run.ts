/**
 * `npm test`: everything that has to hold, step by step, with a summary and a last line
 * `N passed, N failed`. A step that cannot run because another failed is skipped and says so.
 *
 * Two steps run at a time, where there are two processors. What each of them says is shown in one piece
 * when it has ended.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { OUTPUTS, type Output } from './site/built-site.ts';

/** How many checks of a step passed and failed. */
interface Counts {
	readonly passed: number;
	readonly failed: number;
}

interface Finished {
	readonly exitCode: number;
	readonly output: string;
}

interface Step {
	readonly name: string;
	/** A command line; programs of `node_modules/.bin` are found by name. */
	readonly command: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Whether its output is shown only where it fails: builds list every page. */
	readonly isQuiet?: boolean;
	/** Steps whose result this one looks at: it is skipped where one of them failed. */
	readonly needs?: readonly string[];
	/** Steps that this one waits for, however they end. */
	readonly after?: readonly string[];
	/** Whether it writes the folder `.astro/`, which two at a time would write over each other. */
	readonly writesTypes?: boolean;
	/** Whether it measures (layout shifts), and must not share the machine. */
	readonly isAlone?: boolean;
	/** Counts what passed and failed. Without it the whole step counts as one. */
	readonly count?: (finished: Finished) => Counts;
}

const REPORTS = 'test-results';

/** In the order in which they begin, as far as nothing keeps them from it. */
const steps: readonly Step[] = [
	{
		name: 'content',
		command: 'node tools/check-content.ts',
		// The record as it is kept has no warnings either.
		count: ({ exitCode, output }) => countAsOne(exitCode === 0 && !/^\S+:\d+:\d+: /m.test(output)),
	},
	{
		name: 'types',
		command: 'astro check --minimumFailingSeverity warning',
		writesTypes: true,
	},
	toBuildStep('build', OUTPUTS.root),
	toBuildStep('build under a path', OUTPUTS.underPath),
	{ name: 'prettier', command: 'prettier --check --log-level warn .' },
	toVitestStep('unit', '--project=!site'),
	// Its rules look at types, and some of these are written by the check of types.
	{ name: 'eslint', command: 'eslint --max-warnings 0 .', after: ['types'] },
	{ ...toVitestStep('site', '--project=site'), needs: ['build', 'build under a path'] },
	// Whether a larger record can be built, and built again: what it takes is not judged here.
	{ name: 'bench', command: 'node bench/run.ts --quick' },
	{
		name: 'browser',
		command: 'node tests/browser/run.ts',
		needs: ['build'],
		isAlone: true,
		count: (finished) => countReport('browser', finished, countPlaywright),
	},
];

function toVitestStep(name: string, selection: string): Step {
	const report = `--reporter=default --reporter=json --outputFile.json=${toReportFile(name)}`;
	return {
		name,
		command: `vitest run ${selection} ${report}`,
		count: (finished) => countReport(name, finished, countVitest),
	};
}

function toBuildStep(name: string, { folder, origin, base }: Output): Step {
	// What is compressed is looked at once.
	const compress: Record<string, string> = base === '/' ? {} : { COMPRESS: 'no' };
	// Whoever runs the tests may have set what is not of the site as it is cloned.
	const env = { SITE_URL: origin, BASE_PATH: base, REPO_URL: '', CONTACT_URL: '', ...compress };
	return {
		name,
		command: `astro build --outDir ${folder}`,
		env,
		isQuiet: true,
		writesTypes: true,
	};
}

function toReportFile(name: string): string {
	return `${REPORTS}/${name}.json`;
}

function countAsOne(isGood: boolean): Counts {
	return { passed: Number(isGood), failed: Number(!isGood) };
}

/**
 * Counts the tests of a runner's report. A runner that leaves no report or ran nothing has failed,
 * and so has one that says so although each of its tests passed: something outside of them broke.
 */
function countReport(
	name: string,
	{ exitCode }: Finished,
	count: (report: never) => Counts,
): Counts {
	let counts: Counts;
	try {
		counts = count(JSON.parse(readFileSync(toReportFile(name), 'utf8')) as never);
	} catch (error) {
		console.error(`There is no report of the step ${name} to count: ${String(error)}`);
		return countAsOne(false);
	}
	const isSound = counts.failed > 0 || (exitCode === 0 && counts.passed > 0);
	return isSound ? counts : { ...counts, failed: 1 };
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: ReadonlyArray<{
		readonly status: string;
		readonly assertionResults: readonly unknown[];
	}>;
}

/** A file that could not be loaded has no tests to count, and counts as one that failed. */
function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Counts {
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

interface PlaywrightReport {
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
	};
	readonly errors: readonly unknown[];
}

/** A test that passes only now and then is not one that passed. */
function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Runs a command; resolves when it has ended. */
function runCommand({ command, env }: Step): Promise<Finished> {
	return new Promise((resolve) => {
		const child = spawn(command, {
			// A shell, so that programs are found on Windows too, where they end in .cmd.
			shell: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
		let output = '';
		const collect = (chunk: Buffer) => {
			output += chunk.toString();
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.on('error', (error) => {
			resolve({ exitCode: 1, output: String(error) });
		});
		child.on('close', (exitCode) => {
			resolve({ exitCode: exitCode ?? 1, output });
		});
	});
}

interface Result extends Counts {
	readonly seconds: number;
	/** Why the step did not run; null where it did. */
	readonly skipped: string | null;
}

async function runStep(step: Step): Promise<Result> {
	console.log(`… ${step.name}`);
	const started = performance.now();
	const finished = await runCommand(step);
	const counts = step.count?.(finished) ?? countAsOne(finished.exitCode === 0);
	const seconds = (performance.now() - started) / 1000;
	console.log(`\n── ${step.name}: ${step.command}`);
	if (!step.isQuiet || finished.exitCode !== 0) console.log(finished.output.trimEnd());
	return { seconds, skipped: null, ...counts };
}

/** Runs all steps; resolves to their results by name. */
async function runSteps(): Promise<ReadonlyMap<string, Result>> {
	const results = new Map<string, Result>();
	const waiting = new Set(steps);
	const running = new Map<Step, Promise<void>>();

	const isBad = (name: string) => {
		const result = results.get(name);
		return result !== undefined && (result.failed > 0 || result.skipped !== null);
	};
	const isFree = (step: Step): boolean => {
		const others = [...running.keys()];
		if (others.length >= (step.isAlone ? 1 : MOST_AT_A_TIME)) return false;
		if (others.some(({ isAlone }) => isAlone)) return false;
		if (step.writesTypes && others.some(({ writesTypes }) => writesTypes)) return false;
		return [...(step.needs ?? []), ...(step.after ?? [])].every((name) => results.has(name));
	};

	while (waiting.size || running.size) {
		for (const step of waiting) {
			const lacking = step.needs?.find(isBad);
			if (lacking !== undefined) {
				const skipped = `skipped, since “${lacking}” failed`;
				results.set(step.name, { seconds: 0, skipped, passed: 0, failed: 0 });
				waiting.delete(step);
			} else if (isFree(step)) {
				const run = runStep(step).then((result) => {
					results.set(step.name, result);
					running.delete(step);
				});
				running.set(step, run);
				waiting.delete(step);
			}
		}
		await Promise.race(running.values());
	}
	return results;
}

const MOST_AT_A_TIME = Math.min(2, availableParallelism());

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = await runSteps();
const width = Math.max(...steps.map(({ name }) => name.length));
console.log(`\n${'step'.padEnd(width)}  seconds  passed  failed`);
for (const [name, { seconds, passed, failed, skipped }] of results) {
	const cells = [
		seconds.toFixed(1).padStart(7),
		String(passed).padStart(6),
		String(failed).padStart(6),
	];
	console.log(`${name.padEnd(width)}  ${skipped ?? cells.join('  ')}`);
}

const sum = (key: 'passed' | 'failed') =>
	[...results.values()].reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${failed} failed`);
