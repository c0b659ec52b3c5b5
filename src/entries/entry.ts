import type { ActorData } from './actor.ts';
import type { Body } from './body.ts';
import type { ClaimData } from './claim.ts';
import type { PlaceData } from './place.ts';
import type { QuestionData } from './question.ts';
import type { SourceData } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One file of the record, read and valid by itself. */
export interface Entry<Data> {
	/** The file's name without its ending. */
	readonly id: string;
	/** Path from the project's root, with forward slashes. */
	readonly file: string;
	readonly data: Data;
	/**
	 * The top-level fields that are wrong and hold placeholders, while entries are checked against each
	 * other: what is found at them means nothing. There are none in content that is whole.
	 */
	readonly faulty?: ReadonlySet<PropertyKey>;
}

/** Whether fields of an entry hold what its author wrote. */
export function isSound({ faulty }: Entry<unknown>, ...fields: PropertyKey[]): boolean {
	return !faulty || fields.every((field) => !faulty.has(field));
}

/** An entry with text under its fields. */
export interface EntryWithBody<Data> extends Entry<Data> {
	readonly body: Body;
}

/** Everything that people wrote, by id, before anything is derived from it. */
export interface Content {
	readonly vocabulary: Vocabulary;
	readonly actors: ReadonlyMap<string, Entry<ActorData>>;
	readonly places: ReadonlyMap<string, Entry<PlaceData>>;
	readonly sources: ReadonlyMap<string, Entry<SourceData>>;
	readonly questions: ReadonlyMap<string, EntryWithBody<QuestionData>>;
	readonly claims: ReadonlyMap<string, EntryWithBody<ClaimData>>;
}
