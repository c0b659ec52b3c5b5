import { parseHTML } from 'linkedom';

/** What stands around the text of every page: peers print it as it is. */
export interface Shell {
	readonly origin: string;
	readonly head: string;
	readonly header: string;
	readonly help: string;
	readonly footer: string;
	/** What makes a claim page, and a row of a list, as long as ours. */
	readonly fillClaim: string;
	readonly fillRow: string;
}

/** In the head of every page alike; what names the page itself is for templates to make. */
const SHARED = 'link[rel=icon], link[rel=search], link[rel=stylesheet], style, script[src]';

/** Cuts the shell out of one of our claim pages. */
export function cutShell(claimPage: string): Shell {
	const { document } = parseHTML(claimPage);
	const main = document.querySelector('main');
	if (!main) throw new Error('A claim page without <main> has no shell to cut out.');
	const siblings = [...document.body.children];
	const toText = (elements: readonly Element[]) => elements.map((item) => item.outerHTML).join('');
	const opening = (main.cloneNode(false) as Element).outerHTML.replace('</main>', '');
	const place = siblings.indexOf(main);
	return {
		origin: new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '')
			.origin,
		head: toText([...document.head.querySelectorAll(SHARED)]),
		header: `${toText(siblings.slice(0, place))}${opening}`,
		help: document.querySelector('details.help')?.outerHTML ?? '',
		footer: `</main>${toText(siblings.slice(place + 1))}</body></html>`,
		fillClaim: '',
		fillRow: '',
	};
}

const WORDS = 'Static text in place of what only the other prints. ';

/** Text of exactly so many bytes; none where there is nothing to fill. */
export function makeFill(bytes: number): string {
	const length = Math.max(0, Math.round(bytes));
	return WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length);
}
