import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUTS } from './built-site.ts';

const released = readFileSync(new URL('./released-addresses.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean);

test('every address of the last release still leads somewhere', () => {
	expect(released.length).toBeGreaterThan(0);
	const gone = released.filter((address) => {
		const file = address.endsWith('/') ? `${address}index.html` : address;
		return !existsSync(path.join(OUTPUTS.root.folder, file));
	});
	// An id that was renamed stays alive as one of its entry's aliases.
	expect(gone).toEqual([]);
});
