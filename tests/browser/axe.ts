import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page, in its words. */
export async function findViolations(page: Page): Promise<string[]> {
	// Describing all that passes takes axe several times as long as finding what does not.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			[`${id}: ${help}`, target.join(' '), failureSummary].join('\n'),
		),
	);
}
