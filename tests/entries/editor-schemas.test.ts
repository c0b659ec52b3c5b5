import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeJsonSchemas } from '../../src/integrations/editor-schemas.ts';
import { type FileChanges, withContentFolder } from '../support/content.ts';

type Definition = { anyOf?: Array<{ enum?: string[] }>; enum?: string[] };

/** What is written for the valid files, with some of them changed. */
function writeFor(changes: FileChanges = {}) {
	return withContentFolder(changes, (folder) => {
		const target = path.join(folder, 'made', 'collections');
		writeJsonSchemas(folder, target);
		const read = (name: string) =>
			JSON.parse(readFileSync(path.join(target, name), 'utf8')) as unknown;
		const { definitions } = read('claims.schema.json') as {
			definitions: Record<string, Definition>;
		};
		const list = read('collections.json') as {
			collections: unknown[];
			entries: Record<string, string>;
		};
		const root = pathToFileURL(`${folder}/`).href.toLowerCase();
		const entries = Object.entries(list.entries).map(([address, collection]) => [
			address.replace(root, ''),
			collection,
		]);
		return {
			names: readdirSync(target).sort(),
			collections: list.collections,
			entries: Object.fromEntries(entries) as Record<string, string>,
			/** What an editor offers for a reference. */
			offers: (name: string) => definitions[name]?.enum ?? definitions[name]?.anyOf?.[0]?.enum,
		};
	});
}

test('there is a schema for each folder and for the vocabulary, and a list', () => {
	expect(writeFor().names).toEqual([
		'actors.schema.json',
		'claims.schema.json',
		'collections.json',
		'places.schema.json',
		'questions.schema.json',
		'sources.schema.json',
		'vocabulary.schema.json',
	]);
});

describe('the list', () => {
	test('names the folders, each of which has a schema', () => {
		expect(writeFor().collections).toEqual(
			['actors', 'places', 'sources', 'questions', 'claims'].map((name) => ({
				hasSchema: true,
				name,
			})),
		);
	});

	test('names every entry with its folder, at its address in lower case', () => {
		const { entries } = writeFor({ 'claims/2025/NIS_400.md': 'x', 'claims/2025/notes.txt': 'x' });
		expect(entries).toMatchObject({
			'actors/nis.yaml': 'actors',
			'questions/how.md': 'questions',
			'claims/2025/nis-300.md': 'claims',
			'claims/2025/nis_400.md': 'claims',
		});
		expect(entries).not.toHaveProperty(['claims/2025/notes.txt']);
	});
});

describe('the schemas', () => {
	test('offer what there is to refer to', () => {
		const { offers } = writeFor();
		expect(offers('actors')).toEqual(expect.arrayContaining(['kbs', 'nis', 'yonhap', 'zelenskyy']));
		expect(offers('claims')).toEqual(['nis-300']);
		expect(offers('topics')).toEqual(['troops', 'casualties']);
		expect(offers('measures')).toEqual(['killed', 'wounded', 'shells-sent', 'other']);
	});

	test('offer broken entries too: an editor with one needs its schema most', () => {
		const { offers, entries } = writeFor({
			'actors/broken.yaml': 'name: [',
			'claims/2025/broken.md': 'No fields.',
			'sources/broken.yaml': new Uint8Array([0xff, 0xfe]),
		});
		expect(offers('actors')).toContain('broken');
		expect(offers('claims')).toContain('broken');
		expect(offers('sources')).toContain('broken');
		expect(entries['claims/2025/broken.md']).toBe('claims');
	});

	test.for(['sides: [', '', '- a\n', 'sides: { KR: { name: a: b } }\n'])(
		'are written though the vocabulary is “%s”',
		(vocabulary) => {
			const { names, offers } = writeFor({ 'vocabulary.yaml': vocabulary });
			expect(names).toHaveLength(7);
			expect(offers('actors')).toContain('nis');
		},
	);
});
