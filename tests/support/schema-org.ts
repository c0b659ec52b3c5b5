import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld, { type ContextDefinition } from 'jsonld';

const SCHEMA = 'http://schema.org/';
const file = fileURLToPath(new URL('schema.nq', import.meta.resolve('@vocabulary/schema')));

/** What the vocabulary of schema.org says of its terms, by what it says: `domainIncludes`, … */
const statements = new Map<string, Map<string, Set<string>>>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
	const [, subject = '', predicate = '', object = ''] =
		/^<http:\/\/schema\.org\/([^>]*)> <[^>]*[/#]([^>]*)> <http:\/\/schema\.org\/([^>]*)>/.exec(
			line,
		) ?? [];
	if (!subject) continue;
	const of = statements.get(predicate) ?? new Map<string, Set<string>>();
	statements.set(predicate, of.set(subject, (of.get(subject) ?? new Set()).add(object)));
}
const tell = (predicate: string, subject: string): string[] => [
	...(statements.get(predicate)?.get(subject) ?? []),
];

/** A class and all classes above it. */
function listClasses(name: string): string[] {
	return [name, ...tell('subClassOf', name).flatMap(listClasses)];
}

const properties = [...(statements.get('domainIncludes')?.keys() ?? [])];
const classes = new Set(properties.flatMap((name) => tell('domainIncludes', name)));
for (const name of statements.get('subClassOf')?.keys() ?? []) classes.add(name);

/**
 * The context of schema.org, made from its vocabulary so that no test asks the network: its terms and
 * no others. Text where only an address can stand is one.
 */
const context: ContextDefinition = {
	...Object.fromEntries([...classes].map((name) => [name, `${SCHEMA}${name}`])),
	...Object.fromEntries(
		properties.map((name) => {
			const ranges = tell('rangeIncludes', name);
			const isAddress = ranges.includes('URL') && !ranges.includes('Text');
			const id = `${SCHEMA}${name}`;
			return [name, isAddress ? { '@id': id, '@type': '@id' } : id];
		}),
	),
	// Of actions: what has to be filled in for them (schema.org/docs/actions.html).
	'query-input': `${SCHEMA}query-input`,
};

type Expanded = Readonly<Record<string, ReadonlyArray<Readonly<Record<string, unknown>>>>>;

/**
 * What is wrong with JSON-LD in the words of schema.org: terms that it does not have, properties that
 * things of a type do not have, values that a property does not take. Empty where nothing is.
 */
export async function findLinkedDataProblems(text: string): Promise<string[]> {
	const expanded = (await jsonld.expand(
		JSON.parse(text) as object,
		{
			documentLoader: (url) => {
				if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
				return Promise.resolve({ documentUrl: url, document: { '@context': context } });
			},
			// Throws at every term that the context lacks, which would be dropped silently.
			safe: true,
		} as Parameters<typeof jsonld.expand>[1],
	)) as unknown as Expanded[];
	return expanded.flatMap(checkNode);
}

function checkNode(node: Expanded): string[] {
	const types = listTypes(node);
	const above = types.flatMap(listClasses);
	const lacking = types.length ? [] : ['something without a type'];
	const wrong = Object.entries(node).flatMap(([iri, values]) => {
		if (iri.startsWith('@') || iri.endsWith('query-input')) return [];
		const name = iri.slice(SCHEMA.length);
		const isOwn = tell('domainIncludes', name).some((type) => above.includes(type));
		const ranges = tell('rangeIncludes', name);
		return [
			...(isOwn ? [] : [`${types.join()} has no ${name}`]),
			...values.flatMap((value) => checkValue(name, value as Expanded, ranges)),
		];
	});
	return [...lacking, ...wrong];
}

const listTypes = (node: Expanded) =>
	((node['@type'] ?? []) as unknown as string[]).map((type) => type.slice(SCHEMA.length));

function checkValue(name: string, value: Expanded, ranges: readonly string[]): string[] {
	if ('@value' in value) {
		const fits = ranges.some((range) => fitsLiteral(range, value['@value']));
		return fits ? [] : [`${name} takes no ${JSON.stringify(value['@value'])}`];
	}
	const isReference = Object.keys(value).join() === '@id';
	if (isReference) {
		const isAddress = URL.canParse(value['@id'] as unknown as string);
		return isAddress ? [] : [`${name} takes no ${JSON.stringify(value)}`];
	}
	const types = listTypes(value).flatMap(listClasses);
	const fits = ranges.some((range) => types.includes(range));
	return [...(fits ? [] : [`${name} takes no ${types[0] ?? ''}`]), ...checkNode(value)];
}

function fitsLiteral(range: string, value: unknown): boolean {
	switch (range) {
		case 'Date':
		case 'DateTime':
			// ISO 8601 with less than a day is one too.
			return typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
		case 'Boolean':
			return typeof value === 'boolean';
		case 'Integer':
		case 'Number':
			return typeof value === 'number';
		case 'Text':
			return typeof value === 'string';
		default:
			return false;
	}
}
