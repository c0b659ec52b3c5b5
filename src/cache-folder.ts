import path from 'node:path';

/**
 * Where builds keep what the next one can use again: nothing in it is needed, and all of it may be
 * deleted at any time. `CACHE_DIR` puts it elsewhere.
 */
export const cacheFolder = path.resolve(
	process.env['CACHE_DIR'] ?? 'node_modules/.cache/claimline',
);
