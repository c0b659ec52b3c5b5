import { expect, type Page, test } from '@playwright/test';
import { PAGE_TYPES } from './page-types.ts';

/** The policies that README promises to fit; browsers log what they refuse. */
const POLICY = "default-src 'self'";
const SEARCH_POLICY = `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;

/** Sends pages with a policy, as a host may that is set up strictly. */
async function setPolicy(page: Page, policy: string): Promise<void> {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-security-policy': policy };
		return route.fulfill({ response, headers });
	});
}

test.describe('asks no other host, and logs no error under a strict policy', () => {
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
			await setPolicy(page, address === '/search/' ? SEARCH_POLICY : POLICY);
			await page.goto(address, { waitUntil: 'networkidle' });
			expect({ foreign, errors }, address).toEqual({ foreign: [], errors: [] });
		});
	}
});
