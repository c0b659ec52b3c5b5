import { makeClaimFile, makeStatementFile, readRecord } from './content.ts';
import type { ClaimRecord, Question } from '../../src/record/types.ts';

/** One count of the dead: who gave it, when, in which words, and which earlier one it updates. */
export type Count = readonly [claimant: string, said: string, figure: string, updates?: string];

/** The record of claims by their ids, each with one figure for the killed. */
export function readCounts(counts: Readonly<Record<string, Count>>): ClaimRecord {
	const files = Object.entries(counts).map(([id, [claimant, said, figure, updates]]) => [
		`claims/${said.slice(0, 4)}/${id}.md`,
		makeClaimFile({
			claimant,
			said,
			figures: `[{ measure: killed, ${figure} }]`,
			answers: '[killed]',
			updates: updates ? `[${updates}]` : null,
			recorded: '2026-01-01',
		}),
	]);
	return readRecord({ 'claims/2025/nis-300.md': null, ...Object.fromEntries(files) });
}

/** One position on whether they fought: who took it, when, and which. */
export type Taken = readonly [claimant: string, said: string, position: string];

/** The record of positions by their claims' ids, beside other files. */
export function readPositions(
	positions: Readonly<Record<string, Taken>>,
	others: Readonly<Record<string, string>> = {},
): ClaimRecord {
	const files = Object.entries(positions).map(([id, [claimant, said, position]]) => [
		`claims/${said.slice(0, 4)}/${id}.md`,
		makeStatementFile({
			claimant,
			said,
			answers: `[fought: ${position}]`,
			recorded: '2026-01-01',
		}),
	]);
	return readRecord({ 'claims/2025/nis-300.md': null, ...others, ...Object.fromEntries(files) });
}

/** A question that must be there. */
export function getQuestion({ questions }: ClaimRecord, id: string): Question {
	const question = questions.find((one) => one.id === id);
	if (!question) throw new Error(`no question ${id}`);
	return question;
}
