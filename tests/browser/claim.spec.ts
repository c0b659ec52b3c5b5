import { expect, test } from '@playwright/test';
import { claims, findClaim } from './claims-data.ts';

test('a claim leads to the quoted words on their page, and to an archived copy', async ({
	page,
}) => {
	const { url, sources } = findClaim('claim with a quotation', (claim) =>
		claim.sources.some(({ quote }) => quote),
	);
	await page.goto(url);
	for (const source of sources) {
		const links = page.locator('main').getByRole('link');
		const hrefs = await links.evaluateAll((all) =>
			all.map((link) => link.getAttribute('href') ?? ''),
		);
		const original = hrefs.filter((href) => href.startsWith(source.url));
		expect(original, source.id).not.toEqual([]);
		if (source.quote) {
			expect(
				original.filter((href) => href.includes(':~:text=')),
				source.id,
			).not.toEqual([]);
		}
		const archived = hrefs.filter((href) => /^https:\/\/(?:web\.)?archive\./.test(href));
		expect(archived.length, source.id).toBeGreaterThanOrEqual(sources.length);
	}
});

test('a claim names each source, claimant and number', async ({ page }) => {
	const most = [...claims].sort((a, b) => b.sources.length - a.sources.length)[0];
	if (!most) throw new Error('The record has no claims.');
	await page.goto(most.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(most.title);
	for (const { id } of most.sources) {
		await expect(page.locator(`main a[href$="/sources/${id}/"]`).first()).toBeVisible();
	}
	for (const id of most.claimant) {
		await expect(page.locator(`main a[href$="/actors/${id}/"]`).first()).toBeVisible();
	}
	for (const { best } of most.figures) {
		if (best === null) continue;
		await expect(page.locator('main')).toContainText(best.toLocaleString('en'));
	}
});
