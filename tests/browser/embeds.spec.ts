import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { OUTPUTS } from '../site/built-site.ts';
import { claims } from './claims-data.ts';

const { folder, origin } = OUTPUTS.root;
/** Somebody else's page. */
const FOREIGN = 'http://elsewhere.example/';
/** The narrowest frame for which a snippet is made, and its own width. */
const WIDTHS = [320, 560];
/** So many pages of a kind stand for the others: those with the most to show. */
const SOME = 5;

/** The snippet that programs are given for a page; on the page stands the same. */
const readSnippet = (page: string) => {
	const file = path.join(folder, 'oembed', page.replace(/\/$/, '.json'));
	return (JSON.parse(readFileSync(file, 'utf8')) as { html: string }).html;
};
const getHeight = (page: string) => Number(/height="(\d+)"/.exec(readSnippet(page))?.[1]);
const listHighest = (pages: readonly string[]) =>
	[...pages].sort((a, b) => getHeight(b) - getHeight(a)).slice(0, SOME);
const listClaims = (hasFigure: boolean) =>
	claims.filter(({ figures }) => figures.length > 0 === hasFigure).map(({ url }) => url);
const PAGES = [
	...listHighest(listClaims(true)),
	...listHighest(listClaims(false)),
	...listHighest(
		readdirSync(path.join(folder, 'oembed/questions'))
			.filter((file) => file.endsWith('.json'))
			.map((file) => `/questions/${path.basename(file, '.json')}/`),
	),
];

/** Shows snippets inside a page of another site. */
async function showAbroad(page: Page, snippets: readonly string[]) {
	// Frames that are out of sight are to be there too.
	const frames = snippets.join('\n').replaceAll(' loading="lazy"', '');
	const body = `<!doctype html><title>Elsewhere</title>${frames}`;
	await page.route(FOREIGN, (route) => route.fulfill({ contentType: 'text/html', body }));
	// Browsers keep pages of the net from showing those of this machine: the site stands where it says.
	await page.route(`${origin}/**`, (route) => {
		const { pathname } = new URL(route.request().url());
		const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		return route.fulfill({ path: path.join(folder, file) });
	});
	await page.goto(FOREIGN);
}

test('the snippet that a page shows is that which programs are given', async ({ page }) => {
	const [url = ''] = PAGES;
	await page.goto(url);
	await page.getByText('Embed', { exact: true }).click();
	await expect(page.locator('pre.code')).toHaveText(readSnippet(url));
});

test('a frame shows all that is in it, on the page of another site', async ({ page }) => {
	// Browsers do not lay out frames that are out of sight.
	await page.setViewportSize({ width: 1000, height: 500 * PAGES.length });
	await showAbroad(page, PAGES.map(readSnippet));
	const frames = page.frames().filter((each) => each.parentFrame() === page.mainFrame());
	expect(frames).toHaveLength(PAGES.length);
	for (const width of WIDTHS) {
		await page.addStyleTag({ content: `iframe { display: block; width: ${width}px; }` });
		const cut: string[] = [];
		for (const frame of frames) {
			await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
			const { right, below } = await frame.evaluate(() => {
				const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
				return { right: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
			});
			if (right > 0 || below > 0) cut.push(`${frame.url()}: ${right} right, ${below} below`);
		}
		expect(cut, `${width} pixels wide`).toEqual([]);
	}
	for (const frame of frames) await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a frame leads back to the page that it is taken from, out of the frame', async ({ page }) => {
	const [url = ''] = PAGES;
	await showAbroad(page, [readSnippet(url)]);
	await page.frameLocator('iframe').getByRole('heading').getByRole('link').click();
	await expect(page).toHaveURL(`${origin}${url}`);
});
