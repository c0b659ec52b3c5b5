import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, type ZlibOptions } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { compareText } from '../dates/order.ts';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';
import { toGroup, toPageId } from './page-ids.ts';

const SIGNATURE = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';
/** Enough for the states of one month to differ: there is one at each build. */
const GROUP_DIGITS = 6;

/** So many lengths are told apart between ten words and a hundred. */
const LENGTHS = 4;
const LENGTH_UNIT = 8;

/**
 * How far back gzip looks in the list of all parts, as a power of two. Each page there is nearly the one
 * before it. Of two things that are as long gzip takes what is nearer, but it takes a longer one from
 * however far, and writing down how far costs more than is saved: the smallest window makes the list of
 * 31,000 pages a fifth smaller.
 */
const WINDOW_OF_PARTS = 9;

/** What a file is called instead, by what it was called. */
type Renamed = ReadonlyMap<string, string>;

/**
 * Makes an index the same for the same record, and smaller. Pagefind 1.5 writes facets, and the values
 * of each, in the order of a hash table that differs each time (1.6 puts them in order by itself), and
 * gives pages ids that do not compress.
 *
 * Its files are gzipped CBOR, named by a digest: a facet is `[name, [[value, pages], …]]`. The list of
 * all parts has the pages as `[id, words]` in its second place, in the order in which they were added,
 * and the facets as `[name, file]` in its fourth.
 *
 * @param dates The day of each page in the order in which they were added, `YYYY-MM-DD` or null.
 */
export function settleIndex(
	files: readonly IndexFile[],
	dates: ReadonlyArray<string | null>,
): IndexFile[] {
	const entry = JSON.parse(Buffer.from(find(files, ENTRY).content).toString()) as {
		languages: Record<string, { hash: string }>;
	};
	const [[language, about] = [], ...others] = Object.entries(entry.languages);
	if (!language || !about || others.length)
		throw new Error('The search index is not of one language.');

	const partsFile = find(files, `pagefind.${about.hash}.pf_meta`);
	const parts = toList(unpack(partsFile));
	const facets = files.filter(isFacet).map(settleFacet);
	const facetIds: Renamed = new Map(facets.map(({ old, id }) => [old, id]));
	const pageIds = namePages(files, toList(parts[1]), dates);

	parts[1] = toList(parts[1]).map((page) => {
		const [old, words] = toList(page);
		return [get(pageIds, old), roundLength(Number(words))];
	});
	parts[3] = sortByFirst(
		toList(parts[3]).map((facet) => {
			const [name = null, old] = toList(facet);
			return [name, get(facetIds, old)];
		}),
	);
	const content = pack(parts, { windowBits: WINDOW_OF_PARTS });
	about.hash = `${language}_${digest(content, about.hash.length - language.length - 1)}`;
	return [
		...files
			.filter((file) => file !== partsFile && file.path !== ENTRY && !isFacet(file))
			.map((file) =>
				isPage(file) ? { ...file, path: toPagePath(get(pageIds, toId(file))) } : file,
			),
		...facets.map(({ id, content }) => ({ path: `filter/${id}.pf_filter`, content })),
		{ path: `pagefind.${about.hash}.pf_meta`, content },
		{ path: ENTRY, content: Buffer.from(JSON.stringify(entry)) },
	];
}

/**
 * The length of a page, for the list of all pages. It weighs a fifth of what it could (`RANKING`): to a
 * third more or less it ranks the same to within some hundredths. Pagefind divides each by the mean of
 * all and asks no more (`calculate_bm25_word_score`), so that any unit will do: in eights most take one
 * byte. Both make the list smaller by a quarter.
 */
function roundLength(words: number): number {
	const rounded = words && 10 ** (Math.round(Math.log10(words) * LENGTHS) / LENGTHS);
	return Math.ceil(rounded / LENGTH_UNIT);
}

const isFacet = ({ path }: IndexFile) => path.endsWith('.pf_filter');
const isPage = ({ path }: IndexFile) => path.endsWith('.pf_fragment');
const toPagePath = (id: string) => `fragment/${id}.pf_fragment`;
/** The id by which other parts of the index know a file. */
const toId = ({ path }: IndexFile) => path.replace(/^.*\/|\.\w+$/g, '');

function settleFacet(file: IndexFile): { old: string; id: string; content: Uint8Array } {
	const old = toId(file);
	const [name = null, values] = toList(unpack(file));
	const content = pack([name, sortByFirst(toList(values))]);
	const [, language = '', hash = ''] = /^(\w+)_(\w+)$/.exec(old) ?? [];
	return { old, id: `${language}_${digest(content, hash.length)}`, content };
}

/** New ids for pages, by the months to which they belong. */
function namePages(
	files: readonly IndexFile[],
	pages: readonly Cbor[],
	dates: ReadonlyArray<string | null>,
): Renamed {
	if (pages.length !== dates.length) throw new Error('The search index has lost pages.');
	const contents = new Map(files.filter(isPage).map((file) => [toId(file), file.content]));
	const groups = Map.groupBy(
		pages.map((page, index) => ({ old: String(toList(page)[0]), date: dates[index] ?? null })),
		({ date }) => toGroup(date),
	);
	return new Map(
		[...groups].flatMap(([group, ofGroup]) => {
			const all = ofGroup.map(({ old }) => contents.get(old) ?? new Uint8Array());
			const name = digest(Buffer.concat(all), GROUP_DIGITS);
			return ofGroup.map(({ old }, place): [string, string] => [
				old,
				toPageId(group, name, place, ofGroup.length),
			]);
		}),
	);
}

function find(files: readonly IndexFile[], path: string): IndexFile {
	const file = files.find((each) => each.path === path);
	if (!file) throw new Error(`The search index has no ${path}.`);
	return file;
}

function get(renamed: Renamed, old: Cbor | undefined): string {
	const id = renamed.get(String(old));
	if (id === undefined) throw new Error(`The search index has no file of ${String(old)}.`);
	return id;
}

function unpack({ path, content }: IndexFile): Cbor {
	const bytes = gunzipSync(content);
	if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) {
		throw new Error(`${path} is not a file of Pagefind 1.5.`);
	}
	return decodeCbor(bytes.subarray(SIGNATURE.length));
}

function pack(item: Cbor, options?: ZlibOptions): Uint8Array {
	const bytes = Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(item)]);
	return gzipSync(bytes, { level: 9, ...options });
}

function digest(content: Uint8Array, length: number): string {
	return createHash('sha256').update(content).digest('hex').slice(0, length);
}

function toList(item: Cbor | undefined): Cbor[] {
	if (!Array.isArray(item)) throw new Error('The search index is not as Pagefind 1.5 writes it.');
	return item;
}

function sortByFirst(items: readonly Cbor[]): Cbor[] {
	const getFirst = (item: Cbor) => String(toList(item)[0]);
	return [...items].sort((a, b) => compareText(getFirst(a), getFirst(b)));
}
