import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

test.describe('axe finds nothing to mend', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page }) => {
			await page.goto(address);
			// Describing all that passes takes axe several times as long as finding what does not.
			const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
			const { violations } = await axe.analyze();
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) =>
					[`${id}: ${help}`, target.join(' '), failureSummary].join('\n'),
				),
			);
			expect(found, address).toEqual([]);
		});
	}
});
