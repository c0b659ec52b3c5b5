import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { findClaim } from './claims-data.ts';
import { PAGE_TYPES } from './page-types.ts';
import { thinOut } from './thin-out.ts';

/** The rules that another colour scheme can break; the light one is held to all rules. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const findAddress = (type: string) =>
	PAGE_TYPES.find(({ name }) => name === type)?.address ?? `no page of type ${type}`;

async function expectNothingToMend(page: Page, colorScheme: string | null | undefined) {
	await thinOut(page);
	const rules = colorScheme === 'dark' ? COLOUR_RULES : undefined;
	expect(await findViolations(page, rules), page.url()).toEqual([]);
}

test.describe('axe finds nothing to mend', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page, colorScheme }) => {
			await page.goto(address);
			for (const closed of await page.locator('.fold > summary').all()) await closed.click();
			await expectNothingToMend(page, colorScheme);
		});
	}

	test('a filtered list, with all values of the filter in sight', async ({ page, colorScheme }) => {
		await page.goto(findAddress('year'));
		await page.locator('.filter summary').first().click();
		for (const more of await page.locator('.filter fieldset summary').all()) await more.click();
		await page.locator('.filter').getByRole('checkbox').first().check();
		await expect(page.locator('.filter').getByRole('status')).toHaveText(/ of /);
		await expectNothingToMend(page, colorScheme);
	});

	const { url } = findClaim('claim with a figure', ({ figures }) => figures.length > 0);
	for (const of of [url, findAddress('question'), findAddress('question of positions')]) {
		test(`the frame of ${of}`, async ({ page, colorScheme }) => {
			await page.goto(`/embed${of}`);
			await expectNothingToMend(page, colorScheme);
		});
	}
});
