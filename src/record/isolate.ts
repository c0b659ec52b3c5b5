import { RELATIONS } from '../entries/claim.ts';
import type { Actor, Claim, Place, Question, Related, Source, Topic } from './types.ts';

/**
 * Entities cut out of the record: each with all that its page shows, and with nothing that leads
 * further. What a page is given is then all that it can depend on, and can be told apart from what it
 * was given last time.
 */

/** A claim for its own page: its actors, pages and questions without their claims, other claims in outline. */
export function isolateClaim(claim: Claim): Claim {
	const outlines = new Map<Claim, Claim>();
	// The same claim can be related and stand beside it as a figure, and pages ask whether it is the same.
	const outline = (other: Claim): Claim => {
		const known = outlines.get(other) ?? outlineClaim(other);
		outlines.set(other, known);
		return known;
	};
	const { forecast, summit } = claim;
	return {
		...claim,
		claimants: claim.claimants.map(cutActor),
		answers: claim.answers.map((answer) => ({
			...answer,
			question: cutQuestion(answer.question),
			others: answer.others.map(({ claimant, claim: other, figure }) => ({
				claimant: cutActor(claimant),
				claim: outline(other),
				figure,
			})),
		})),
		places: claim.places.map(cutPlace),
		topics: claim.topics.map(cutTopic),
		reports: claim.reports.map((report) => ({
			source: cutSource(report.source),
			chain: report.chain.map(cutActor),
			path: report.path.map(cutActor),
			quote: report.quote && { ...report.quote, speaker: cutActor(report.quote.speaker) },
		})),
		relations: mapRelated(claim.relations, outline),
		reverse: mapRelated(claim.reverse, outline),
		origins: { ...claim.origins, actors: claim.origins.actors.map(cutActor) },
		forecast: forecast && { ...forecast, shownBy: forecast.shownBy.map(outline) },
		summit: summit && { ...summit, participants: summit.participants.map(cutActor) },
	};
}

/** A page that was read, for its own page: with its claims, each for a list. */
export function isolateSource(source: Source): Source {
	return { ...cutSource(source), claims: source.claims.map(isolateClaim) };
}

/** What a link to a claim shows: its title, who said it and when. */
export function outlineClaim(claim: Claim): Claim {
	return {
		...claim,
		claimants: claim.claimants.map(cutActor),
		figures: [],
		answers: [],
		places: [],
		topics: [],
		reports: [],
		relations: NO_RELATIONS,
		reverse: NO_RELATIONS,
		origins: { min: 0, max: 0, actors: [] },
		forecast: null,
		summit: null,
		checked: null,
		corrections: [],
		html: '',
		text: '',
	};
}

const NO_RELATIONS: Related = mapRelations(() => []);

function mapRelated(related: Related, outline: (claim: Claim) => Claim): Related {
	return mapRelations((relation) => related[relation].map(outline));
}

function mapRelations(getClaims: (relation: keyof Related) => readonly Claim[]): Related {
	return Object.fromEntries(
		RELATIONS.map((relation) => [relation, getClaims(relation)]),
	) as unknown as Related;
}

const cutActor = rememberEach((actor: Actor): Actor => ({
	...actor,
	parent: null,
	members: [],
	claims: [],
	passedOn: [],
	sources: [],
}));
const cutSource = rememberEach((source: Source): Source => ({
	...source,
	outlet: cutActor(source.outlet),
	claims: [],
}));
const cutPlace = rememberEach((place: Place): Place => ({ ...place, claims: [] }));
const cutTopic = rememberEach((topic: Topic): Topic => ({ ...topic, claims: [] }));
const cutQuestion = rememberEach((question: Question): Question => ({
	...question,
	html: '',
	text: '',
	claims: [],
}));

/** Pages ask whether two actors or pages are the same one: each is cut out once. */
function rememberEach<Item extends object>(cut: (item: Item) => Item): (item: Item) => Item {
	const known = new WeakMap<Item, Item>();
	return (item) => {
		const result = known.get(item) ?? cut(item);
		known.set(item, result);
		return result;
	};
}
