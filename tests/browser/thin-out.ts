import { type Page } from '@playwright/test';

/**
 * Takes out of a page what it only repeats. Of elements side by side that look alike in the source,
 * the first few stay, and every other that holds something of a form that the page has not shown yet:
 * an element with its classes and attributes, inside another such element. Hundreds of rows of the same
 * form say nothing more to a tool that looks at forms, and cost it minutes.
 */
export async function thinOut(page: Page): Promise<void> {
	await page.evaluate((kept) => {
		const getForm = (element: Element): string =>
			element
				.getAttributeNames()
				.sort()
				.map((name) => (name === 'class' ? element.getAttribute(name) : name))
				.join(' ');
		const toPath = (element: Element): string =>
			[element.parentElement, element]
				.map((one) => `${one?.localName ?? ''} ${one ? getForm(one) : ''}`)
				.join(' > ');

		const seen = new Set<string>();
		const walk = (parent: Element): void => {
			const counts = new Map<string, number>();
			for (const child of [...parent.children]) {
				const path = toPath(child);
				const count = counts.get(path) ?? 0;
				const hasNews = () =>
					[child, ...child.querySelectorAll('*')].some((element) => !seen.has(toPath(element)));
				if (count >= kept && !hasNews()) {
					child.remove();
					continue;
				}
				counts.set(path, count + 1);
				// What is inside is new only once, and is looked at before it counts as seen.
				walk(child);
				seen.add(path);
			}
		};
		walk(document.body);
	}, KEPT);
}

/** How many of a kind stay in each place: enough for a first, a last and one between them. */
const KEPT = 3;
