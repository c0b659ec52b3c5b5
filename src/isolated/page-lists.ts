import { embedClaim, type Embed, embedQuestion } from '../export/embed.ts';
import { listTwins } from '../export/twins.ts';
import { digest, isolateClaim, isolateSource, toClaimKey, toSourceKey } from '../record/isolate.ts';
import { viewQuestion } from '../record/question-view.ts';
import { findLastDay } from '../record/standing.ts';
import type { Claim, ClaimRecord, Source } from '../record/types.ts';
import { describeView } from '../words/question.ts';

/**
 * A page that is given a part of the record by itself, and shows nothing else. It can be rendered
 * where there is no record, and be taken over from the last build while its key stays the same.
 */
export interface IsolatedPage<Props extends object = object> {
	readonly params: Readonly<Record<string, string>>;
	/** Plain values, cut out of the record. */
	readonly getProps: () => Props;
	/** What the page is made from, as a key. */
	readonly getKey: () => string;
}

/** What a link to a claim says. */
type ClaimLink = Pick<Claim, 'id' | 'title'>;

interface ClaimProps {
	readonly claim: Claim;
	/** Whether the page stands at a former address of the claim. */
	readonly isMoved: boolean;
}

interface ClaimPageProps extends ClaimProps {
	/** The claims before and after it in the chronology. */
	readonly previous: ClaimLink | undefined;
	readonly next: ClaimLink | undefined;
}

/** The lists of all routes with isolated pages, by the routes as Astro writes them. */
export const PAGE_LISTS = {
	'/claims/[id]': (record: ClaimRecord) =>
		record.claims.flatMap((claim, index) => {
			const [previous, next] = [record.claims[index - 1], record.claims[index + 1]].map(
				(way): ClaimLink | undefined => way && { id: way.id, title: way.title },
			);
			return listAddresses(claim).map(({ params, isMoved }): IsolatedPage<ClaimPageProps> => ({
				params,
				getProps: () => ({ claim: isolateClaim(claim), isMoved, previous, next }),
				getKey: () => digest([toClaimKey(claim), previous, next]),
			}));
		}),
	'/embed/claims/[id]': (record: ClaimRecord) =>
		record.claims.flatMap((claim) =>
			listAddresses(claim).map(({ params, isMoved }): IsolatedPage<ClaimProps> => ({
				params,
				getProps: () => ({ claim: isolateClaim(claim), isMoved }),
				getKey: () => toClaimKey(claim),
			})),
		),
	'/oembed/[collection]/[id].json': (record: ClaimRecord) => {
		const lastDay = findLastDay(record.claims);
		const ofClaims = record.claims.flatMap((claim) =>
			listAddresses(claim).map(({ params: { id } }): IsolatedPage<{ readonly embed: Embed }> => ({
				params: { collection: 'claims', id },
				getProps: () => ({ embed: embedClaim(isolateClaim(claim)) }),
				getKey: () => toClaimKey(claim),
			})),
		);
		const ofQuestions = record.questions.map(
			(question): IsolatedPage<{ readonly embed: Embed }> => {
				const makeEmbed = () => {
					const view = viewQuestion(question, lastDay);
					return embedQuestion(view, describeView(view, record.sides));
				};
				return {
					params: { collection: 'questions', id: question.id },
					getProps: () => ({ embed: makeEmbed() }),
					getKey: () => digest(makeEmbed()),
				};
			},
		);
		return [...ofClaims, ...ofQuestions];
	},
	'/[collection]/[id].json': (record: ClaimRecord) =>
		listTwins(record).map(
			({ collection, id, makeData }): IsolatedPage<{ readonly data: object }> => ({
				params: { collection, id },
				getProps: () => ({ data: makeData() }),
				getKey: () => digest(makeData()),
			}),
		),
	'/pictures/claims/[id].png': (record: ClaimRecord) =>
		record.claims.map((claim): IsolatedPage<{ readonly claim: Claim }> => ({
			params: { id: claim.id },
			getProps: () => ({ claim: isolateClaim(claim) }),
			getKey: () => toClaimKey(claim),
		})),
	'/sources/[id]': (record: ClaimRecord) =>
		record.sources.map((source): IsolatedPage<{ readonly source: Source }> => ({
			params: { id: source.id },
			getProps: () => ({ source: isolateSource(source) }),
			getKey: () => toSourceKey(source),
		})),
} as const;

/** A claim stands at its address, and its former addresses lead there. */
function listAddresses({ id, aliases }: Claim) {
	return [id, ...aliases].map((each) => ({ params: { id: each }, isMoved: each !== id }));
}

export type IsolatedRoute = keyof typeof PAGE_LISTS;

export const isIsolated = (route: string): route is IsolatedRoute =>
	Object.hasOwn(PAGE_LISTS, route);

/** A route with its parameters filled in: the path of a page, without slashes around it. */
export function fillRoute(route: string, params: IsolatedPage['params']): string {
	return route.slice(1).replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
}
