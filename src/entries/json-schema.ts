import { z } from 'zod';
import { COLLECTIONS } from './collections.ts';
import { ID_PATTERN, type ReferenceTarget } from './fields.ts';
import { OTHER_MEASURE } from './figure.ts';
import { vocabularySchema } from './vocabulary.ts';

type JsonSchema = Record<string, unknown>;

/** What there is to refer to: ids of entries and words of the vocabulary. */
export type Targets = Readonly<Record<ReferenceTarget, readonly string[]>>;

/** Entries come and go between two writings of the schemas, words of the vocabulary hardly do. */
const WORDS: ReadonlySet<string> = new Set(['sides', 'topics', 'measures']);

/**
 * JSON Schemas of all collections, for editors that complete and check fields. They are made from the
 * schemas of the build, with the ids that there are at the time offered for completion.
 */
export function makeJsonSchemas(targets: Targets): Record<string, JsonSchema> {
	const schemas = Object.values(COLLECTIONS).map(({ name, schema }) => [name, schema] as const);
	return Object.fromEntries(
		[...schemas, ['vocabulary', vocabularySchema] as const].map(([name, schema]) => {
			const json = z.toJSONSchema(schema, {
				io: 'input',
				target: 'draft-7',
				unrepresentable: 'any',
			});
			const used = new Set<ReferenceTarget>();
			const linked = linkTargets(json, used) as JsonSchema;
			const definitions = [...used].map((target) => [target, defineTarget(target, targets)]);
			return [name, { ...linked, definitions: Object.fromEntries(definitions) as JsonSchema }];
		}),
	);
}

/** Puts a link to the definition of its target in place of the mark that a field is a reference. */
function linkTargets(node: unknown, used: Set<ReferenceTarget>): unknown {
	if (Array.isArray(node)) return node.map((item) => linkTargets(item, used));
	if (!node || typeof node !== 'object') return node;

	const { refersTo, ...rest } = node as JsonSchema & { refersTo?: ReferenceTarget };
	const entries = Object.entries(rest).map(([key, value]) => [key, linkTargets(value, used)]);
	const plain = Object.fromEntries(entries) as JsonSchema;
	if (!refersTo) return plain;

	used.add(refersTo);
	const { type: _type, pattern: _pattern, ...described } = plain;
	// Draft 7 ignores whatever stands beside a $ref, so the link stands in a list of its own.
	return { ...described, allOf: [{ $ref: `#/definitions/${refersTo}` }] };
}

function defineTarget(target: ReferenceTarget, targets: Targets): JsonSchema {
	if (target === 'measures') return { type: 'string', enum: [...targets.measures, OTHER_MEASURE] };
	if (WORDS.has(target)) return { type: 'string', enum: targets[target] };
	const anyId = { type: 'string', pattern: ID_PATTERN.source };
	return targets[target].length ? { anyOf: [{ enum: targets[target] }, anyId] } : anyId;
}
