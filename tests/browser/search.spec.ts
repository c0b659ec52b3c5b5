import { expect, test } from '@playwright/test';
import { claims } from './claims-data.ts';
import { countResults, listAddresses, openFacet, searchFor } from './searching.ts';

test.describe('a search finds', () => {
	/** What a reader types, and pages that have to be among the first results; the first leads. */
	const SEARCHES: ReadonlyArray<readonly [typed: string, ...pages: string[]]> = [
		['sappers', '/claims/2025-06-17-shoigu-1000-sappers/', '/questions/workers-sent/'],
		['쿠르스크', '/places/kursk-oblast/'],
		['Lee Seong-kweun', '/actors/lee-seong-kweun/', '/claims/2025-01-13-nis-300-killed/'],
		['ferry', '/claims/2025-01-20-prisoner-commercial-ferry/'],
		['300 killed', '/claims/2025-01-13-nis-300-killed/'],
		['Zelensky', '/actors/volodymyr-zelenskyy/', '/claims/2024-10-28-zelenskyy-12000-soon/'],
		['Зеленський', '/actors/volodymyr-zelenskyy/'],
		['NIS', '/actors/nis/'],
		['12 000', '/claims/2024-10-28-zelenskyy-12000-soon/'],
		['how many killed', '/questions/killed/'],
		['Hanoi', '/places/hanoi/', '/claims/2019-02-28-trump-sanctions-entirety/'],
		['“killed or wounded”', '/questions/killed-or-wounded/'],
	];
	for (const [typed, first, ...others] of SEARCHES) {
		test(typed, async ({ page }) => {
			await searchFor(page, `?q=${encodeURIComponent(typed)}`);
			const found = await listAddresses(page);
			expect(found[0]).toBe(first);
			expect(found).toEqual(expect.arrayContaining(others));
			await expect(page.locator('#results mark').first()).toBeVisible();
		});
	}

	test('every claim at a place, by the name of the place in another script', async ({ page }) => {
		const atKursk = claims.filter(({ places }) => places.includes('kursk-oblast'));
		await searchFor(page, `?q=${encodeURIComponent('쿠르스크')}&type=claim`);
		expect(await countResults(page)).toBeGreaterThanOrEqual(atKursk.length);
	});

	test('the same, however a number is written', async ({ page }) => {
		const counts: number[] = [];
		for (const number of ['12,000', '12000', '12 000']) {
			await searchFor(page, `?q=${number} soldiers`);
			counts.push(await countResults(page));
		}
		expect(counts[0]).toBeGreaterThan(0);
		expect(new Set(counts).size).toBe(1);
	});

	test('the same with words that stand everywhere, and loads no more', async ({ page }) => {
		const loaded: string[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('.pf_index')) loaded.push(request.url());
		});
		const answers: Array<{ found: string[]; parts: number }> = [];
		for (const typed of ['sappers Kursk', 'the sappers in Kursk']) {
			loaded.length = 0;
			await searchFor(page, `?q=${typed}`);
			await expect(page.getByRole('status')).toContainText(`“${typed}”`);
			answers.push({ found: await listAddresses(page), parts: loaded.length });
		}
		expect(answers[0]?.found.length).toBeGreaterThan(0);
		expect(answers[1]).toEqual(answers[0]);
	});

	test('300, and neither 3,000 nor 30,000', async ({ page }) => {
		await searchFor(page, '?q=300');
		const marked = await page.locator('#results mark').allTextContents();
		expect(new Set(marked)).toEqual(new Set(['300']));
	});
});

test('a result says what it is, who claims it and when', async ({ page }) => {
	await searchFor(page, '?q=300+killed');
	const item = page.locator('#results > li').first();
	await expect(item.locator('.when')).toHaveText('13 January 2025');
	await expect(item.locator('.meta')).toContainText('Claim');
	await expect(item.locator('.meta')).toContainText('National Intelligence Service');
	await expect(item.locator('abbr.side')).toHaveAttribute('title', 'Seoul');
	await expect(item.locator('mark')).toHaveText([
		'killed',
		'300',
		'killed',
		'killed',
		'killed',
		'300',
	]);
	await item.getByRole('link').click();
	await expect(page).toHaveURL('/claims/2025-01-13-nis-300-killed/');
});

test('facets count, narrow down together, and stand in the address', async ({ page }) => {
	await searchFor(page, '?q=kursk');
	const all = await countResults(page);
	const topics = await openFacet(page, 'Topic');
	const casualties = topics.getByRole('checkbox', { name: /^Casualties/ });
	const row = topics.locator('li', { hasText: 'Casualties' });
	const expected = Number(await row.locator('.count').textContent());
	await casualties.check();
	await expect(page).toHaveURL('/search/?q=kursk&topic=casualties');
	await expect(page.getByRole('status')).toHaveText(`${expected} results for “kursk”`);
	expect(expected).toBeLessThan(all);
	await expect(casualties).toBeFocused();

	// A second value of the same facet adds results, one of another facet takes some away.
	await topics.getByRole('checkbox', { name: /^Troops/ }).check();
	await expect(page).toHaveURL('/search/?q=kursk&topic=casualties&topic=troops');
	await expect.poll(() => countResults(page)).toBeGreaterThan(expected);
	const both = await countResults(page);
	const sides = await openFacet(page, 'Side');
	await sides.getByRole('checkbox', { name: /Seoul/ }).check();
	await expect.poll(() => countResults(page)).toBeLessThan(both);
	const three = await countResults(page);

	await page.reload();
	await expect(page.getByRole('status')).toHaveText(`${three} results for “kursk”`);
	const chosen = page.getByRole('list', { name: 'Narrowed down to' });
	await expect(chosen.getByRole('button')).toHaveText([
		'Topic: Casualties',
		'Topic: Troops',
		'Side: Seoul',
		'Clear all',
	]);
	await chosen.getByRole('button', { name: 'Topic: Troops, remove' }).click();
	await expect(page).toHaveURL('/search/?q=kursk&topic=casualties&side=kr');
	await chosen.getByRole('button', { name: 'Clear all' }).click();
	await expect(page).toHaveURL('/search/?q=kursk');
	await expect(page.getByRole('status')).toHaveText(`${all} results for “kursk”`);
});

test('facets alone list all that they leave, by date too', async ({ page }) => {
	const ofAgency = claims.filter(({ claimant }) => claimant.includes('nis'));
	await searchFor(page, '?claimant=nis&order=oldest');
	expect(await countResults(page)).toBe(ofAgency.length);
	const oldest = await listAddresses(page);
	await page.getByLabel('Order').selectOption('Newest first');
	await expect(page).toHaveURL('/search/?claimant=nis&order=newest');
	await expect.poll(() => listAddresses(page)).not.toEqual(oldest);
	const days = await page.locator('#results .when').allTextContents();
	const times = days.map((day) => Date.parse(day));
	expect(times.filter(Number.isFinite).length).toBeGreaterThan(1);
	expect([...times].sort((a, b) => b - a)).toEqual(times);
});

test('what has no date stands last where results are put in order by date', async ({ page }) => {
	await searchFor(page, '?q=sappers&order=newest');
	const count = await countResults(page);
	await searchFor(page, '?q=sappers');
	expect(await countResults(page)).toBe(count);
});

test('back and forward lead through what was asked', async ({ page }) => {
	await page.goto('/search/');
	const field = page.getByRole('main').getByRole('searchbox');
	await field.fill('ferry');
	await expect(page.getByRole('status')).toHaveText('1 result for “ferry”');
	await field.press('Enter');
	await field.fill('sappers');
	await expect(page.getByRole('status')).toHaveText(/for “sappers”/);
	await expect(page).toHaveURL('/search/?q=sappers');
	await page.goBack();
	await expect(page).toHaveURL('/search/?q=ferry');
	await expect(field).toHaveValue('ferry');
	await expect(page.getByRole('status')).toHaveText('1 result for “ferry”');
	await page.goBack();
	await expect(page).toHaveURL('/search/');
	await expect(field).toHaveValue('');
	await expect(page.locator('#results li')).toHaveCount(0);
	await page.goForward();
	await page.goForward();
	await expect(page.getByRole('status')).toHaveText(/for “sappers”/);
});

test('everything can be done with the keyboard', async ({ page }) => {
	await searchFor(page, '?q=kursk');
	const field = page.getByRole('main').getByRole('searchbox');
	await field.focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByRole('button', { name: 'Search' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('summary', { hasText: 'Type of page' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('checkbox', { name: /^Claim/ })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('checkbox').first()).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/type=/);
	await expect(page.getByRole('checkbox', { checked: true })).toBeFocused();

	const more = page.getByRole('button', { name: /^Show 10 more/ });
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#results > li')).toHaveCount(20);
	await expect(page.locator('#results > li').nth(10).getByRole('link')).toBeFocused();

	await field.focus();
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
});

test('a misspelt word is put right, and words that never meet are offered apart', async ({
	page,
}) => {
	await searchFor(page, '?q=ukrane');
	await expect(page.getByRole('status')).toHaveText('Nothing was found for “ukrane”');
	await expect(page.locator('.browse')).toBeVisible();
	await page.getByRole('link', { name: 'Ukraine', exact: true }).click();
	await expect(page.getByRole('status')).toHaveText(/results for “Ukraine”/);

	await searchFor(page, '?q=ukrane+ferry');
	await expect(page.locator('#hints')).toContainText('Did you mean Ukraine ferry?');
	await searchFor(page, '?q=sappers+ferry');
	await page.locator('#hints').getByRole('link', { name: 'ferry' }).click();
	await expect(page.getByRole('status')).toHaveText('1 result for “ferry”');
});

test('nothing is loaded before somebody is about to search, and little then', async ({ page }) => {
	const loaded = new Map<string, number>();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.startsWith('/pagefind/')) return;
		void response.body().then((body) => loaded.set(pathname, body.length));
	});
	for (const address of ['/', '/claims/2025-01-13-nis-300-killed/', '/search/']) {
		await page.goto(address, { waitUntil: 'networkidle' });
	}
	expect([...loaded.keys()]).toEqual([]);

	await page.getByRole('main').getByRole('searchbox').fill('300 killed');
	await expect(page.getByRole('status')).toHaveText(/for “300 killed”/);
	await page.waitForLoadState('networkidle');
	const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
	// The script is not compressed here, and weighs a quarter of this on a good host.
	expect(bytes).toBeLessThan(160_000);
});

test('what loads late says nothing over the answer', async ({ page }) => {
	await page.goto('/search/');
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.pf_filter', async (route) => {
		await held;
		await route.continue();
	});
	await page.locator('.facets summary', { hasText: /^Topic$/ }).click();
	await page.getByRole('main').getByRole('searchbox').fill('wounded');
	const status = page.getByRole('status');
	await expect(status).toHaveText(/for “wounded”/);
	// Longer than a search takes that says that it is under way.
	await page.waitForTimeout(800);
	await expect(status).toHaveText(/for “wounded”/);
	release();
	await expect(page.locator('.facets details[open]').getByRole('checkbox').first()).toBeVisible();
});

test('a strict policy does not stop it', async ({ page }) => {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	await page.route('**/search/*', async (route) => {
		const response = await route.fetch();
		const policy =
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'";
		const headers = { ...response.headers(), 'content-security-policy': policy };
		await route.fulfill({ response, headers });
	});
	await searchFor(page, '?q=sappers&topic=troops');
	expect((await listAddresses(page)).length).toBeGreaterThan(0);
	expect(refused).toEqual([]);
});

test('an index that does not load is told, and can be tried again', async ({ page }) => {
	await page.route('**/pagefind/pagefind.js', (route) => route.abort());
	await page.goto('/search/?q=sappers');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await expect(page.locator('.browse')).toBeVisible();
});
