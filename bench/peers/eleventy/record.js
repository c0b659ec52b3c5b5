/** What claims refer to, read once. As global data it would be merged into the data of every page. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import yaml from 'js-yaml';

export const { IN, OUT, SHELL } = process.env;
export const [sources, actors, places] = ['sources', 'actors', 'places'].map((folder) =>
	Object.fromEntries(
		readdirSync(path.join(IN, folder)).map((file) => [
			path.basename(file, '.yaml'),
			yaml.load(readFileSync(path.join(IN, folder, file), 'utf8')),
		]),
	),
);

/** YAML makes moments of whole days; what is less exact stays a text. */
export function toDay(value) {
	return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
