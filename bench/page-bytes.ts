import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeClaimline } from './builders/claimline.ts';
import { writeMadeContent } from './made-content.ts';
import { measure } from './measure.ts';
import { makeRouteFinder } from './routes.ts';
import { findMedian } from './statistics.ts';
import { type Column, toMarkdownTable } from './table.ts';

export interface PagesPlan {
	readonly work: string;
	readonly claims: number;
	readonly seed: number;
	/** A finished build to look at, in place of one of a made-up record. */
	readonly dist: string | undefined;
}

/** What a reader fetches to read one page. Bytes are compressed with Brotli at its highest level. */
interface PageBytes {
	readonly page: string;
	readonly plain: number;
	readonly html: number;
	readonly css: number;
	/** Scripts that a page names add to it; nothing needs them to be read. */
	readonly script: number;
	/** How many claims the page links to. */
	readonly claims: number;
}

/** Compressing is slow: of page types with more pages, so many evenly spread ones and the largest. */
const MOST_PAGES_OF_A_TYPE = 100;

/** Prints bytes by page type, and those of the pages for which there are bounds. */
export async function reportPages(plan: PagesPlan): Promise<void> {
	const dist = plan.dist ?? (await buildWhole(plan));
	const findRoute = makeRouteFinder('src/pages');
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort();
	const byRoute = Map.groupBy(pages, (page) => findRoute(toAddress(page)) ?? 'other');
	const measurePage = makeMeter(dist);
	const measured = [...byRoute]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([route, all]) => ({
			route,
			count: all.length,
			bytes: choose(dist, all).map(measurePage),
		}));

	console.log(toMarkdownTable(TYPE_COLUMNS, measured.map(toTypeRow)));
	const years = measured.find(({ route }) => route === '/timeline/[year]')?.bytes ?? [];
	const list = years.toSorted((a, b) => Math.abs(a.claims - 200) - Math.abs(b.claims - 200))[0];
	if (list) {
		const bytes = list.html + list.css;
		console.log(
			`\nList of ${list.claims} claims (${toAddress(list.page)}): ${bytes} bytes of HTML and CSS, ${(list.html / list.claims).toFixed(1)} of HTML a claim, ${(bytes / list.claims).toFixed(1)} with CSS.`,
		);
	}
}

async function buildWhole({ work, claims, seed }: PagesPlan): Promise<string> {
	const content = path.join(work, `content-${claims}`);
	writeMadeContent(content, claims, seed);
	const builder = makeClaimline(work, 'pages', { isWhole: true });
	builder.prepare(content);
	builder.clear();
	const { exitCode, output } = await measure(builder.toCommand(content));
	if (exitCode !== 0) throw new Error(`The build failed:\n${output.slice(-5000)}`);
	return builder.output;
}

const toAddress = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Evenly spread pages of a type, and its largest. */
function choose(dist: string, pages: readonly string[]): string[] {
	const step = Math.max(1, pages.length / MOST_PAGES_OF_A_TYPE);
	const spread = pages.filter(
		(_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
	);
	const sizeOf = (page: string) => statSync(path.join(dist, page)).size;
	const largest = pages.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
	return [...new Set([...spread, largest])];
}

/** Files that pages share are compressed once. */
function makeMeter(dist: string): (page: string) => PageBytes {
	const known = new Map<string, number>();
	const measureFile = (address: string) => {
		const file = path.join(dist, decodeURI(address));
		const bytes = known.get(address) ?? (existsSync(file) ? compress(readFileSync(file)) : 0);
		known.set(address, bytes);
		return bytes;
	};
	const sum = (addresses: Iterable<string>) =>
		[...new Set(addresses)].reduce((total, address) => total + measureFile(address), 0);
	return (page) => {
		const html = readFileSync(path.join(dist, page), 'utf8');
		const find = (pattern: RegExp) => html.matchAll(pattern).map(([, found = '']) => found);
		return {
			page,
			plain: Buffer.byteLength(html),
			html: compress(Buffer.from(html)),
			css: sum(find(/<link rel="stylesheet" href="([^"]+)"/g)),
			script: sum(find(/<script[^>]* src="([^"]+)"/g)),
			claims: new Set(find(/href="\/claims\/([^/"]+)\/"/g)).size,
		};
	};
}

const compress = (bytes: Buffer) =>
	brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	}).length;

const TYPE_COLUMNS: readonly Column[] = [
	{ name: 'pages of', isText: true },
	{ name: 'pages' },
	{ name: 'HTML, plain' },
	{ name: 'HTML' },
	{ name: 'CSS' },
	{ name: 'script' },
	{ name: 'most HTML + CSS' },
	{ name: 'on', isText: true },
];

function toTypeRow({
	route,
	count,
	bytes,
}: {
	readonly route: string;
	readonly count: number;
	readonly bytes: readonly PageBytes[];
}): string[] {
	const median = (key: 'plain' | 'html' | 'css' | 'script') =>
		(findMedian(bytes.map((page) => page[key])) ?? 0).toFixed(0);
	const total = ({ html, css }: PageBytes) => html + css;
	const most = bytes.reduce((a, b) => (total(b) > total(a) ? b : a));
	return [
		route,
		String(count),
		median('plain'),
		median('html'),
		median('css'),
		median('script'),
		String(total(most)),
		count > 1 ? toAddress(most.page) : '',
	];
}
