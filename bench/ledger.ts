import { type Command, measure } from './measure.ts';
import type { Failure, OutputSize, Results, Run, Subject } from './results.ts';

/** What is run, and when. */
export interface Slot {
	readonly subject: Subject;
	readonly claims: number;
	/** From 1 on. */
	readonly round: number;
}

/** Keeps what runs cost and what failed, and tells of each as it ends. */
export interface Ledger {
	readonly results: Pick<Results, 'runs' | 'compared' | 'failures'>;
	/**
	 * Runs a command and keeps what it cost. `look` measures what was written and throws where something
	 * is wrong with it. Resolves to whether all went well.
	 */
	readonly run: (slot: Slot, command: Command, look: () => OutputSize | null) => Promise<boolean>;
	readonly fail: (slot: Slot, message: string) => void;
	/** Keeps that an incremental build wrote what a clean one writes. */
	readonly agree: (slot: Slot, files: number) => void;
}

export function makeLedger(report: (line: string) => void): Ledger {
	const runs: Run[] = [];
	const compared: Array<Results['compared'][number]> = [];
	const failures: Failure[] = [];
	const fail = (slot: Slot, message: string) => {
		failures.push({ ...slot, message });
		report(`  FAILED: ${slot.subject}, round ${slot.round}: ${message}`);
	};
	return {
		results: { runs, compared, failures },
		fail,
		agree: ({ subject, claims }, files) => {
			compared.push({ subject, claims, files });
			report(`  ${subject}: ${files} files, each as a clean build writes it`);
		},
		run: async (slot, command, look) => {
			const { exitCode, output: said, ...cost } = await measure(command);
			try {
				if (exitCode !== 0) throw new Error(said.slice(-2000) || `exit code ${exitCode}`);
				const run: Run = { ...slot, ...cost, output: look(), steps: readSteps(said) };
				runs.push(run);
				report(`  ${describe(run)}`);
				return true;
			} catch (error) {
				fail(slot, error instanceof Error ? error.message : String(error));
				return false;
			}
		},
	};
}

/** Seconds of the steps of a build: lines such as `claim pages: 3.2 s`. */
export function readSteps(output: string): Record<string, number> {
	const lines = output.matchAll(/^\s*(\S.*?): (\d+(?:\.\d+)?) s$/gm);
	return Object.fromEntries([...lines].map(([, name = '', seconds]) => [name, Number(seconds)]));
}

function describe({ subject, round, seconds, cpuSeconds, peakMegabytes, output }: Run): string {
	return [
		`${subject}, round ${round}: ${seconds.toFixed(2)} s`,
		cpuSeconds !== null && `${cpuSeconds.toFixed(2)} s of CPU`,
		peakMegabytes !== null && `${peakMegabytes.toFixed(0)} MB`,
		output && `${output.pages} pages`,
	]
		.filter(Boolean)
		.join(', ');
}
