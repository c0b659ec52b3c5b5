import { expect, type Page, test } from '@playwright/test';
import { findClaim } from './claims-data.ts';

test('a reader comes from the home page to a claim, its question, its claimant and its source, and back', async ({
	page,
}) => {
	// Of the kinds that stand where they were said, so that its month is known from the data.
	const claim = findClaim(
		'claim of one day that answers a question',
		({ kind, said, answers, places }) =>
			/^\d{4}-\d{2}-\d{2}$/.test(said) &&
			['casualties', 'troop-count', 'statement'].includes(kind) &&
			answers.length > 0 &&
			places.length > 0,
	);
	const [year = '', month = ''] = claim.said.split('-');
	await page.goto('/');
	await follow(page, '/timeline/');
	await follow(page, `/timeline/${year}/`);
	await follow(page, `/timeline/${year}/${month}/`);
	await follow(page, claim.url);

	const around = [
		`/questions/${claim.answers[0]?.question ?? ''}/`,
		`/actors/${claim.claimant[0] ?? ''}/`,
		`/sources/${claim.sources[0]?.id ?? ''}/`,
		`/places/${claim.places[0] ?? ''}/`,
		`/topics/${claim.topics[0] ?? ''}/`,
	];
	for (const address of around) {
		await follow(page, address);
		await follow(page, claim.url);
	}
	await follow(page, '/');
});

/** Goes on by a link that the page shows. */
async function follow(page: Page, address: string): Promise<void> {
	await page.locator(`a[href="${address}"]:visible`).first().click();
	await expect(page).toHaveURL(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
