import type { FacetName } from '../search/facets.ts';
import type { Result, Run } from '../search/result.ts';
import { TYPE_WORDS } from '../search/sections.ts';
import { countNoun, formatList } from '../words/list.ts';
import { cloneTemplate, find } from './elements.ts';

/** So many outlets are named, and one more where it is the last. */
const MAX_OUTLETS = 3;

/** A result as it stands in the list. */
export function makeItem(
	{ address, type, title, when, passages, facets }: Result,
	root: string,
): DocumentFragment {
	const item = cloneTemplate('result');
	const link = find(HTMLAnchorElement, 'a', item);
	link.href = root.replace(/\/$/, '') + address;
	link.replaceChildren(...makeRuns(title));
	find(HTMLElement, '.when', item).append(...makeRuns(when));
	const [text = [], also = []] = passages;
	find(HTMLElement, '.passage', item).append(...makeRuns(text));
	find(HTMLElement, '.also', item).append(...makeRuns(also));

	const list = (facet: FacetName) => (facets.get(facet) ?? []).map(({ name }) => name);
	const sides = type === 'claim' ? list('side').flatMap(makeSide) : [];
	const about: Array<readonly (Node | string)[]> = [
		[TYPE_WORDS[type]],
		[...sides, formatList(list('claimant'))],
		list('kind'),
		[describeOutlets(list('outlet'))],
	];
	for (const parts of about) {
		const span = document.createElement('span');
		span.append(...parts);
		if (span.textContent) find(HTMLElement, '.meta', item).append(span, ' ');
	}
	return item;
}

/** The mark of a side, as it stands everywhere. */
export function makeSide(name: string): Node[] {
	const marks = cloneTemplate('sides').querySelectorAll<HTMLElement>('[title]');
	const mark = [...marks].find(({ title }) => title === name);
	return mark ? [mark, document.createTextNode(' ')] : [];
}

function makeRuns(runs: readonly Run[]): Node[] {
	return runs.map(({ text, isMatch }) => {
		if (!isMatch) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

function describeOutlets(names: readonly string[]): string {
	const isLong = names.length > MAX_OUTLETS + 1;
	return formatList(
		isLong
			? [...names.slice(0, MAX_OUTLETS), countNoun(names.length - MAX_OUTLETS, 'other')]
			: names,
	);
}
