import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { compareText } from '../dates/order.ts';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

const SIGNATURE = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';

/**
 * Makes an index the same for the same record. Pagefind 1.5 writes facets, and the values of each, in
 * the order of a hash table that differs each time; 1.6 puts them in order by itself.
 *
 * Its files are gzipped CBOR, named by a digest: a facet is `[name, [[value, pages], …]]`, and the
 * list of all parts has the facets as `[name, file]` in its fourth place.
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
	const renamed = new Map<string, string>();
	const settled = files
		.filter(({ path }) => !/\.pf_meta$/.test(path) && path !== ENTRY)
		.map((file) => {
			if (!file.path.endsWith('.pf_filter')) return file;
			const [name = null, values] = toList(unpack(file));
			const content = pack([name, sortByFirst(toList(values))]);
			const [, language = '', old = ''] = /(\w+)_(\w+)\.pf_filter$/.exec(file.path) ?? [];
			const id = `${language}_${digest(content, old.length)}`;
			renamed.set(`${language}_${old}`, id);
			return { path: `filter/${id}.pf_filter`, content };
		});

	const entry = JSON.parse(Buffer.from(find(files, ENTRY).content).toString()) as {
		languages: Record<string, { hash: string }>;
	};
	const parts = Object.entries(entry.languages).map(([language, about]) => {
		const meta = toList(unpack(find(files, `pagefind.${about.hash}.pf_meta`)));
		const filters = toList(meta[3]).map((filter) => {
			const [name = null, id] = toList(filter);
			return [name, renamed.get(String(id)) ?? null];
		});
		meta[3] = sortByFirst(filters);
		const content = pack(meta);
		about.hash = `${language}_${digest(content, about.hash.length - language.length - 1)}`;
		return { path: `pagefind.${about.hash}.pf_meta`, content };
	});
	return [...settled, ...parts, { path: ENTRY, content: Buffer.from(JSON.stringify(entry)) }];
}

function find(files: readonly IndexFile[], path: string): IndexFile {
	const file = files.find((each) => each.path === path);
	if (!file) throw new Error(`The search index has no ${path}.`);
	return file;
}

function unpack({ path, content }: IndexFile): Cbor {
	const bytes = gunzipSync(content);
	if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) {
		throw new Error(`${path} is not a file of Pagefind 1.5.`);
	}
	return decodeCbor(bytes.subarray(SIGNATURE.length));
}

function pack(item: Cbor): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encodeCbor(item)]), { level: 9 });
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
