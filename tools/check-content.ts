/**
 * `npm run check:content`: prints every problem of every entry, then a count. Exit code 1 where
 * anything has to be mended.
 */
import { contentFolder } from '../src/content-folder.ts';
import { formatCount, formatProblem } from '../src/entries/problem.ts';
import { readContent } from '../src/entries/read-content.ts';

const started = performance.now();
const { content, problems } = readContent({ ...contentFolder, now: new Date() });
for (const problem of problems) console.error(formatProblem(problem));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (content) {
	const { claims, questions, sources, actors, places } = content;
	const sizes = { claims, questions, sources, actors, places };
	const counts = Object.entries(sizes).map(([name, entries]) => `${entries.size} ${name}`);
	const warnings = problems.length ? `${formatCount(problems)}; ` : '';
	console.log(`${warnings}${counts.join(', ')}: no errors (${seconds} s)`);
} else {
	console.error(`\n${formatCount(problems)} (${seconds} s)`);
	process.exitCode = 1;
}
