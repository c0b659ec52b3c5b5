import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SettingError } from '../setting-error.ts';
import { countThreads, shareWork } from '../threads.ts';
import { compressFiles, ENDINGS } from './compress.ts';
import { digestCode, linkOrCopy, toCacheFile } from './kept-files.ts';

/**
 * How hard to try: `COMPRESS=best` takes thirty times as long as the default and saves another eighth,
 * which pays for what many people load; `COMPRESS=no` leaves it to the host.
 */
const QUALITIES: Readonly<Record<string, number>> = { no: 0, quick: 9, best: 11 };
/** A thread needs a tenth of a second to begin: fewer files take no longer. */
const ENOUGH_FOR_THREADS = 30;
const TEXTS = /\.(?:html|css|js|json|jsonl|csv|xml|svg|txt|ics|cff)$/;

/**
 * Writes `.br` and `.gz` beside each text file, for hosts that send such files as they are. What the
 * last build compressed in the same way is taken over.
 */
export function compressedFiles(): AstroIntegration {
	const wish = process.env['COMPRESS'] ?? 'quick';
	const quality = QUALITIES[wish];
	let last = '';
	/** How and by which code files are compressed. */
	let mark = '';
	return {
		name: 'claimline:compressed-files',
		hooks: {
			'astro:config:setup': ({ command, config }) => {
				if (command !== 'build') return;
				last = fileURLToPath(config.outDir);
				mark = `${wish} ${digestCode(fileURLToPath(config.root), ['src/integrations'])}`;
				if (quality === undefined) {
					const known = Object.keys(QUALITIES).join(', ');
					throw new SettingError(`COMPRESS is ${wish}; it can be one of ${known}.`);
				}
			},
			'astro:build:done': async ({ dir, logger }) => {
				const before = readMark(last) === mark ? last : null;
				if (quality) logger.info(await compressFolder(fileURLToPath(dir), before, quality));
				// What was not compressed is nothing to take over either.
				writeMark(last, mark);
			},
		},
	};
}

/** Compresses what is not the same as in the folder `before`; says how much that was. */
async function compressFolder(
	folder: string,
	before: string | null,
	quality: number,
): Promise<string> {
	const begun = performance.now();
	const files = listTexts(folder);
	const changed = files.filter((file) => !(before && takeCompressed(file, before, folder)));
	await compressAll(
		changed.map((file) => path.join(folder, file)),
		quality,
	);
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	return `${changed.length} of ${files.length} files compressed: ${seconds} s`;
}

function listTexts(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && TEXTS.test(item.name))
		.map((item) => path.relative(folder, path.join(item.parentPath, item.name)));
}

async function compressAll(files: readonly string[], quality: number): Promise<void> {
	const threads = countThreads(files.length, ENOUGH_FOR_THREADS);
	if (threads < 2) {
		compressFiles(files, quality);
		return;
	}
	await shareWork(files, {
		code: new URL('./compress-thread.ts', import.meta.url),
		threads,
		workerData: quality,
		lotSize: 16,
		onAnswer: () => undefined,
	});
}

/** Takes over the forms of a file that is the same as in the last build; false where it is not. */
function takeCompressed(file: string, from: string, to: string): boolean {
	const [before, now] = [path.join(from, file), path.join(to, file)];
	if (!isSameFile(before, now)) return false;
	for (const ending of ENDINGS) {
		const encoded = `${before}.${ending}`;
		if (existsSync(encoded)) linkOrCopy(encoded, `${now}.${ending}`);
	}
	return true;
}

function isSameFile(a: string, b: string): boolean {
	const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
	if (!one || !other || one.size !== other.size) return false;
	// A page that was taken over is one file with two names.
	const isOne = one.ino !== 0 && one.ino === other.ino && one.dev === other.dev;
	return isOne || readFileSync(a).equals(readFileSync(b));
}

/** How the files of the last build into a folder were compressed; null where that is not known. */
function readMark(folder: string): string | null {
	const file = toCacheFile('compressed', folder);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function writeMark(folder: string, mark: string): void {
	const file = toCacheFile('compressed', folder);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, mark);
}
