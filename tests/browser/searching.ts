import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the search page at what is asked, and waits for the answer. */
export async function searchFor(page: Page, search: string): Promise<void> {
	await page.goto(`/search/${search}`);
	await expect(page.getByRole('status')).toHaveText(/\d results?\b|^Nothing/);
}

/** The addresses of the results that are shown, in their order. */
export function listAddresses(page: Page): Promise<string[]> {
	return page
		.locator('#results h3 a')
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
		);
}

/** How many results the page says there are. */
export async function countResults(page: Page): Promise<number> {
	const [count = '0'] = /^[\d,]+/.exec((await page.getByRole('status').textContent()) ?? '') ?? [];
	return Number(count.replaceAll(',', ''));
}

/** Opens a facet, and waits for its values. */
export async function openFacet(page: Page, title: string): Promise<Locator> {
	const facet = page.locator('.facets details', {
		has: page.locator('summary', { hasText: new RegExp(`^${title}$`) }),
	});
	await facet.locator('summary').click();
	await expect(facet.getByRole('checkbox').first()).toBeVisible();
	return facet;
}
