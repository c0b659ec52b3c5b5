import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listFiles, OUTPUTS } from './built-site.ts';

const { folder } = OUTPUTS.root;
const files = listFiles(folder);
const read = (file: string) => readFileSync(path.join(folder, file));

describe('the compressed files of a build', () => {
	const forms = { '.br': brotliDecompressSync, '.gz': gunzipSync };

	test.each(Object.entries(forms))('%s hold what the files beside them hold', (ending, decode) => {
		const encoded = files.filter((file) => file.endsWith(ending));
		const wrong = encoded.filter((file) => {
			const [small, whole] = [read(file), read(file.slice(0, -ending.length))];
			return small.length >= whole.length || !decode(small).equals(whole);
		});
		expect(encoded.length).toBeGreaterThan(1000);
		expect(wrong).toEqual([]);
	});

	test('stand beside every page, style sheet, script and text of the data', () => {
		const known = new Set(files);
		const texts = files.filter((file) => /\.(?:html|css|js|json|csv|xml)$/.test(file));
		const lacking = texts.filter((file) => !known.has(`${file}.br`) || !known.has(`${file}.gz`));
		// What fits into a packet is left as it is.
		expect(lacking.filter((file) => read(file).length > 400)).toEqual([]);
	});
});
