import { addresses } from '../addresses.ts';
import { type Relation, RELATIONS } from '../entries/claim.ts';
import type { Claim, MeasuredFigure, Related, Report } from '../record/types.ts';
import { SCHEMA } from './schema.ts';

interface WithId {
	readonly id: string;
}
const toIds = (entities: readonly WithId[]) => entities.map(({ id }) => id);

/** The record for other people's programs: `data/claims.json`, in the order of the chronology. */
export function toClaimsData(claims: readonly Claim[]) {
	return { schema: SCHEMA, claims: claims.map(toClaimData) };
}

/** The same claims for programs that read line by line: each line is one claim in JSON. */
export function toClaimLines(claims: readonly Claim[]): string {
	return claims.map((claim) => `${JSON.stringify(toClaimData(claim))}\n`).join('');
}

/** One claim for other people's programs. Dates are EDTF text; addresses begin at the site's root. */
export function toClaimData(claim: Claim) {
	const { forecast, summit } = claim;
	return {
		id: claim.id,
		url: addresses.claim(claim.id),
		title: claim.title,
		kind: claim.kind,
		said: claim.said.text,
		happened: claim.happened.text,
		claimant: toIds(claim.claimants),
		figures: claim.figures.map(toFigureData),
		answers: claim.answers.map(({ question, position }) => ({ question: question.id, position })),
		places: toIds(claim.places),
		topics: toIds(claim.topics),
		sources: claim.reports.map(toSourceData),
		relations: toRelationsData(claim.relations),
		aliases: claim.aliases,
		forecast: forecast && {
			by: forecast.by?.text ?? null,
			outcome: forecast.outcome,
			shown_by: toIds(forecast.shownBy),
		},
		...(summit && {
			summit: { participants: toIds(summit.participants), outcome: summit.outcome },
		}),
		origins: {
			min: claim.origins.min,
			max: claim.origins.max,
			ids: toIds(claim.origins.actors),
		},
		recorded: claim.recorded,
		checked: claim.checked,
		corrections: claim.corrections,
		text: claim.text,
	};
}

function toFigureData(figure: MeasuredFigure) {
	const { measure, scope, qualifier, best, min, max, measured, unit } = figure;
	return { measure, scope, qualifier, best, min, max, unit: measured?.unit ?? unit ?? '' };
}

function toSourceData({ source, chain, quote }: Report) {
	return {
		id: source.id,
		url: source.url,
		outlet: source.outlet.id,
		published: source.published?.text ?? null,
		chain: toIds(chain),
		quote: quote && { text: quote.text, speaker: quote.speaker.id },
	};
}

/** Only what editors wrote: the other ends can be derived from it. */
function toRelationsData(relations: Related): Record<Relation, string[]> {
	const entries = RELATIONS.map((relation) => [relation, toIds(relations[relation])] as const);
	return Object.fromEntries(entries) as Record<Relation, string[]>;
}
