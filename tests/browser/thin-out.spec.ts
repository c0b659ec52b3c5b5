import { expect, test } from '@playwright/test';
import { thinOut } from './thin-out.ts';

test('a page that is thinned out keeps one of everything', async ({ page }) => {
	const row = (text: string, inside = '') =>
		`<li class="row"><a href="#${text}">${text}</a>${inside}</li>`;
	const rows = Array.from({ length: 40 }, (_, index) => row(`row ${index}`));
	rows[20] = row('marked', '<em>so</em>');
	rows[30] = row('pale', '<b class="pale">so</b>');
	rows[35] = row('pale again', '<b class="pale">so</b>');
	rows[39] = '<li class="last">last</li>';
	await page.setContent(
		`<main><h1>Rows</h1><ol>${rows.join('')}</ol><ol>${rows.join('')}</ol></main>`,
	);
	await thinOut(page);

	const kept = await page
		.locator('ol')
		.evaluateAll((lists) =>
			lists.map((list) => [...list.children].map(({ textContent }) => textContent)),
		);
	expect(kept).toEqual([
		['row 0', 'row 1', 'row 2', 'markedso', 'paleso', 'last'],
		['row 0', 'row 1', 'row 2', 'last'],
	]);
	await expect(page.locator('h1')).toHaveText('Rows');
});
