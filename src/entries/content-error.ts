import { formatCount, formatProblem, type Problem } from './problem.ts';

/**
 * Content that cannot be built. Its message is the list of problems, as `npm run check:content`
 * prints it; it has no stack, since what has to be mended stands in the list.
 */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	constructor(problems: readonly Problem[]) {
		super([...problems.map(formatProblem), '', formatCount(problems)].join('\n'));
		this.stack = '';
	}
}
