import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ExpectedClaim } from './output.ts';
import { makeRecordFiles } from './record.ts';

/** Writes a made-up record of so many claims; the folder is emptied first. Returns how many files. */
export function writeMadeContent(folder: string, claims: number, seed: number): number {
	const files = makeRecordFiles(claims, seed);
	rmSync(folder, { recursive: true, force: true });
	for (const [name, text] of files) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	copyFileSync('content/vocabulary.yaml', path.join(folder, 'vocabulary.yaml'));
	return files.size;
}

/** The claims of a record with what their pages must say, the oldest file name first. */
export function readExpectedClaims(folder: string): ExpectedClaim[] {
	const names = new Map(
		readdirSync(path.join(folder, 'actors')).map((file) => {
			const { name } = parse(readFileSync(path.join(folder, 'actors', file), 'utf8')) as {
				name: string;
			};
			return [path.basename(file, '.yaml'), name];
		}),
	);
	return readdirSync(path.join(folder, 'claims'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((name): ExpectedClaim => {
			const file = path.join(folder, 'claims', name);
			const [, fields = ''] = readFileSync(file, 'utf8').split(/^---$/m);
			const { title, claimant } = parse(fields) as { title: string; claimant: string | string[] };
			const claimants = [claimant].flat().map((id) => names.get(id) ?? id);
			return { id: path.basename(name, '.md'), file, title, claimants };
		});
}
