import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTreeMegabytes } from './process-memory.ts';

export interface Command {
	readonly program: string;
	readonly args: readonly string[];
	readonly folder: string;
	readonly env?: Readonly<Record<string, string>>;
}

export interface Cost {
	/** From start to end, by the clock. */
	readonly seconds: number;
	/** Of all processors and processes together; null where GNU time is not installed. */
	readonly cpuSeconds: number | null;
	/** The most that the process and all that it started held at once; null where nobody can tell. */
	readonly peakMegabytes: number | null;
	/** The peak of the largest of these processes alone; null where GNU time is not installed. */
	readonly largestMegabytes: number | null;
}

export interface Measured extends Cost {
	readonly exitCode: number;
	readonly output: string;
}

const TIME = '/usr/bin/time';
const hasGnuTime = spawnSync(TIME, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU');
const SAMPLES_EVERY_MS = 200;

/** Runs a program to its end; resolves to what it cost, however it ended. */
export async function measure({ program, args, folder, env }: Command): Promise<Measured> {
	const scratch = mkdtempSync(path.join(tmpdir(), 'claimline-bench-'));
	const report = path.join(scratch, 'time');
	const line = [program, ...args];
	const [first = program, ...rest] = hasGnuTime
		? [TIME, '--format', '%U %S %M', '--output', report, ...line]
		: line;
	const started = performance.now();
	const child = spawn(first, rest, {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const output: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
	let sampled = 0;
	const sampler = setInterval(() => {
		if (child.pid !== undefined) sampled = Math.max(sampled, readTreeMegabytes(child.pid));
	}, SAMPLES_EVERY_MS);
	const exitCode = await new Promise<number>((resolve) => {
		child.on('error', (error) => {
			output.push(Buffer.from(String(error)));
			resolve(1);
		});
		child.on('close', (code) => {
			resolve(code ?? 1);
		});
	});
	const seconds = (performance.now() - started) / 1000;
	clearInterval(sampler);
	const exact = hasGnuTime ? readTimeReport(report) : undefined;
	rmSync(scratch, { recursive: true });
	return {
		seconds,
		cpuSeconds: exact?.cpuSeconds ?? null,
		// The kernel knows the peak of the largest process to the page; samples know all processes.
		peakMegabytes: Math.max(sampled, exact?.largestMegabytes ?? 0) || null,
		largestMegabytes: exact?.largestMegabytes ?? null,
		exitCode,
		output: Buffer.concat(output).toString(),
	};
}

function readTimeReport(file: string) {
	// Where the program failed, a line about that stands before.
	const last = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
	const [user = 0, system = 0, kilobytes = 0] = last.split(' ').map(Number);
	return { cpuSeconds: user + system, largestMegabytes: kilobytes / 1024 };
}
