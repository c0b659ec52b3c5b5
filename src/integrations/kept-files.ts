import { hash } from 'node:crypto';
import {
	copyFileSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import type { BuiltPage } from './built-pages.ts';

/** A file as a build wrote it. */
export interface KeptFile {
	/** The key of what it was made from. */
	readonly key: string;
	/** Its size in bytes and the time of its last change, which tell whether somebody touched it since. */
	readonly size: number;
	readonly time: number;
}

/** The files of a build that the next one may take over, by their paths inside the output folder. */
export type KeptFiles = Readonly<Record<string, KeptFile>>;

interface Kept {
	/** The digest of all code that made them. */
	readonly code: string;
	readonly files: KeptFiles;
}

/** What the last build into a folder left to take over; nothing where other code made it. */
export function readKept(folder: string, code: string): KeptFiles {
	try {
		const kept = JSON.parse(readFileSync(toCacheFile('pages', folder), 'utf8')) as Kept;
		return kept.code === code ? kept.files : {};
	} catch {
		return {};
	}
}

/** Remembers the pages of a build that have a key. They stand in `written`, and will in `folder`. */
export function writeKept(
	folder: string,
	written: string,
	code: string,
	pages: ReadonlyArray<Pick<BuiltPage, 'file' | 'getKey'>>,
): void {
	const files: Record<string, KeptFile> = {};
	for (const { file, getKey } of pages) {
		const key = getKey();
		if (key === undefined) continue;
		const { size, mtimeMs } = statSync(path.join(written, file));
		files[file] = { key, size, time: mtimeMs };
	}
	const list = toCacheFile('pages', folder);
	mkdirSync(path.dirname(list), { recursive: true });
	writeFileSync(list, JSON.stringify({ code, files } satisfies Kept));
}

/** Takes a file over from the last build; false where it is not there as that build wrote it. */
export function takeOver(
	file: string,
	from: string,
	to: string,
	{ size, time }: KeptFile,
): boolean {
	const [source, target] = [path.join(from, file), path.join(to, file)];
	const found = statSync(source, { throwIfNoEntry: false });
	if (found?.size !== size || found.mtimeMs !== time) return false;
	mkdirSync(path.dirname(target), { recursive: true });
	linkOrCopy(source, target);
	return true;
}

/** Gives a file a second name, at which it takes no room. */
export function linkOrCopy(source: string, target: string): void {
	try {
		linkSync(source, target);
	} catch {
		// Not every disk knows files with two names. The copy has another time, and is kept once less.
		copyFileSync(source, target);
	}
}

/** Where something about the builds into a folder is kept for the next one. */
export function toCacheFile(name: string, folder: string): string {
	return path.join(cacheFolder, `${name}-${hash('sha256', path.resolve(folder)).slice(0, 16)}`);
}

/**
 * A digest of what output depends on besides the record: the code in some folders, dependencies, the
 * version of Node, settings.
 */
export function digestCode(
	root: string,
	folders: readonly string[],
	settings: readonly unknown[] = [],
): string {
	const sources = folders.flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => path.join(item.parentPath, item.name)),
	);
	const others = ['astro.config.mjs', 'package-lock.json'].map((name) => path.join(root, name));
	const digests = [...sources.sort(), ...others].map((file) => [
		path.relative(root, file),
		hash('sha256', readFileSync(file)),
	]);
	return hash('sha256', JSON.stringify([process.version, settings, digests]));
}
