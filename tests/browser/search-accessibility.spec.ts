import { expect, test } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openFacet, searchFor } from './searching.ts';

test.describe('axe finds nothing to mend where somebody searches', () => {
	test('results, narrowed down', async ({ page }) => {
		await searchFor(page, '?q=kursk&topic=casualties&topic=troops&order=newest');
		await openFacet(page, 'Side');
		expect(await findViolations(page)).toEqual([]);
	});

	test('no results', async ({ page }) => {
		await searchFor(page, '?q=ukrane');
		await expect(page.locator('#hints')).toContainText('Did you mean');
		expect(await findViolations(page)).toEqual([]);
	});
});
