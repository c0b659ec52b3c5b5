import path from 'node:path';
import { defineConfig } from '@playwright/test';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1440, height: 900 };

const results = path.resolve('test-results');

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: path.join(results, 'browser'),
	reporter: [['dot'], ['json', { outputFile: path.join(results, 'browser.json') }]],
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	// A busy machine is slow, and nothing is wrong with it.
	expect: { timeout: 20_000 },
	use: {
		baseURL: process.env['SERVED_AT'] ?? '',
		trace: 'off',
		launchOptions: {
			executablePath: process.env['CHROMIUM_PATH'] ?? '',
			args: [
				// Chromium refuses to start as root with its sandbox, and CI runs as root.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
			],
		},
	},
	projects: [
		{
			name: 'phone-light',
			testIgnore: ['print.spec.ts', 'no-script.spec.ts', 'narrowing.spec.ts', 'timelinejs.spec.ts'],
			use: { viewport: PHONE, colorScheme: 'light' },
		},
		{
			name: 'desktop-light',
			// What a page asks for and logs does not depend on its width, nor does a frame of a given size.
			testIgnore: ['requests.spec.ts', 'no-script.spec.ts', 'narrowing.spec.ts', 'embeds.spec.ts'],
			use: { viewport: DESKTOP, colorScheme: 'light' },
		},
		{
			name: 'phone-dark',
			testMatch: ['accessibility.spec.ts', 'search-accessibility.spec.ts'],
			use: { viewport: PHONE, colorScheme: 'dark' },
		},
		{
			name: 'desktop-dark',
			testMatch: ['accessibility.spec.ts', 'search-accessibility.spec.ts', 'print.spec.ts'],
			use: { viewport: DESKTOP, colorScheme: 'dark' },
		},
		...[
			{ name: 'phone-no-script', viewport: PHONE },
			{ name: 'desktop-no-script', viewport: DESKTOP },
		].map(({ name, viewport }) => ({
			name,
			testMatch: ['reading.spec.ts', 'claim.spec.ts', 'no-script.spec.ts', 'narrowing.spec.ts'],
			use: { viewport, javaScriptEnabled: false },
		})),
	],
});
