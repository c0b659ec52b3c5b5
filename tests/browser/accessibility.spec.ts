import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

test.describe('axe finds nothing to mend', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page }) => {
			await page.goto(address);
			const { violations } = await new AxeBuilder({ page }).analyze();
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) =>
					[`${id}: ${help}`, target.join(' '), failureSummary].join('\n'),
				),
			);
			expect(found, address).toEqual([]);
		});
	}
});
