/** What the tests ask of every page, taken from the parsed page so that this need not be kept. */
export interface PageFacts {
	readonly lang: string;
	readonly title: string;
	/** The content of `<meta>` elements by their name or property. */
	readonly meta: ReadonlyMap<string, string>;
	readonly headLinks: ReadonlyArray<{ rel: string; type: string; href: string }>;
	readonly headings: ReadonlyArray<{ level: number; text: string }>;
	/** How many main landmarks there are. */
	readonly mains: number;
	readonly ids: readonly string[];
	/** Every address that an element holds. */
	readonly mentions: readonly Mention[];
	/** Style sheets in the order of the page: the address of a file, or the text of an element. */
	readonly sheets: ReadonlyArray<{ href: string } | { text: string }>;
	/** Scripts that run; data in a `<script>` are none. */
	readonly scripts: ReadonlyArray<{ src: string; text: string }>;
	readonly linkedData: readonly string[];
	/** Attributes that a strict policy refuses: styles and event handlers. */
	readonly refused: readonly string[];
}

/** An address as a page writes it. */
export interface Mention {
	/** The name of the element. */
	readonly element: string;
	readonly written: string;
	/** Whether the browser fetches it by itself while it shows the page. */
	readonly isLoaded: boolean;
}

export function readFacts(document: Document): PageFacts {
	const all = [...document.querySelectorAll('*')];
	const select = (names: string) => {
		const wanted = new Set(names.split(' '));
		return all.filter(({ localName }) => wanted.has(localName));
	};
	const scripts = select('script').map((element) => ({
		isData: get(element, 'type') === 'application/ld+json',
		src: get(element, 'src'),
		text: element.textContent ?? '',
	}));
	return {
		lang: get(document.documentElement, 'lang'),
		title: getText(document.querySelector('title')),
		meta: new Map(
			select('meta').map((element) => [
				get(element, 'name') || get(element, 'property'),
				get(element, 'content').trim(),
			]),
		),
		headLinks: select('link').map((element) => ({
			rel: get(element, 'rel'),
			type: get(element, 'type'),
			href: get(element, 'href'),
		})),
		headings: select('h1 h2 h3 h4 h5 h6').map((element) => ({
			level: Number(element.localName.slice(1)),
			text: getText(element),
		})),
		mains: select('main').length,
		ids: all.flatMap((element) => element.getAttribute('id') ?? []),
		mentions: all.flatMap(findMentions),
		sheets: select('style link')
			.filter((element) => element.matches('style, link[rel~="stylesheet"]'))
			.map((element) =>
				element.localName === 'link'
					? { href: get(element, 'href') }
					: { text: element.textContent ?? '' },
			),
		scripts: scripts.filter(({ isData }) => !isData),
		linkedData: scripts.filter(({ isData }) => isData).map(({ text }) => text),
		refused: all.flatMap((element) =>
			element
				.getAttributeNames()
				.filter((name) => name === 'style' || name.startsWith('on'))
				.map((name) => `<${element.localName} ${name}="${get(element, name)}">`),
		),
	};
}

const get = (element: Element, name: string) => element.getAttribute(name) ?? '';

/** Visible text of an element, with single spaces. */
export function getText(element: Element | null): string {
	return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Elements whose addresses the browser fetches by itself, and relations of a `<link>` that make it do so. */
const LOADED = new Set(
	'img script iframe source video audio track embed object image input use'.split(' '),
);
const LOADED_LINK =
	/(?:^|\s)(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)(?:\s|$)/;

function findMentions(element: Element): Mention[] {
	const attributes = ['href', 'src', 'action', 'data', 'poster'];
	const written = [
		...attributes.map((name) => get(element, name)),
		...get(element, 'srcset')
			.split(',')
			.map((part) => part.trim().split(/\s/)[0] ?? ''),
	];
	const isLoaded =
		LOADED.has(element.localName) ||
		(element.localName === 'link' && LOADED_LINK.test(get(element, 'rel')));
	return written
		.filter((address) => address !== '')
		.map((address) => ({ element: element.localName, written: address, isLoaded }));
}
