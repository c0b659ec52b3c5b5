import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLLECTIONS } from '../entries/collections.ts';
import { makeJsonSchemas, type Targets } from '../entries/json-schema.ts';
import { parseYaml } from '../entries/yaml-text.ts';

/** Where Astro's extension for VS Code looks for the schemas of front matter. */
export const SCHEMA_FOLDER = '.astro/collections';

/**
 * Writes JSON Schemas and the list of files that they hold for, in the form in which Astro's language
 * server reads them for front matter. Only names of files are looked at: an editor with a broken entry
 * needs its schema most.
 */
export function writeJsonSchemas(contentFolder: string, folder: string): void {
	const files = Object.values(COLLECTIONS).flatMap(({ name, ending }) =>
		listFiles(path.join(contentFolder, name))
			.filter((file) => file.endsWith(ending))
			.map((file) => ({ collection: name, id: path.basename(file, ending), file })),
	);
	const idsOf = (collection: string) =>
		files.filter((file) => file.collection === collection).map(({ id }) => id);
	const { sides, topics, measures } = readVocabularyWords(contentFolder);
	const targets: Targets = {
		actors: idsOf('actors'),
		places: idsOf('places'),
		sources: idsOf('sources'),
		questions: idsOf('questions'),
		claims: idsOf('claims'),
		sides,
		topics,
		measures,
	};

	mkdirSync(folder, { recursive: true });
	for (const [name, schema] of Object.entries(makeJsonSchemas(targets))) {
		writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema)}\n`);
	}
	const list = {
		collections: Object.keys(COLLECTIONS).map((name) => ({ hasSchema: true, name })),
		// Astro's language server looks files up by their address in lower case.
		entries: Object.fromEntries(
			files.map(({ collection, file }) => [pathToFileURL(file).href.toLowerCase(), collection]),
		),
	};
	writeFileSync(path.join(folder, 'collections.json'), `${JSON.stringify(list)}\n`);
}

function readVocabularyWords(
	contentFolder: string,
): Record<'sides' | 'topics' | 'measures', string[]> {
	const file = path.join(contentFolder, 'vocabulary.yaml');
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const value = parseYaml(text).value as Partial<Record<string, object>> | undefined;
	const wordsOf = (field: string) => Object.keys(value?.[field] ?? {});
	return { sides: wordsOf('sides'), topics: wordsOf('topics'), measures: wordsOf('measures') };
}

function listFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && !item.name.startsWith('.'))
		.map((item) => path.join(item.parentPath, item.name));
}
