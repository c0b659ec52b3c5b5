/** `node bench/report.ts [.cache/bench.json]`: prints results as Markdown, for `bench/results.md`. */
import { readFileSync } from 'node:fs';
import type { Results } from './results.ts';
import { toSummary } from './summary.ts';

const [file = '.cache/bench.json'] = process.argv.slice(2);
process.stdout.write(toSummary(JSON.parse(readFileSync(file, 'utf8')) as Results));
