import type { Cost } from './measure.ts';

/** What was run. */
export const SUBJECTS = [
	'Claimline',
	'Claimline, one claim edited',
	'Eleventy',
	'Hugo',
	'Claimline, whole site',
	'Claimline, whole site, one claim edited',
	'check:content',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** One run that went well. */
export interface Run extends Cost {
	readonly subject: Subject;
	readonly claims: number;
	/** From 1 on. */
	readonly round: number;
	/** What was written; null for what writes nothing. */
	readonly output: OutputSize | null;
	/** Seconds of the steps that the build itself printed. */
	readonly steps: Readonly<Record<string, number>>;
}

export interface OutputSize {
	readonly files: number;
	readonly pages: number;
	/** Of claim pages, each: the mean. */
	readonly claimPageBytes: number;
	/** Of year lists, all together. */
	readonly yearPageBytes: number;
	readonly bytes: number;
}

export interface Failure {
	readonly subject: Subject;
	readonly claims: number;
	readonly round: number;
	readonly message: string;
}

/** What `.cache/bench.json` holds. */
export interface Results {
	readonly about: {
		readonly date: string;
		readonly commit: string;
		readonly node: string;
		readonly system: string;
		readonly cpu: string;
		readonly cores: number;
		readonly memoryGigabytes: number;
		readonly seed: number;
		readonly rounds: number;
		/** Programs that were measured, with their versions. */
		readonly versions: Readonly<Record<string, string>>;
	};
	readonly runs: readonly Run[];
	/** Sizes at which the output of an incremental build was compared with a clean one: files alike. */
	readonly compared: ReadonlyArray<{
		readonly subject: Subject;
		readonly claims: number;
		readonly files: number;
	}>;
	readonly failures: readonly Failure[];
}
