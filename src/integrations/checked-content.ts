import type { AstroIntegration } from 'astro';
import { readAndKeepContent } from '../build-content.ts';
import { ContentError } from '../entries/content-error.ts';
import { formatProblem } from '../entries/problem.ts';

/** Refuses to build content with an error in it, in the words of `npm run check:content`. */
export function checkedContent(): AstroIntegration {
	return {
		name: 'claimline:checked-content',
		hooks: {
			'astro:build:start': ({ logger }) => {
				const { content, problems } = readAndKeepContent(new Date());
				if (!content) throw new ContentError(problems);
				for (const problem of problems) logger.warn(formatProblem(problem));
			},
		},
	};
}
