import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
		.map((name) => process.env[name])
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			path.join(folder, 'Google/Chrome/Application/chrome.exe'),
			path.join(folder, 'Chromium/Application/chrome.exe'),
			path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
		]),
};

/**
 * The path of a Chromium that runs here: the one that `CHROMIUM_PATH` names, one that is installed,
 * or Playwright's own. Where there is none it is installed, by Playwright or, as root on Debian, by
 * apt. Null where all of that fails.
 */
export function findChromium(): string | null {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return isRunnable(named) ? named : null;
	return findInstalled() ?? installWithPlaywright() ?? installWithApt();
}

/** What to do where `findChromium` finds nothing. */
export const ADVICE = process.env['CHROMIUM_PATH']
	? `CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which does not run. Set it to a Chromium or Google Chrome, or unset it.`
	: 'The browser tests need Chromium, and none was found or could be installed. Install Chromium or Google Chrome, or run `npx playwright install chromium`, or set CHROMIUM_PATH to a browser.';

function findInstalled(): string | null {
	const candidates = [
		...COMMANDS.flatMap(findInPath),
		...(USUAL_PLACES[process.platform] ?? []),
		chromium.executablePath(),
	];
	return candidates.find((candidate) => existsSync(candidate) && isRunnable(candidate)) ?? null;
}

function findInPath(command: string): string[] {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
	return folders.map((folder) => path.join(folder, command));
}

/** A file of the right name may only be a stub that asks for a package of the system. */
function isRunnable(file: string): boolean {
	// Chrome for Windows answers `--version` by opening a window.
	if (process.platform === 'win32') return existsSync(file);
	return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function installWithPlaywright(): string | null {
	console.log('No Chromium was found; Playwright tries to install its own.');
	const cli = path.resolve('node_modules/playwright/cli.js');
	runLoudly(process.execPath, [cli, 'install', 'chromium']);
	return findInstalled();
}

function installWithApt(): string | null {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
	console.log('apt-get tries to install Chromium.');
	const install = () =>
		runLoudly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	if (!install()) {
		// A new machine has no list of packages yet.
		runLoudly('apt-get', ['update']);
		install();
	}
	return findInstalled();
}

function runLoudly(command: string, args: readonly string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
	return status === 0;
}
