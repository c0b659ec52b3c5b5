/**
 * `npm run test:browser`: serves `dist/` and runs the tests of this folder in a Chromium. Options
 * are handed on to Playwright: `npm run test:browser -- keyboard --project=phone-light`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { OUTPUTS } from '../site/built-site.ts';
import { ADVICE, findChromium } from './chromium.ts';
import { serveFolder } from './server.ts';

const { folder } = OUTPUTS.root;

/** Runs the tests; resolves to the exit code. */
async function runTests(): Promise<number> {
	if (!existsSync(folder)) {
		console.error(`There is no ${folder}/ to test. Run npm run build first.`);
		return 1;
	}
	const browser = findChromium();
	if (!browser) {
		console.error(ADVICE);
		return 1;
	}
	const server = await serveFolder(folder);
	try {
		return await runPlaywright({ CHROMIUM_PATH: browser, SERVED_AT: server.origin });
	} finally {
		await server.stop();
	}
}

function runPlaywright(env: Record<string, string>): Promise<number> {
	const cli = path.resolve('node_modules/@playwright/test/cli.js');
	const config = path.join(import.meta.dirname, 'playwright.config.ts');
	const args = [cli, 'test', '--config', config, ...process.argv.slice(2)];
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			resolve(code ?? 1);
		});
	});
}

process.exitCode = await runTests();
