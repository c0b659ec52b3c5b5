import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

test.describe('asks no other host for anything, and logs no error', () => {
	for (const { name, address } of PAGE_TYPES) {
		test(name, async ({ page, baseURL }) => {
			const foreign: string[] = [];
			const errors: string[] = [];
			page.on('request', (request) => {
				if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			page.on('console', (message) => {
				// The browser logs the status 404 of the page itself, which is right there.
				const isOwnStatus = message.location().url === page.url();
				if (message.type() === 'error' && !isOwnStatus) errors.push(message.text());
			});
			await page.goto(address, { waitUntil: 'networkidle' });
			expect({ foreign, errors }, address).toEqual({ foreign: [], errors: [] });
		});
	}
});
