import type { FacetCount } from '../search/engine.ts';
import type { FacetName } from '../search/facets.ts';
import { cloneTemplate, find } from './elements.ts';
import { makeSide } from './search-results.ts';

/** So many values are shown at once. */
const FIRST_VALUES = 24;

/** The facet of a panel. */
export function getFacet(panel: HTMLDetailsElement): FacetName {
	return panel.dataset['facet'] as FacetName;
}

/** Shows the values of a facet with their counts, those that are chosen among them in any case. */
export function fillPanel(
	panel: HTMLDetailsElement,
	counts: readonly FacetCount[],
	chosen: readonly string[],
): void {
	const isWhole = panel.dataset['whole'] !== undefined;
	const visible = counts.filter(
		({ id }, number) => isWhole || number < FIRST_VALUES || chosen.includes(id),
	);
	const values = find(HTMLUListElement, 'ul', panel);
	const ticked = document.activeElement;
	const focused =
		ticked instanceof HTMLInputElement && values.contains(ticked) ? ticked.value : null;
	values.replaceChildren(
		...visible.map((value) => makeValue(getFacet(panel), value, chosen.includes(value.id))),
	);
	// The boxes are new; the one that was just ticked keeps the focus.
	if (focused !== null) {
		values.querySelector<HTMLInputElement>(`[value="${CSS.escape(focused)}"]`)?.focus();
	}
	find(HTMLElement, '.none', panel).hidden = counts.length > 0;
	const all = find(HTMLButtonElement, 'button', panel);
	all.hidden = visible.length === counts.length;
	all.textContent = `Show all ${counts.length.toLocaleString('en')}`;
}

function makeValue(
	facet: FacetName,
	{ id, name, count }: FacetCount,
	isChosen: boolean,
): DocumentFragment {
	const item = cloneTemplate('value');
	const input = find(HTMLInputElement, 'input', item);
	// As an attribute, so that the box is found again by it.
	input.setAttribute('value', id);
	input.checked = isChosen;
	const mark = facet === 'side' ? makeSide(name) : [];
	find(HTMLElement, '.name', item).replaceChildren(...mark, name);
	find(HTMLElement, '.count', item).append(count.toLocaleString('en'));
	return item;
}
