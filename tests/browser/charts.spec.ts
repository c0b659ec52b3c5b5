import { expect, test } from '@playwright/test';
import { claims } from './claims-data.ts';
import { PAGE_TYPES } from './page-types.ts';

function getAddress(name: string): string {
	const type = PAGE_TYPES.find((one) => one.name === name);
	if (!type) throw new Error(`There is no page type ${name}.`);
	return type.address;
}

test('a chart of figures shows each figure once, with a name, as a link to its claim', async ({
	page,
}) => {
	const address = getAddress('question');
	await page.goto(address);
	const id = address.split('/')[2];
	const answering = claims.filter(({ answers }) =>
		answers.some(({ question, position }) => question === id && position === null),
	);
	const chart = page.getByRole('figure');
	const title = await chart.locator('figcaption').innerText();
	await expect(page.getByRole('figure', { name: title })).toBeVisible();
	const links = chart.getByRole('group', { name: title }).getByRole('link');
	await expect(links).toHaveCount(answering.length);
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(hrefs.sort()).toEqual(answering.map(({ url }) => url).sort());
	for (const claim of answering) {
		await expect(
			chart.getByRole('link', { name: /, said / }).and(page.locator(`[href="${claim.url}"]`)),
		).toHaveCount(1);
	}
	await links.first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/claims\//);
});

test('labels of a chart cover neither each other nor a mark, in the reader’s own fonts', async ({
	page,
}) => {
	await page.goto(getAddress('question'));
	const covered = await page.evaluate(() => {
		const plot = [...document.querySelectorAll('.plot')].find(
			(one) => getComputedStyle(one).display !== 'none',
		);
		const labels = [...(plot?.querySelectorAll('.label') ?? [])];
		const discs = [...(plot?.querySelectorAll('.disc') ?? [])];
		const touches = (a: Element, b: Element) => {
			const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
			return (
				one.left < other.right - 1 &&
				other.left < one.right - 1 &&
				one.top < other.bottom - 2 &&
				other.top < one.bottom - 2
			);
		};
		return labels.flatMap((label, index) =>
			[...labels.slice(0, index), ...discs]
				.filter((other) => touches(label, other))
				.map((other) => `${label.textContent ?? ''}: ${other.textContent ?? 'a mark'}`),
		);
	});
	expect(covered).toEqual([]);
});

test('a chart of positions is a table: each actor with its positions in words and its latest', async ({
	page,
}) => {
	await page.goto(getAddress('question of positions'));
	const table = page.getByRole('table', { name: 'What each actor answered' });
	const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
	expect(await rows.count()).toBeGreaterThan(0);
	for (const row of await rows.all()) {
		await expect(row.getByRole('rowheader')).toHaveCount(1);
		await expect(row.getByRole('cell').first()).toContainText(/affirms|denies|declines/);
		await expect(row.getByRole('cell').last().getByRole('link')).toHaveText(
			/(?:affirms|denies|declines)\s.*\d{4}/,
		);
	}
});

test('the head of a chart of positions stays in sight', async ({ page }) => {
	await page.goto(getAddress('question of positions'));
	const head = page.locator('.stances thead');
	await page.locator('.stances tbody').last().scrollIntoViewIfNeeded();
	await page.evaluate(() => {
		document.querySelector('.stances tbody:last-of-type')?.scrollIntoView({ block: 'center' });
	});
	const { top, bottom } = await head.evaluate((element) => {
		const box = element.getBoundingClientRect();
		return { top: box.top, bottom: box.bottom };
	});
	expect(top).toBeGreaterThanOrEqual(-1);
	expect(bottom).toBeGreaterThan(0);
});
