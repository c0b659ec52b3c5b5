/**
 * Writes down the addresses of the site in `dist/`: the promise that a release makes. The tests hold
 * every later build to it. Run it after a build, when a release is made.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'dist';
const LIST = 'tests/site/released-addresses.txt';
/** What has another name in every build, or is found by way of a page. */
const PASSING =
	/^(?:_astro|pagefind|pictures|oembed)\/|^404\.html$|\/filter\/index\.html$|\.(?:br|gz)$/;

const addresses = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)))
	.map((file) => file.split(path.sep).join('/'))
	.filter((file) => !PASSING.test(file))
	.filter((file) => /(?:^|\/)index\.html$/.test(file) || /^data\/|^[^/]+$/.test(file))
	.map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
	.sort();
writeFileSync(LIST, `${addresses.join('\n')}\n`);
console.log(`${addresses.length} addresses in ${LIST}`);
