import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { PAGE_TYPES } from './page-types.ts';
import { thinOut } from './thin-out.ts';

/** The rules that another colour scheme can break; the light one is held to all rules. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test.describe('axe finds nothing to mend', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page, colorScheme }) => {
			await page.goto(address);
			for (const closed of await page.locator('.fold > summary').all()) await closed.click();
			await thinOut(page);
			const rules = colorScheme === 'dark' ? COLOUR_RULES : undefined;
			expect(await findViolations(page, rules), address).toEqual([]);
		});
	}
});
