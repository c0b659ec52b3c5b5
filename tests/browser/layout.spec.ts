import { expect, type Page, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

/** 320 is the width that WCAG asks for: 1280 at a zoom of 400 percent. */
const PHONE_WIDTHS = [360, 320];

test.describe('nothing stands outside of the page at its right', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page, viewport }) => {
			const { width = 0, height = 0 } = viewport ?? {};
			const widths = PHONE_WIDTHS.includes(width) ? PHONE_WIDTHS : [width];
			await page.goto(address);
			for (const wanted of widths) {
				await page.setViewportSize({ width: wanted, height });
				expect(await findOverflowing(page), `${address} at ${wanted} pixels`).toEqual([]);
			}
		});
	}
});

/** The elements that make the page wider than the window; none where it is not. */
function findOverflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
		);
		return [
			`the page is ${scrollWidth} pixels wide`,
			...wide.map(
				(element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
			),
		];
	});
}

test.describe('nothing moves after it was shown', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page }) => {
			await page.goto(address);
			const shift = await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						let sum = 0;
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries())
								sum += (entry as unknown as { value: number }).value;
						}).observe({ type: 'layout-shift', buffered: true });
						// Buffered entries arrive with the next task; two frames leave time for a late one.
						requestAnimationFrame(() =>
							requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)),
						);
					}),
			);
			// Three decimals are what tools report; a glyph that is smoothed anew can move by a millionth.
			expect(shift, address).toBeLessThan(0.0005);
		});
	}
});
