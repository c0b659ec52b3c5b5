import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { OUTPUTS } from '../site/built-site.ts';

interface Slides {
	readonly title: { readonly text: { readonly headline: string } };
	readonly events: ReadonlyArray<{
		readonly unique_id: string;
		readonly display_date: string;
		readonly group: string;
	}>;
}

/** Where the test puts the library; nothing of the site stands there. */
const LIBRARY = '/_timelinejs/';
const FILE = '/data/timelinejs.json';

const { title, events } = JSON.parse(
	readFileSync(path.join(OUTPUTS.root.folder, FILE), 'utf8'),
) as Slides;

test.beforeEach(async ({ page }) => {
	await page.route(`**${LIBRARY}**`, (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname.endsWith('/page.html')) {
			return route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><link rel="stylesheet" href="css/timeline.css">
					<div id="timeline" style="width: 100%; height: 700px"></div>
					<script src="js/timeline.js"></script>
					<script>
						const script_path = new URL('js/', location.href).href;
						window.shown = new TL.Timeline('timeline', '${FILE}', { script_path, font: '', hash_bookmark: true });
					</script>`,
			});
		}
		const file = pathname.slice(LIBRARY.length);
		return route.fulfill({ path: path.resolve('node_modules/@knight-lab/timelinejs/dist', file) });
	});
});

test('TimelineJS shows the slides of the record, and asks no other host', async ({
	page,
	baseURL,
}) => {
	const foreign: string[] = [];
	const errors: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`${LIBRARY}page.html`);

	const timeline = page.locator('#timeline');
	await expect(timeline.locator('.tl-timemarker')).toHaveCount(events.length);
	await expect(timeline.locator('.tl-slide')).toHaveCount(events.length + 1);
	await expect(timeline.getByText(title.text.headline, { exact: true })).toBeVisible();
	const groups = await timeline.locator('.tl-timegroup').allTextContents();
	expect(groups.map((group) => group.trim()).sort()).toEqual(
		[...new Set(events.map(({ group }) => group))].sort(),
	);
	const messages = await page.evaluate(() =>
		(
			window as unknown as { shown: { config: { getErrors: () => unknown[] } } }
		).shown.config.getErrors(),
	);
	expect({ foreign, errors, messages }).toEqual({ foreign: [], errors: [], messages: [] });
});

test('a slide says the date as it is known, and leads to the claim', async ({ page }) => {
	const slide = events.find(({ display_date: words }) => !/^\d/.test(words)) ?? events[0];
	if (!slide) throw new Error('The record has no slides, and a test needs one.');
	await page.goto(`${LIBRARY}page.html#event-${slide.unique_id}`);

	const shown = page.locator(`[id="${slide.unique_id}"]`);
	await expect(shown.locator('.tl-headline-date')).toHaveText(slide.display_date);
	await expect(shown.locator('.tl-headline a')).toHaveAttribute(
		'href',
		`${OUTPUTS.root.origin}/claims/${slide.unique_id}/`,
	);
});
