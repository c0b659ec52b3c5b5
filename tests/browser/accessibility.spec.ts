import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { PAGE_TYPES } from './page-types.ts';

test.describe('axe finds nothing to mend', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page }) => {
			await page.goto(address);
			expect(await findViolations(page), address).toEqual([]);
		});
	}
});
