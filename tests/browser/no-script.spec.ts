import { expect, test } from '@playwright/test';

test('the search page says that it needs JavaScript, and leads on', async ({ page }) => {
	await page.goto('/search/?q=sappers');
	// Playwright finds no text in this element, though readers do.
	const note = page.locator('noscript p');
	await expect(note).toBeVisible();
	await expect(note).toContainText('Searching needs JavaScript');
	await expect(page.getByRole('searchbox')).toHaveCount(0);
	const browse = page.locator('.browse');
	for (const name of ['Timeline', 'Questions', 'Topics', 'Actors', 'Places', 'Sources']) {
		await expect(browse.getByRole('link', { name, exact: true })).toBeVisible();
	}
	await browse.getByRole('link', { name: '2025', exact: true }).click();
	await expect(page).toHaveURL('/timeline/2025/');
});

test('every page leads to the search, with what was typed where there is a field', async ({
	page,
	viewport,
}) => {
	await page.goto('/methodology/');
	const header = page.getByRole('banner');
	if ((viewport?.width ?? 0) < 768) {
		await header.getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/');
		return;
	}
	await header.getByRole('search').getByLabel('Search the record').fill('쿠르스크');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('쿠르스크')}`);
});
