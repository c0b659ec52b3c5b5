import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the output folder and puts the result in its place only when all of it is there. A
 * build that fails leaves the last good `dist/` as it was.
 */
export function stagedBuild(): AstroIntegration {
	let target = '';
	let staging = '';
	return {
		name: 'claimline:staged-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				staging = `${target}-next`;
				rmSync(staging, { recursive: true, force: true });
				updateConfig({ outDir: pathToFileURL(`${staging}/`) });
			},
			'astro:build:done': ({ logger }) => {
				const previous = `${target}-previous`;
				rmSync(previous, { recursive: true, force: true });
				if (existsSync(target)) renameSync(target, previous);
				renameSync(staging, target);
				rmSync(previous, { recursive: true, force: true });
				logger.info(`built into ${target}`);
			},
		},
	};
}
