import { expect, type Page, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

/** Letters smaller than this, in pixels, are not for reading. */
const LEAST_SIZE = 11;
const PHONE_WIDTHS = [360, 320];
const WIDE_WIDTHS = [1440, 768];

const PAGES = PAGE_TYPES.filter(({ name }) => name === 'places' || name === 'place');

test.describe('names on maps', () => {
	for (const { name, address } of PAGES) {
		test(`${name}: are large enough, inside of their map, and touch no other name`, async ({
			page,
			viewport,
		}) => {
			const { width = 0, height = 0 } = viewport ?? {};
			await page.goto(address);
			for (const wanted of PHONE_WIDTHS.includes(width) ? PHONE_WIDTHS : WIDE_WIDTHS) {
				await page.setViewportSize({ width: wanted, height });
				const { names, problems } = await readNames(page);
				expect(names, `${address} at ${wanted} pixels`).toBeGreaterThan(0);
				expect(problems, `${address} at ${wanted} pixels`).toEqual([]);
			}
		});
	}
});

test('each mark of a map is a link with a name, and leads to its place', async ({ page }) => {
	await page.goto('/places/');
	const marks = page.getByRole('group').getByRole('link', { name: /: [\d,]+ claims?$/ });
	const links = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(links.length).toBeGreaterThan(0);
	expect(links.filter((href) => !/^\/places\/[^/]+\/$|^#/.test(href ?? ''))).toEqual([]);
	const place = links.find((href) => href?.startsWith('/')) ?? '';
	await page.locator(`.map a[href="${place}"]:visible`).first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(place);
	await expect(page.locator('.map .here').first()).toBeVisible();
});

/** How many names the maps of a page show, and what is wrong with them. */
function readNames(page: Page): Promise<{ names: number; problems: string[] }> {
	return page.evaluate((leastSize) => {
		const problems: string[] = [];
		let names = 0;
		for (const map of document.querySelectorAll('.map')) {
			const frame = map.getBoundingClientRect();
			const texts = [...map.querySelectorAll('text')]
				.map((text) => ({ text, box: text.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0);
			names += texts.length;
			texts.forEach(({ text, box }, index) => {
				const name = text.textContent ?? '';
				if (parseFloat(getComputedStyle(text).fontSize) < leastSize)
					problems.push(`${name}: small`);
				if (box.left < frame.left || box.right > frame.right) problems.push(`${name}: cut`);
				for (const other of texts.slice(index + 1)) {
					const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					// The box of a text has room above its letters.
					if (across > 1 && down > 2)
						problems.push(`${name} touches ${other.text.textContent ?? ''}`);
				}
			});
		}
		return { names, problems };
	}, LEAST_SIZE);
}
