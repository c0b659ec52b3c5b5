import { expect, type Page, test } from '@playwright/test';

test('the skip link is the first stop and leads into the main part', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	const skipLink = page.locator(':focus');
	await expect(skipLink).toHaveText(/skip/i);
	await expect(skipLink).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the Tab key reaches every link of the home page and shows where it is', async ({ page }) => {
	await page.goto('/');
	const links = await page.evaluate(() =>
		[...document.links].flatMap((link, index) => (link.checkVisibility() ? [index] : [])),
	);
	const reached = new Set<number>();
	const unmarked = new Set<string>();
	for (;;) {
		await page.keyboard.press('Tab');
		const { index, text, isMarked } = await describeFocus(page);
		// The way ends where it leaves the page, or begins anew.
		if (text === null || reached.has(index)) break;
		if (index >= 0) reached.add(index);
		if (!isMarked) unmarked.add(text);
	}
	expect([...unmarked]).toEqual([]);
	expect([...reached].sort((a, b) => a - b)).toEqual(links);
});

/** Where the focus is: the number among the page's links, or -1 for another element. */
function describeFocus(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return { index: -1, text: null, isMarked: false };
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
		return {
			index: [...document.links].indexOf(element as HTMLAnchorElement),
			text: element.textContent,
			isMarked: hasOutline || boxShadow !== 'none',
		};
	});
}
