import { writeFileSync } from 'node:fs';
import type { Builder } from './builders/builder.ts';
import { measure } from './measure.ts';
import { type ExpectedClaim, findGaps, measureOutput } from './output.ts';
import type { OutputSize } from './results.ts';
import { makeFill, type Shell } from './shell.ts';

/**
 * Builds a peer once, not measured, and fills its pages up with static text until claim pages and year
 * lists have as many bytes as ours. Resolves to what went wrong; undefined where nothing did.
 */
export async function fitPeer(
	builder: Builder,
	shellFile: string,
	shell: Shell,
	content: string,
	claims: readonly ExpectedClaim[],
	ours: OutputSize,
): Promise<string | undefined> {
	const write = (fitted: Shell) => {
		writeFileSync(shellFile, JSON.stringify(fitted));
		builder.prepare(content);
		builder.clear();
	};
	write(shell);
	const { exitCode, output } = await measure(builder.toCommand(content));
	if (exitCode !== 0) return output.slice(-2000) || `exit code ${exitCode}`;
	const gaps = findGaps(builder.output, claims);
	if (gaps.length) return `${gaps.length} gaps: ${gaps.slice(0, 5).join('; ')}`;
	const theirs = measureOutput(builder.output, claims);
	write({
		...shell,
		fillClaim: makeFill(ours.claimPageBytes - theirs.claimPageBytes),
		fillRow: makeFill((ours.yearPageBytes - theirs.yearPageBytes) / claims.length),
	});
	return undefined;
}
