import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { OUTPUTS } from '../site/built-site.ts';

/** A kind of page, and the addresses of the pages that stand for it. */
export interface PageType {
	readonly name: string;
	readonly address: string;
}

const { folder } = OUTPUTS.root;

/**
 * One page of each type. Of types with many pages it is the largest, which shows most of what such a
 * page can hold.
 */
export const PAGE_TYPES: readonly PageType[] = [
	{ name: 'home', address: '/' },
	{ name: 'timeline', address: '/timeline/' },
	{ name: 'year', address: findLarge('/timeline/', 1) },
	{ name: 'month', address: findLarge('/timeline/', 2) },
	{ name: 'filter', address: `${findLarge('/timeline/', 1)}filter/` },
	{ name: 'claim', address: findLarge('/claims/', 1) },
	{ name: 'questions', address: '/questions/' },
	{ name: 'question', address: findLarge('/questions/', 1, 'class="plot') },
	{ name: 'question of positions', address: findLarge('/questions/', 1, 'class="stances') },
	{ name: 'question in words', address: findLarge('/questions/', 1, 'class="versions') },
	{ name: 'actors', address: '/actors/' },
	{ name: 'actor', address: findLarge('/actors/', 1) },
	{ name: 'sources', address: '/sources/' },
	{ name: 'source', address: findLarge('/sources/', 1) },
	{ name: 'places', address: '/places/' },
	{ name: 'place', address: findLarge('/places/', 1) },
	{ name: 'topics', address: '/topics/' },
	{ name: 'topic', address: findLarge('/topics/', 1) },
	{ name: 'forecasts', address: '/forecasts/' },
	{ name: 'disagreements', address: '/disagreements/' },
	{ name: 'chains', address: '/chains/' },
	{ name: 'as of', address: '/as-of/' },
	{ name: 'as of a month', address: findLarge('/as-of/', 1) },
	{ name: 'corrections', address: '/corrections/' },
	{ name: 'search', address: '/search/' },
	{ name: 'data', address: '/data/' },
	{ name: 'kinds', address: '/kinds/' },
	{ name: 'kind', address: findLarge('/kinds/', 1) },
	{ name: 'sides', address: '/sides/' },
	{ name: 'side', address: findLarge('/sides/', 1) },
	{ name: 'days', address: '/on-this-day/' },
	{ name: 'days of a month', address: findLarge('/on-this-day/', 1) },
	{ name: 'methodology', address: '/methodology/' },
	{ name: 'about', address: '/about/' },
	{ name: 'not found', address: '/no/such/page/' },
];

/** The address of the largest page that stands so many levels below an address, and holds some text. */
function findLarge(parent: string, depth: number, text = ''): string {
	const pages = readdirSync(path.join(folder, parent), { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(path.sep))
		.filter((parts) => parts.length === depth + 1 && parts.at(-1) === 'index.html')
		.map((parts) => parts.slice(0, -1).join('/'))
		.map((page) => ({ page, bytes: statSync(path.join(folder, parent, page, 'index.html')).size }))
		.sort((a, b) => b.bytes - a.bytes);
	const largest = pages.find(
		({ page }) =>
			text === '' ||
			readFileSync(path.join(folder, parent, page, 'index.html'), 'utf8').includes(text),
	);
	if (!largest)
		throw new Error(`${folder}${parent} has no page ${depth} levels down with “${text}”.`);
	return `${parent}${largest.page}/`;
}
