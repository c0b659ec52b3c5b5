import { expect, test } from '@playwright/test';
import { claims } from './claims-data.ts';

const url = claims[0]?.url ?? '';
const permanent = new RegExp(`${url}$`);

test.describe('with a script', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('one press copies a citation, and the page says so', async ({ page }) => {
		await page.goto(url);
		const cite = page.locator('[data-copies]');
		const button = cite.getByRole('button', { name: 'Copy the citation' });
		const pasted = () => page.evaluate(() => navigator.clipboard.readText());
		await button.click();
		await expect(cite.getByRole('status')).toHaveText('Copied');
		await expect(cite.getByRole('button', { name: 'Copied the citation' })).toBeFocused();
		expect(await pasted()).toMatch(permanent);

		await cite.getByText('BibTeX').first().click();
		await cite.getByRole('button', { name: 'Copy BibTeX' }).click();
		await expect(cite.getByRole('button', { name: 'Copied' })).toHaveCount(1);
		expect(await pasted()).toMatch(/^@misc\{.*\n\}$/s);
	});

	test('a refused copy leaves the text selected', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		await page.goto(url);
		const cite = page.locator('[data-copies]');
		await cite.getByRole('button', { name: 'Copy the citation' }).click();
		await expect(cite.getByRole('status')).toContainText('by hand');
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(permanent);
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('each format can be read and selected, and no button promises more', async ({ page }) => {
		await page.goto(url);
		const cite = page.locator('[data-copies]');
		await expect(cite.getByRole('button')).toHaveCount(0);
		for (const [format, words] of [
			['BibTeX', '@misc{'],
			['RIS', 'TY  - ELEC'],
			['CSL-JSON', '"type": "webpage"'],
			['Wikipedia', '{{cite web |url='],
		] as const) {
			const details = cite.locator('details', { hasText: format });
			await details.locator('summary').click();
			await expect(details.locator('pre')).toBeVisible();
			await expect(details.locator('pre')).toContainText(words);
		}
	});
});
