/**
 * What a content delivery network would have to carry: `node bench/cdn.ts --dist dist`. Reads the sizes
 * of a build and asks, for a number of readers a day and several times of life in the caches, how many
 * requests and bytes the edges and the origin serve: by formula, and by playing a day of one edge.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findHitRatio, playDay, type Traffic, weighByRank } from './cdn-model.ts';
import { makeRandom } from './random.ts';
import { toMarkdownTable } from './table.ts';

const { values } = parseArgs({
	options: {
		dist: { type: 'string', default: 'dist' },
		readers: { type: 'string', default: '10000000' },
		/** Pages that a reader opens in a visit. */
		visit: { type: 'string', default: '3' },
		/** Places in which the network keeps copies. */
		edges: { type: 'string', default: '100' },
	},
});
const readers = Number(values.readers);
const visit = Number(values.visit);
const edges = Number(values.edges);

/** The bytes that travel for a file: those of its Brotli form, where it has one. */
function weigh(file: string): number {
	const encoded = `${file}.br`;
	return statSync(existsSync(encoded) ? encoded : file).size;
}

const files = readdirSync(values.dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && !file.startsWith('embed'))
	.sort();
const sizes = files.map((file) => weigh(path.join(values.dist, file)));
const sheets = readdirSync(path.join(values.dist, '_astro')).filter((file) =>
	file.endsWith('.css'),
);
const style = Math.max(...sheets.map((file) => weigh(path.join(values.dist, '_astro', file))));

const day = 24 * 60 * 60;
const views = readers * visit;
const meanPage = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
console.log(
	`${sizes.length} pages, ${Math.round(meanPage)} bytes on average, the largest style sheet ${style} bytes.`,
);
const bytes = views * meanPage + readers * style;
console.log(
	[
		`${readers.toLocaleString('en')} readers a day, ${visit} pages each: ${Math.round(views / day)} pages a second on average,`,
		`${(bytes / 1e9).toFixed(0)} GB a day, ${((bytes * 8) / day / 1e6).toFixed(0)} Mbit a second.\n`,
	].join('\n'),
);

const weights = weighByRank(sizes.length);
const rows = [60, 600, 3600, day].map((life) => {
	const traffic: Traffic = { weights, requests: views / edges / day, life };
	const ratio = findHitRatio(traffic);
	const played = playDay(traffic, makeRandom(1));
	const origin = (views / day) * (1 - ratio);
	return [
		`${life} s`,
		`${(ratio * 100).toFixed(1)} %`,
		`${(played * 100).toFixed(1)} %`,
		origin.toFixed(1),
		((origin * meanPage * 8) / 1e6).toFixed(1),
	];
});
console.log(
	toMarkdownTable(
		[
			'life of a copy',
			'hits by formula',
			'hits played',
			'origin, requests/s',
			'origin, Mbit/s',
		].map((name) => ({ name })),
		rows,
	),
);
