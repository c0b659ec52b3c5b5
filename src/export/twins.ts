import { addresses } from '../addresses.ts';
import { viewQuestion } from '../record/question-view.ts';
import { findLastDay } from '../record/standing.ts';
import type { ClaimRecord } from '../record/types.ts';
import { site } from '../site.ts';
import { toClaimData } from './claims-json.ts';
import { toActorData, toPlaceData, toSourceData, toTopicData } from './entities-json.ts';
import { toQuestionData } from './questions-json.ts';
import { SCHEMA } from './schema.ts';

/** A page of an entity as data, beside the page. */
export interface Twin {
	/** The folder of the pages of its kind: `claims`. */
	readonly collection: string;
	readonly id: string;
	/**
	 * The same as in the file of the whole collection, with the version of its form and its licence.
	 * Whoever asks for the list needs none of it.
	 */
	readonly makeData: () => object;
}

/** The pages of all entities as data, at their former addresses too. */
export function listTwins(record: ClaimRecord): Twin[] {
	const { claims, questions, actors, sources, places, topics } = record;
	const lastDay = findLastDay(claims);
	const twins = <Item extends { readonly id: string }>(
		items: readonly Item[],
		toAddress: (id: string) => string,
		toData: (item: Item) => object,
		listIds: (item: Item) => readonly string[] = ({ id }) => [id],
	) =>
		items.flatMap((item) => {
			const [collection = ''] = toAddress(item.id).split('/').filter(Boolean);
			const makeData = () => withTerms(toData(item));
			return listIds(item).map((id): Twin => ({ collection, id, makeData }));
		});
	return [
		// Who asked for a claim by a former id is told the new one by the data.
		...twins(claims, addresses.claim, toClaimData, ({ id, aliases }) => [id, ...aliases]),
		...twins(questions, addresses.question, (question) => ({
			...toQuestionData(viewQuestion(question, lastDay)),
			text: question.text,
		})),
		...twins(actors, addresses.actor, toActorData),
		...twins(sources, addresses.source, toSourceData),
		...twins(places, addresses.place, toPlaceData),
		...twins(
			topics.filter((topic) => topic.claims.length > 0),
			addresses.topic,
			toTopicData,
		),
	];
}

function withTerms(data: object): object {
	const { id, url } = site.licences.record;
	return { schema: SCHEMA, licence: { id, url }, ...data };
}
