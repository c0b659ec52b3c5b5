import { RELATIONS } from '../entries/claim.ts';
import type {
	Actor,
	Claim,
	Place,
	Question,
	Related,
	Source,
	StandingFigure,
	Topic,
} from './types.ts';

/**
 * Entities cut out of the record: each with all that its page shows, and with nothing that leads
 * further. What a page is given is then all that it can depend on, and can be told apart from what it
 * was given last time.
 */

/** A claim for its own page: its actors, pages and questions without their claims, other claims in outline. */
export function isolateClaim(claim: Claim): Claim {
	const { forecast, summit } = claim;
	return {
		...claim,
		claimants: claim.claimants.map(cutActor),
		answers: claim.answers.map((answer) => ({
			...answer,
			question: cutQuestion(answer.question),
			others: answer.others.map(cutStanding),
		})),
		places: claim.places.map(cutPlace),
		topics: claim.topics.map(cutTopic),
		reports: claim.reports.map((report) => ({
			source: cutSource(report.source),
			chain: report.chain.map(cutActor),
			path: report.path.map(cutActor),
			quote: report.quote && { ...report.quote, speaker: cutActor(report.quote.speaker) },
		})),
		relations: outlineRelated(claim.relations),
		reverse: outlineRelated(claim.reverse),
		origins: { ...claim.origins, actors: claim.origins.actors.map(cutActor) },
		forecast: forecast && { ...forecast, shownBy: forecast.shownBy.map(outlineClaim) },
		summit: summit && { ...summit, participants: summit.participants.map(cutActor) },
	};
}

/** A page that was read, for its own page: with its claims, each for a list. */
export function isolateSource(source: Source): Source {
	return { ...cutSource(source), claims: source.claims.map(isolateClaim) };
}

/** Entities that other entities share: each is cut out once, and can be told by being the same. */
const shared = new WeakSet<object>();

/** Whether a part of something isolated is one that others share: it never changes, and comes again. */
export function isShared(part: unknown): part is object {
	return typeof part === 'object' && part !== null && shared.has(part);
}

/** What a link to a claim shows: its title, who said it and when. */
const outlineClaim = shareEach((claim: Claim): Claim => ({
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
}));

const NO_RELATIONS: Related = mapRelations(() => []);

function outlineRelated(related: Related): Related {
	return mapRelations((relation) => related[relation].map(outlineClaim));
}

function mapRelations(getClaims: (relation: keyof Related) => readonly Claim[]): Related {
	return Object.fromEntries(
		RELATIONS.map((relation) => [relation, getClaims(relation)]),
	) as unknown as Related;
}

/** A figure of another claimant that stood on the same day. */
const cutStanding = shareEach(({ claimant, claim, figure }: StandingFigure): StandingFigure => ({
	claimant: cutActor(claimant),
	claim: outlineClaim(claim),
	figure,
}));

const cutActor = shareEach((actor: Actor): Actor => ({
	...actor,
	parent: null,
	members: [],
	claims: [],
	passedOn: [],
	sources: [],
}));
const cutSource = shareEach((source: Source): Source => ({
	...source,
	outlet: cutActor(source.outlet),
	claims: [],
}));
const cutPlace = shareEach((place: Place): Place => ({ ...place, claims: [] }));
const cutTopic = shareEach((topic: Topic): Topic => ({ ...topic, claims: [] }));
const cutQuestion = shareEach((question: Question): Question => ({
	...question,
	html: '',
	text: '',
	claims: [],
}));

/** Pages ask whether two actors or claims are the same one, so that each is cut out once. */
function shareEach<Item extends object>(cut: (item: Item) => Item): (item: Item) => Item {
	const known = new WeakMap<Item, Item>();
	return (item) => {
		const result = known.get(item) ?? cut(item);
		known.set(item, result);
		shared.add(result);
		return result;
	};
}
