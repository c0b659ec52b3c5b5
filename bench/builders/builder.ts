import type { Command } from '../measure.ts';

/** A program that makes pages of a record. What it does beside its command is not measured. */
export interface Builder {
	/** Null where it is not installed. */
	readonly version: string | null;
	/** How to install it. */
	readonly hint: string;
	/** Where its pages go. */
	readonly output: string;
	/** Lays out whatever it reads. */
	readonly prepare: (content: string) => void;
	/** Removes the output, and all that a build leaves for the next one. */
	readonly clear: () => void;
	readonly toCommand: (content: string) => Command;
}
