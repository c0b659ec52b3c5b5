import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import path from 'node:path';
import type { Builder } from './builder.ts';

/** What a build of this site reads, beside content and packages. */
const SITE = [
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];
/** The pages that the peers make too. */
const CORE_PAGES = '/claims/[id],/timeline/[year]';

/**
 * This site, built from a copy of its code: a build beside it in the project's own folder is not
 * disturbed, and nothing that such a build keeps is found here.
 *
 * @param name Of its output and cache in the work folder.
 */
export function makeClaimline(
	work: string,
	name: string,
	{ isWhole }: { readonly isWhole: boolean },
): Builder {
	const site = path.join(work, 'site');
	const packages = path.join(site, 'node_modules');
	const output = path.join(work, name);
	const cache = path.join(work, `${name}-cache`);
	return {
		version: readVersion('node_modules/astro'),
		hint: 'npm ci',
		output,
		prepare: () => {
			rmSync(site, { recursive: true, force: true });
			mkdirSync(packages, { recursive: true });
			for (const item of SITE) cpSync(item, path.join(site, item), { recursive: true });
			for (const item of readdirSync('node_modules').filter(isPackage)) {
				symlinkSync(path.resolve('node_modules', item), path.join(packages, item));
			}
		},
		clear: () => {
			const kept = readdirSync(packages).filter((item) => !isPackage(item));
			const inSite = ['.astro', ...kept.map((item) => path.join('node_modules', item))];
			for (const folder of [output, cache, ...inSite.map((item) => path.join(site, item))]) {
				rmSync(folder, { recursive: true, force: true });
			}
		},
		toCommand: (content) => ({
			program: process.execPath,
			args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', output],
			folder: site,
			env: {
				CONTENT_DIR: content,
				CACHE_DIR: cache,
				...(!isWhole && { PAGES: CORE_PAGES, COMPRESS: 'no' }),
			},
		}),
	};
}

/** Other than folders in which tools keep things. */
const isPackage = (item: string) => !item.startsWith('.');

/** The version of an installed package; null where there is none. */
export function readVersion(folder: string): string | null {
	const file = path.join(folder, 'package.json');
	if (!existsSync(file)) return null;
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
