import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../src/site.ts';

const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;

test('CITATION.cff has the form that those who made it laid down', () => {
	const schema = JSON.parse(readFileSync('tests/profiles/cff-1.2.0.json', 'utf8')) as object;
	const validate = new Ajv().compile(schema);
	validate(citation);
	expect(validate.errors ?? []).toEqual([]);
	expect(validate({ ...citation, type: 'book' })).toBe(false);
});

test('CITATION.cff says what the project and the site say', () => {
	expect(citation).toMatchObject({
		title: site.title,
		abstract: project['description'],
		version: project['version'],
		license: site.licences.record.id,
		authors: [{ name: site.authors }],
	});
});
