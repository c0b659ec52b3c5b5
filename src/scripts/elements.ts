/** The element of a kind that must be there. */
export function find<E extends Element>(
	kind: abstract new () => E,
	selector: string,
	within: ParentNode = document,
): E {
	const element = within.querySelector(selector);
	if (!(element instanceof kind)) throw new Error(`There is no ${selector}.`);
	return element;
}

/** A copy of what stands in a template of the page. */
export function cloneTemplate(id: string): DocumentFragment {
	return document.importNode(find(HTMLTemplateElement, `template#${id}`).content, true);
}
