import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page by these rules, in its words; by all that it has if none are named. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
	// Describing all that passes takes axe several times as long as finding what does not, and so does
	// the way in which it would look into frames of other sites, of which there are none.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			[`${id}: ${help}`, target.join(' '), failureSummary].join('\n'),
		),
	);
}
