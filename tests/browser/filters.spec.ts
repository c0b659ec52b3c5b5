import { expect, type Locator, type Page, test } from '@playwright/test';
import type { ClaimsData } from '../site/data-contract.ts';
import { claims } from './claims-data.ts';
import { PAGE_TYPES } from './page-types.ts';

type ClaimData = ClaimsData['claims'][number];

const MONTH = getAddress('month');

function getAddress(name: string): string {
	const type = PAGE_TYPES.find((each) => each.name === name);
	if (!type) throw new Error(`There is no type of page named ${name}.`);
	return type.address;
}

const openFilter = (page: Page) => page.locator('.filter summary').first().click();
/** The box of a value by its name, behind which stands how many claims it would show. */
const getBox = (page: Page, facet: string, name = '') =>
	page.locator(`fieldset[name=${facet}]`).getByRole('checkbox', {
		name: new RegExp(`^${name.replace(/\W/g, '\\$&')} [\\d,]+$`),
	});
const getStatus = (page: Page) => page.locator('.filter').getByRole('status');
const getRows = (page: Page) => page.locator('.rows > li');

/** The claims of the rows of a page, from the data, in the order of the rows. */
async function readClaims(rows: Locator): Promise<ClaimData[]> {
	const urls = await rows
		.locator('h3 a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	return urls.flatMap((url) => claims.find((claim) => claim.url === url) ?? []);
}

/** The two most frequent values of some. */
function findTop(values: readonly string[]): string[] {
	const count = (value: string) => values.filter((other) => other === value).length;
	return [...new Set(values)].sort((a, b) => count(b) - count(a)).slice(0, 2);
}

/** The checkbox of a facet's value by its id: the page says which name it has. */
async function getNames(page: Page, facet: string): Promise<Map<string, string>> {
	const entries = await page
		.locator(`fieldset[name=${facet}] li`)
		.evaluateAll((items) =>
			items.map((item): [string, string] => [
				item.querySelector('a')?.getAttribute('href')?.split('#')[0]?.split('/').at(-2) ?? '',
				item.querySelector('a')?.textContent ?? '',
			]),
		);
	return new Map(entries);
}

/** The names of a month's topics and kinds by id, from the page of its filter. */
async function readNames(page: Page) {
	await page.goto(`${MONTH}filter/`);
	const names = { topic: await getNames(page, 'topic'), kind: await getNames(page, 'kind') };
	await page.goto(MONTH);
	return names;
}

test('a list is narrowed by several facets, with counts that follow, and the address holds them', async ({
	page,
}) => {
	const names = await readNames(page);
	const all = await readClaims(getRows(page));
	const [topic = ''] = findTop(all.flatMap(({ topics }) => topics));
	const ofTopic = all.filter(({ topics }) => topics.includes(topic));
	const kinds = findTop(ofTopic.map(({ kind }) => kind));
	const expected = ofTopic.filter(({ kind }) => kinds.includes(kind));
	expect(expected.length).toBeLessThan(all.length);

	await openFilter(page);
	await getBox(page, 'topic', names.topic.get(topic)).check();
	await expect(getStatus(page)).toHaveText(`Showing ${ofTopic.length} of ${all.length} claims`);
	for (const kind of kinds) await getBox(page, 'kind', names.kind.get(kind)).check();
	await expect(getStatus(page)).toHaveText(`Showing ${expected.length} of ${all.length} claims`);
	expect(await readClaims(getRows(page).and(page.locator(':visible')))).toEqual(expected);

	// Beside each topic stands what it would show together with the kinds, not with the other topic.
	const ofKinds = all.filter(({ kind }) => kinds.includes(kind));
	for (const [id, name] of names.topic) {
		const count = ofKinds.filter(({ topics }) => topics.includes(id)).length;
		await expect(getBox(page, 'topic', name)).toHaveAccessibleName(`${name} ${count}`);
	}

	// Days without a claim that is shown are gone; the address is enough to come back.
	const days = page.locator('main > section.band:visible');
	expect(await days.count()).toBe(await page.locator('section:has(.rows > li:visible)').count());
	const query = new URLSearchParams(new URL(page.url()).search);
	expect(query.getAll('topic')).toEqual([topic]);
	expect(query.getAll('kind').sort()).toEqual([...kinds].sort());
	await page.reload();
	await expect(getStatus(page)).toHaveText(`Showing ${expected.length} of ${all.length} claims`);
	expect(await readClaims(getRows(page).and(page.locator(':visible')))).toEqual(expected);
});

test('Back and Forward go through what was chosen, and Clear shows all', async ({ page }) => {
	await page.goto(MONTH);
	const total = await getRows(page).count();
	const visible = getRows(page).and(page.locator(':visible'));
	await openFilter(page);
	const boxes = page.locator('fieldset[name=kind] input');
	await boxes.nth(0).check();
	const first = await visible.count();
	await boxes.nth(1).check();
	const second = await visible.count();
	expect(second).toBeGreaterThan(first);

	await page.goBack();
	await expect(visible).toHaveCount(first);
	await expect(boxes.nth(1)).not.toBeChecked();
	await page.goBack();
	await expect(visible).toHaveCount(total);
	await expect(page).toHaveURL(MONTH);
	await page.goForward();
	await page.goForward();
	await expect(visible).toHaveCount(second);

	await page.locator('.filter').getByRole('button', { name: 'Clear' }).click();
	await expect(visible).toHaveCount(total);
	await expect(getStatus(page)).toHaveText(`Showing all ${total} claims`);
	await expect(page).toHaveURL(MONTH);
	await expect(page.locator('.filter summary').first()).toBeFocused();
});

test('a list is searched as one types, and one step back undoes the typing', async ({ page }) => {
	await page.goto(MONTH);
	const total = await getRows(page).count();
	const visible = getRows(page).and(page.locator(':visible'));
	const [title = ''] = await getRows(page).locator('h3').first().allTextContents();
	await openFilter(page);
	const field = page.getByRole('searchbox', { name: 'Find in this list' });
	await field.pressSequentially(title.toUpperCase());
	await expect(getRows(page).first()).toBeVisible();
	const found = await visible.count();
	expect(found).toBeLessThan(total);
	await expect(getStatus(page)).toHaveText(`Showing ${found} of ${total} claims`);
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(title.toUpperCase());

	await field.fill('no claim says this');
	await expect(getStatus(page)).toHaveText(`Showing 0 of ${total} claims`);
	await field.blur();
	await page.goBack();
	await expect(visible).toHaveCount(total);
	await expect(field).toHaveValue('');
});

test('what an address names and the list does not have is ignored', async ({ page }) => {
	await page.goto(`${MONTH}?topic=nothing&colour=red&kind=&q=`);
	const total = await getRows(page).count();
	await expect(getRows(page).and(page.locator(':visible'))).toHaveCount(total);
	await expect(getStatus(page)).toHaveText('');
});

test('the keyboard is enough, and the focus stays where it was', async ({ page }) => {
	await page.goto(MONTH);
	await page.locator('.filter summary').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('searchbox', { name: 'Find in this list' })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox', { name: 'Find in this list' })).toBeFocused();
	await page.keyboard.press('Tab');
	const box = page.locator('fieldset').first().getByRole('checkbox').first();
	await expect(box).toBeFocused();
	await page.keyboard.press('Space');
	await expect(box).toBeChecked();
	await expect(box).toBeFocused();
	await expect(getStatus(page)).toHaveText(/^Showing \d+ of \d+ claims$/);
	await page.keyboard.press('Space');
	await expect(getStatus(page)).toHaveText(/^Showing all \d+ claims$/);
});

test('on paper stands what is shown, and how much that is', async ({ page }) => {
	await page.goto(MONTH);
	const visible = getRows(page).and(page.locator(':visible'));
	await openFilter(page);
	await page.locator('fieldset[name=kind] input').first().check();
	const shown = await visible.count();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.filter fieldset').first()).toBeHidden();
	await expect(page.locator('.filter').getByRole('button')).toBeHidden();
	await expect(getStatus(page)).toBeVisible();
	await expect(visible).toHaveCount(shown);
});

test('actors are found by name, questions by how their answers stand', async ({ page }) => {
	await page.goto('/actors/');
	const names = page.locator('.names > li');
	const [name = ''] = await names.locator('a').first().allTextContents();
	await openFilter(page);
	await page.getByRole('searchbox', { name: 'Find in this list' }).fill(name);
	await expect(names.first()).toBeVisible();
	await expect(getStatus(page)).toHaveText(/^Showing [\d,]+ of [\d,]+ actors$/);

	await page.goto('/questions/?state=apart&type=yes-no');
	const shown = page.locator('.questions > li:visible');
	await expect(shown.first()).toBeVisible();
	// Answers that differ are told of more than one position.
	for (const text of await shown.locator('.say').allTextContents()) {
		expect(text).toMatch(/;/);
	}
});

test('a page asks for its filter only when a reader wants it, and shows nothing that goes again', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(MONTH, { waitUntil: 'networkidle' });
	expect(asked).not.toContain(`${MONTH}filter/`);
	await openFilter(page);
	await page.locator('fieldset[name=kind] input').first().check();
	const query = new URL(page.url()).search;
	const shown = await getRows(page).and(page.locator(':visible')).count();

	// The filter is held back, and the list with it.
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(`**${MONTH}filter/`, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(MONTH + query);
	await expect(getRows(page).first()).toBeHidden();
	release();
	await expect(getRows(page).and(page.locator(':visible'))).toHaveCount(shown);
});

test('a filter that cannot be had is a link, and the list stays whole', async ({ page }) => {
	const address = `${MONTH}filter/`;
	await page.route(`**${address}`, (route) => route.abort());
	await page.goto(`${MONTH}?kind=statement`);
	await expect(getRows(page).and(page.locator(':visible'))).toHaveCount(
		await getRows(page).count(),
	);
	await openFilter(page);
	const link = page.locator('.filter').getByRole('link', { name: 'All choices' });
	await expect(link).toHaveAttribute('href', address);

	await page.unroute(`**${address}`);
	await page.locator('.filter summary').first().click();
	await openFilter(page);
	await expect(page.locator('fieldset[name=kind] input').first()).toBeVisible();
	await expect(link).toHaveCount(0);
});

test('a filter of another build is not worked', async ({ page }) => {
	// Read before: the page asks again when it is opened, and may still wait at the test's end.
	const response = await page.request.get(`${MONTH}filter/`);
	const body = (await response.text()).replace(/data-version="/, '$&x');
	await page.route(`**${MONTH}filter/`, (route) =>
		route.fulfill({ contentType: 'text/html', body }),
	);
	await page.goto(`${MONTH}?kind=statement`);
	await openFilter(page);
	await expect(page.locator('.filter').getByRole('link', { name: 'All choices' })).toBeVisible();
	await expect(page.locator('.filter fieldset')).toHaveCount(0);
});

test.describe('a reader goes to a day', () => {
	const day = claims.find(
		({ kind, said }) => kind === 'statement' && /^\d{4}-\d\d-\d\d$/.test(said),
	)?.said;
	if (!day) throw new Error('The record has no statement of one day, and a test needs one.');
	const address = `/timeline/${day.slice(0, 4)}/${day.slice(5, 7)}/`;

	test('by choosing it', async ({ page }) => {
		await page.goto('/timeline/');
		await page.locator('.jump summary').click();
		await page.getByLabel('Day').fill(day);
		await page.getByRole('button', { name: 'Go' }).click();
		await expect(page).toHaveURL(`${address}#d${day}`);
		await expect(page.locator(`[id="d${day}"]`)).toBeInViewport();
	});

	test('that is their own, in other years', async ({ page }) => {
		await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
		await page.goto('/on-this-day/');
		await page.getByRole('link', { name: 'This day in other years' }).click();
		await expect(page).toHaveURL(`/on-this-day/${day.slice(5, 7)}/#d${day.slice(8)}`);
		await expect(page.locator(`[id="d${day.slice(8)}"]`)).toBeInViewport();
	});

	test('and finds the next one where it has nothing', async ({ page }) => {
		await page.goto(MONTH);
		const ids = await page
			.locator('section[id^=d]')
			.evaluateAll((days) => days.map(({ id }) => id));
		const last = ids.at(-1) ?? '';
		await page.goto(`${MONTH}#d9999-12-31`);
		await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
	});
});
