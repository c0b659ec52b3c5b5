/**
 * Writes a made-up record: `node bench/generate.ts --claims 2000 --seed 1 --out .cache/bench-content`.
 * The folder is emptied first.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeRecordFiles } from './record.ts';

const { values } = parseArgs({
	options: {
		claims: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string', default: '.cache/bench-content' },
	},
});
const [claims, seed] = [Number(values.claims), Number(values.seed)];
if (!Number.isInteger(claims) || claims < 1 || !Number.isInteger(seed)) {
	console.error('--claims takes a whole number from 1 on, and --seed a whole number.');
	process.exit(1);
}

const files = makeRecordFiles(claims, seed);
rmSync(values.out, { recursive: true, force: true });
for (const [name, text] of files) {
	const file = path.join(values.out, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}
copyFileSync('content/vocabulary.yaml', path.join(values.out, 'vocabulary.yaml'));
console.log(`${files.size} files for ${claims} claims stand in ${values.out}`);
