import { expect, type Page, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

const PRINTED = PAGE_TYPES.filter(({ name }) =>
	['home', 'month', 'claim', 'question'].includes(name),
);
/** Of 255: ink and paper as the eye sees them need not be the ends of the scale. */
const [NEAR_BLACK, NEAR_WHITE] = [40, 250];

test.describe('on paper', () => {
	for (const { name, address } of PRINTED) {
		test(`${name}: the text is black on white, without the navigation`, async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			await page.goto(address);
			for (const navigation of await page.locator('header nav').all()) {
				await expect(navigation).toBeHidden();
			}
			const { text, paper } = await readColors(page);
			expect(Math.max(...text), 'text').toBeLessThan(NEAR_BLACK);
			expect(Math.min(...paper), 'paper').toBeGreaterThan(NEAR_WHITE);
		});
	}
});

/** Red, green and blue of the text and of what is behind it, on white paper. */
function readColors(page: Page) {
	return page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		/** Paints colours over each other, as they may be written in any way that CSS knows. */
		const mix = (...colors: string[]) => {
			for (const color of colors) {
				if (!canvas) continue;
				canvas.fillStyle = color;
				canvas.fillRect(0, 0, 1, 1);
			}
			return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
		};
		const main = document.querySelector('main') ?? document.body;
		const layers = [document.documentElement, document.body, main];
		const backgrounds = layers.map((element) => getComputedStyle(element).backgroundColor);
		return { text: mix(getComputedStyle(main).color), paper: mix('white', ...backgrounds) };
	});
}
