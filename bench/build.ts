/**
 * `npm run bench`: makes up a record, and measures how long checking and building it take.
 * `npm run bench -- --claims 10000 --seed 2` for another size. Figures go to `.cache/bench.json`.
 *
 * Do not build the site beside it: two builds in one folder disturb each other.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const CONTENT = '.cache/bench-content';
const OUTPUT = '.cache/bench-dist';
const REPORT = '.cache/bench.json';

const { values } = parseArgs({
	options: {
		claims: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
	},
});
const { claims, seed } = values;

/** Runs a program to its end and measures it; a program that fails ends the whole run. */
function time(script: string, ...args: string[]): number {
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		env: { ...process.env, CONTENT_DIR: CONTENT, ASTRO_TELEMETRY_DISABLED: '1' },
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
	});
	if (status !== 0) {
		console.error(`${stdout}${stderr}`.slice(-5000));
		console.error(`${script} failed, so that there is nothing to measure.`);
		process.exit(1);
	}
	return (performance.now() - started) / 1000;
}

function measureOutput(): { pages: number; megabytes: number } {
	const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' });
	const bytes = files.map((file) => statSync(path.join(OUTPUT, file)));
	return {
		pages: files.filter((file) => file.endsWith('.html')).length,
		megabytes: bytes.reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0) / 1e6,
	};
}

time('bench/generate.ts', '--claims', claims, '--seed', seed, '--out', CONTENT);
const checkSeconds = time('tools/check-content.ts');
const buildSeconds = time('node_modules/astro/bin/astro.mjs', 'build', '--outDir', OUTPUT);
const { pages, megabytes } = measureOutput();

const rows = {
	claims: Number(claims),
	seed: Number(seed),
	'check:content, seconds': Number(checkSeconds.toFixed(2)),
	'build, seconds': Number(buildSeconds.toFixed(2)),
	pages,
	'pages a second': Number((pages / buildSeconds).toFixed(0)),
	'output, megabytes': Number(megabytes.toFixed(1)),
};
const width = Math.max(...Object.keys(rows).map((name) => name.length));
for (const [name, value] of Object.entries(rows)) {
	console.log(`${name.padEnd(width)}  ${String(value).padStart(8)}`);
}
const about = { node: process.version, measured: new Date().toISOString() };
writeFileSync(REPORT, `${JSON.stringify({ ...rows, ...about }, null, '\t')}\n`);
