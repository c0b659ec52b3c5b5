import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

/** Without a script: every choice of a filter is a page of its own, and no control is dead. */

const year = PAGE_TYPES.find(({ name }) => name === 'year')?.address ?? '';

for (const facet of ['topic', 'kind', 'side', 'claimant', 'place']) {
	test(`a reader narrows a year down by ${facet}`, async ({ page }) => {
		await page.goto(year);
		await page.locator('.filter summary').first().click();
		await page.getByRole('link', { name: 'All choices' }).click();
		await expect(page).toHaveURL(`${year}filter/`);
		const more = page.locator(`fieldset[name=${facet}] summary`);
		if (await more.count()) await more.click();
		const item = page.locator(`fieldset[name=${facet}] li`).first();
		const name = await item.locator('a').innerText();
		const count = Number(await item.locator('.count').innerText());
		await item.locator('a').click();

		// An actor's page has the long name.
		if (facet !== 'claimant') {
			await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
		}
		const heading = page.locator(':target');
		await expect(heading).toBeVisible();
		const rows = page.locator('section').filter({ has: heading }).locator('.rows > li');
		await expect(rows).toHaveCount(count);
	});
}

test('nothing is offered that only a script can do', async ({ page }) => {
	for (const address of [year, `${year}filter/`, '/questions/', '/actors/', '/timeline/']) {
		await page.goto(address);
		for (const summary of await page.locator('main details > summary').all()) {
			await summary.click();
		}
		await expect(page.locator('main details[open]').first()).toBeVisible();
		await expect(
			page.locator('main').locator('input, button').and(page.locator(':visible')),
		).toHaveCount(0);
	}
});

test('every month is two steps away from any page of the timeline', async ({ page }) => {
	await page.goto(year);
	await page.locator('.jump summary').click();
	const month = page.locator('.calendar a').nth(1);
	const address = (await month.getAttribute('href')) ?? '';
	await month.click();
	await expect(page).toHaveURL(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a day of the calendar leads to what was said or happened on it in any year', async ({
	page,
}) => {
	await page.goto('/on-this-day/');
	const day = page.locator('.days a').first();
	const address = (await day.getAttribute('href')) ?? '';
	await day.click();
	await expect(page).toHaveURL(address);
	await expect(page.locator(':target')).toBeVisible();
});
