/**
 * Writes a made-up record: `node bench/generate.ts --claims 2000 --seed 1 --out .cache/bench-content`.
 * The folder is emptied first.
 */
import { parseArgs } from 'node:util';
import { writeMadeContent } from './made-content.ts';

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
const files = writeMadeContent(values.out, claims, seed);
console.log(`${files} files for ${claims} claims stand in ${values.out}`);
