import { hash } from 'node:crypto';
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
	return cutClaim(claim, PARTS);
}

/** A page that was read, for its own page: with its claims, each for a list. */
export function isolateSource(source: Source): Source {
	return { ...PARTS.source(source), claims: source.claims.map(isolateClaim) };
}

const claimKeys = new WeakMap<Claim, string>();

/** A key of a claim cut out of the record: another one as soon as anything in it is another. */
export function toClaimKey(claim: Claim): string {
	const key = claimKeys.get(claim) ?? digest(cutClaim(claim, DIGESTS));
	claimKeys.set(claim, key);
	return key;
}

/** The key of a page that was read, cut out of the record. */
export function toSourceKey(source: Source): string {
	return digest([DIGESTS.source(source), source.claims.map(toClaimKey)]);
}

/** A digest of plain values. */
export function digest(value: unknown): string {
	return hash('sha256', JSON.stringify(value), 'base64url');
}

/** How the parts of an entity are cut out that others share. */
interface Cuts {
	readonly actor: (actor: Actor) => Actor;
	readonly source: (source: Source) => Source;
	readonly place: (place: Place) => Place;
	readonly topic: (topic: Topic) => Topic;
	readonly question: (question: Question) => Question;
	/** What a link to a claim shows: its title, who said it and when. */
	readonly outline: (claim: Claim) => Claim;
	/** A figure of another claimant that stood on the same day. */
	readonly standing: (standing: StandingFigure) => StandingFigure;
}

type Share = <Item extends object>(cut: (item: Item) => Item) => (item: Item) => Item;

function makeCuts(share: Share): Cuts {
	const actor = share((whole: Actor): Actor => ({
		...whole,
		parent: null,
		members: [],
		claims: [],
		passedOn: [],
		sources: [],
	}));
	const outline = share((claim: Claim): Claim => ({
		...claim,
		claimants: claim.claimants.map(actor),
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
	return {
		actor,
		outline,
		source: share((source: Source): Source => ({
			...source,
			outlet: actor(source.outlet),
			claims: [],
		})),
		place: share((place: Place): Place => ({ ...place, claims: [] })),
		topic: share((topic: Topic): Topic => ({ ...topic, claims: [] })),
		question: share((question: Question): Question => ({
			...question,
			html: '',
			text: '',
			claims: [],
		})),
		standing: share(({ claimant, claim, figure }: StandingFigure): StandingFigure => ({
			claimant: actor(claimant),
			claim: outline(claim),
			figure,
		})),
	};
}

const NO_RELATIONS: Related = mapRelations(() => []);

/** Pages ask whether two actors or claims are the same one, so that each is cut out once. */
const PARTS = makeCuts((cut) => remember(cut));

/** In a key the digest of a part stands for it: what many share is looked at once. */
const DIGESTS = makeCuts((cut) => remember((item) => digest(cut(item)) as unknown as typeof item));

function remember<Item extends object>(cut: (item: Item) => Item): (item: Item) => Item {
	const known = new WeakMap<Item, Item>();
	return (item) => {
		const result = known.get(item) ?? cut(item);
		known.set(item, result);
		return result;
	};
}

function cutClaim(claim: Claim, cuts: Cuts): Claim {
	const { forecast, summit } = claim;
	const outlineRelated = (related: Related) =>
		mapRelations((relation) => related[relation].map(cuts.outline));
	return {
		...claim,
		claimants: claim.claimants.map(cuts.actor),
		answers: claim.answers.map((answer) => ({
			...answer,
			question: cuts.question(answer.question),
			others: answer.others.map(cuts.standing),
		})),
		places: claim.places.map(cuts.place),
		topics: claim.topics.map(cuts.topic),
		reports: claim.reports.map((report) => ({
			source: cuts.source(report.source),
			chain: report.chain.map(cuts.actor),
			path: report.path.map(cuts.actor),
			quote: report.quote && { ...report.quote, speaker: cuts.actor(report.quote.speaker) },
		})),
		relations: outlineRelated(claim.relations),
		reverse: outlineRelated(claim.reverse),
		origins: { ...claim.origins, actors: claim.origins.actors.map(cuts.actor) },
		forecast: forecast && { ...forecast, shownBy: forecast.shownBy.map(cuts.outline) },
		summit: summit && { ...summit, participants: summit.participants.map(cuts.actor) },
	};
}

function mapRelations(getClaims: (relation: keyof Related) => readonly Claim[]): Related {
	return Object.fromEntries(
		RELATIONS.map((relation) => [relation, getClaims(relation)]),
	) as unknown as Related;
}
