import { contentFolder } from './content-folder.ts';
import { readContent, type ReadContent, type ReadFile } from './entries/read-content.ts';

const KEPT = Symbol.for('claimline.content');
type Shelf = typeof globalThis & { [KEPT]?: ReadContent };

/** Reads the content of this project and keeps it for the pages of the same build. */
export function readAndKeepContent(now: Date, readFile?: ReadFile): ReadContent {
	const read = readContent({ ...contentFolder, now, ...(readFile && { readFile }) });
	(globalThis as Shelf)[KEPT] = read;
	return read;
}

/**
 * The content of this build. Configuration and pages are two bundles in one process, with nothing
 * in common but its globals: what the first read to check it is taken over here, once. In
 * development nothing was kept, and the files are read.
 */
export function takeContent(now: Date): ReadContent {
	const shelf = globalThis as Shelf;
	const kept = shelf[KEPT];
	delete shelf[KEPT];
	return kept ?? readContent({ ...contentFolder, now });
}
