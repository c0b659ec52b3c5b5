import path from 'node:path';

/**
 * Where the record stands: `content/` in the folder that npm runs in. `CONTENT_DIR` names another
 * one, for tests and measurements.
 */
export const contentFolder = {
	folder: path.resolve(process.env['CONTENT_DIR'] ?? 'content'),
	label: process.env['CONTENT_DIR'] ?? 'content',
} as const;
