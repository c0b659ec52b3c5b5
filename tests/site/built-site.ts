import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { type PageFacts, readFacts } from './page-facts.ts';

/** A build that the tests look at, and how it was made. */
export interface Output {
	/** The folder, from the project's root. */
	readonly folder: string;
	/** `SITE_URL` of the build. */
	readonly origin: string;
	/** `BASE_PATH` of the build. */
	readonly base: string;
}

/** The two ways in which the site is deployed: at the root of a host, and under a path. */
export const OUTPUTS = {
	root: { folder: 'dist', origin: 'http://localhost:4321', base: '/' },
	underPath: { folder: 'dist-base', origin: 'https://example.org', base: '/claimline/' },
} as const satisfies Record<string, Output>;

/** A built page. */
export interface Page {
	/** The file within the output folder, with forward slashes: `claims/x/index.html`. */
	readonly file: string;
	/** The address within the site: `/claims/x/`. */
	readonly address: string;
	/** What kind of page it is: `/`, `/claims/…/`, `/timeline/…/…/`. */
	readonly type: string;
	readonly html: string;
	/** What every page is asked for. It is looked up once, and light enough to be kept. */
	readonly facts: PageFacts;
	/** The page, parsed anew each time: thousands of parsed pages do not fit into memory. */
	readonly document: Document;
}

export interface BuiltSite extends Output {
	/** All files, with forward slashes. */
	readonly files: ReadonlySet<string>;
	/** All pages, in the order of their files; those that only send the reader on are left out. */
	readonly pages: readonly Page[];
}

const sites = new Map<Output, BuiltSite>();

/** An output folder with its pages: once for all test files, since thousands of pages take long. */
export function readBuiltSite(output: Output): BuiltSite {
	const site = sites.get(output) ?? readOutput(output);
	sites.set(output, site);
	return site;
}

function readOutput(output: Output): BuiltSite {
	if (!existsSync(output.folder)) {
		throw new Error(
			`There is no ${output.folder}/. Run npm test, or: SITE_URL=${output.origin} BASE_PATH=${output.base} npx astro build --outDir ${output.folder}`,
		);
	}
	// Other forms of a file have no address of their own (tests/site/compressed.test.ts).
	const files = listFiles(output.folder).filter((file) => !/\.(?:br|gz)$/.test(file));
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => readPage(output.folder, file))
		.filter(({ html }) => !SENDS_ON.test(html));
	return { ...output, files: new Set(files), pages };
}

/** A page of a former address. */
const SENDS_ON = /<meta http-equiv="refresh"/;

/** The files of a folder and of all folders within it, sorted, with forward slashes. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
		.map((file) => file.replaceAll(path.sep, '/'))
		.sort();
}

function readPage(folder: string, file: string): Page {
	const html = readFileSync(path.join(folder, file), 'utf8');
	const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	let facts: PageFacts | undefined;
	return {
		file,
		address,
		type: getType(address),
		html,
		get facts() {
			return (facts ??= readFacts(this.document));
		},
		get document() {
			return parseHTML(html).document;
		},
	};
}

function getType(address: string): string {
	const [first = '', ...rest] = address.split('/').filter(Boolean);
	if (!first) return '/';
	// The filter of a list stands below the page of the list, whatever that is.
	if (rest.at(-1) === 'filter') return '/…/filter/';
	return first.endsWith('.html') ? `/${first}` : `/${[first, ...rest.map(() => '…')].join('/')}/`;
}
