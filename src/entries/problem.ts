import { closest, distance } from 'fastest-levenshtein';
import { compareText } from '../dates/order.ts';

/** A place in a file; lines and columns count from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Something that an editor has to mend, or (a warning) should look at. */
export interface Problem extends Position {
	/** Path from the project's root, with forward slashes. */
	readonly file: string;
	readonly severity: 'error' | 'warning';
	/** What was found and what was expected, led by the field: `said: 2025-02-30 is not a date`. */
	readonly message: string;
}

/** Sorts problems as an editor will walk through them: by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.message, b.message)
	);
}

/** A problem in the form that editors and terminals turn into a link: `file:line:column: message`. */
export function formatProblem({ file, line, column, severity, message }: Problem): string {
	const words = severity === 'warning' ? `warning: ${message}` : message;
	return `${file}:${line}:${column}: ${words}`;
}

/** "2 errors and 1 warning in 3 files", for the end of a list of problems. */
export function formatCount(problems: readonly Problem[]): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const files = new Set(problems.map(({ file }) => file)).size;
	const counts = [countNoun(errors, 'error'), countNoun(warnings, 'warning')].filter(Boolean);
	return `${counts.join(' and ')} in ${countNoun(files, 'file')}`;
}

function countNoun(count: number, noun: string): string {
	return count ? `${count} ${noun}${count === 1 ? '' : 's'}` : '';
}

/** The valid words that are most like the one found, nearest first; none that shares too little. */
export function findNearest(found: string, valid: Iterable<string>, limit = 3): string[] {
	const reach = Math.max(2, Math.floor(found.length / 2));
	return [...valid]
		.map((word) => ({ word, away: distance(found, word) }))
		.filter(({ word, away }) => away <= reach || word.includes(found))
		.sort((a, b) => a.away - b.away || compareText(a.word, b.word))
		.slice(0, limit)
		.map(({ word }) => word);
}

/** " (nearest: nis, isw)", or the whole list where it is short and nothing is like the word found. */
export function formatNearest(found: string, valid: readonly string[]): string {
	const nearest = findNearest(found, valid);
	if (nearest.length) return ` (nearest: ${nearest.join(', ')})`;
	if (!valid.length) return '';
	return valid.length <= 12
		? ` (there is ${valid.join(', ')})`
		: ` (nearest: ${closest(found, [...valid])})`;
}
