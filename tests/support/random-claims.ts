import fc from 'fast-check';
import { getEarliestDay, getLatestDay, toEdtfDate } from '../../src/dates/edtf-date.ts';
import { type ClaimData, POSITIONS, RELATIONS } from '../../src/entries/claim.ts';
import type { Content } from '../../src/entries/entry.ts';
import { QUALIFIERS } from '../../src/entries/figure.ts';
import type { ClaimRecord } from '../../src/record/types.ts';
import { makeTestRecord } from './content.ts';
import { BASE, type MadeClaim, makeContent } from './made-record.ts';

const ACTORS = [...BASE.actors.keys()];

/** Days and vague dates that overlap each other, some more than 180 days apart. */
const SAID = [
	...['2024-10-10', '2024-10-21', '2025-01-13', '2025-01-20', '2025-01-24', '2025-04-26'],
	...['2024-23', '2025', '2025-01', '2025-01~', '2024-12/2025-01', '../2025-01-24'],
	...['2025-01-20/2025-01-22', '2025-07', '2025-07-20', '2025-07-21', '2026-02-12'],
];

const DATES = new Map(SAID.map((said) => [said, toEdtfDate(said)]));
const getDate = (said: string) => DATES.get(said) ?? toEdtfDate(said);

/** The days on which something can begin to be on record, and the days around them. */
export const randomDay: fc.Arbitrary<string> = fc
	.tuple(fc.constantFrom(...SAID), fc.integer({ min: -1, max: 1 }))
	.map(([said, offset]) => {
		const day = new Date(getEarliestDay(getDate(said)));
		day.setUTCDate(day.getUTCDate() + offset);
		return day.toISOString().slice(0, 10);
	});

const randomFigure = fc
	.tuple(fc.constantFrom(...QUALIFIERS), fc.constantFrom(0, 100, 300, 400, 1000))
	.map(([qualifier, number]) => ({
		[qualifier]: qualifier === 'between' ? [number, number + 200] : number,
	}));
const randomPosition = fc.option(fc.constantFrom(...POSITIONS), { nil: undefined });

const randomClaim = fc.record({
	claimant: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 2 }),
	said: fc.constantFrom(...SAID),
	killed: fc.option(randomFigure),
	shells: fc.option(randomFigure),
	fought: randomPosition,
	lawful: randomPosition,
	knew: randomPosition,
	isVersion: fc.boolean(),
	forecast: fc.option(
		fc.record(
			{
				by: fc.constantFrom(...SAID, '2025-01/..'),
				outcome: fc.constantFrom('fulfilled', 'missed'),
			},
			{ requiredKeys: [] },
		),
		{ freq: 3 },
	),
	reports: fc.uniqueArray(
		fc.record({
			source: fc.constantFrom(...BASE.sources.keys()),
			chain: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 2 }),
		}),
		{ minLength: 1, maxLength: 2, selector: ({ source }) => source },
	),
	/** What it says of others, each by how far back it stands: in no order of time. */
	relations: fc.uniqueArray(
		fc.record({ relation: fc.constantFrom(...RELATIONS), back: fc.integer({ min: 1, max: 6 }) }),
		{ maxLength: 4, selector: ({ relation, back }) => `${relation} ${back}` },
	),
});
type RandomClaim = typeof randomClaim extends fc.Arbitrary<infer Claim> ? Claim : never;

const toId = (index: number) => `claim-${String(index).padStart(2, '0')}`;

/** Whether one claim may say so of another: what the check of the content would refuse is left out. */
function canRelate(claim: RandomClaim, relation: string, other: RandomClaim): boolean {
	if (relation === 'fulfils') return other.forecast?.outcome !== undefined;
	if (relation !== 'updates') return true;
	const isShared = other.claimant.some((actor) => claim.claimant.includes(actor));
	return isShared && getEarliestDay(getDate(other.said)) <= getLatestDay(getDate(claim.said));
}

function toFields(claim: RandomClaim, index: number, all: readonly RandomClaim[]): MadeClaim {
	const { claimant, said, killed, shells, fought, lawful, knew, isVersion, forecast } = claim;
	const relations = RELATIONS.map((relation) => {
		const others = claim.relations.filter(({ relation: own, back }) => {
			const other = all[index - back];
			return own === relation && other !== undefined && canRelate(claim, relation, other);
		});
		return [relation, others.map(({ back }) => toId(index - back))];
	});
	return {
		kind: forecast ? 'forecast' : 'statement',
		claimant,
		said,
		figures: [
			...(killed ? [{ measure: 'killed', ...killed }] : []),
			...(shells ? [{ measure: 'shells-sent', scope: 'batch', ...shells }] : []),
		],
		answers: [
			...(killed ? ['killed'] : []),
			...(shells ? ['shells'] : []),
			...Object.entries({ fought, lawful, knew }).flatMap(([question, position]) =>
				position ? [{ [question]: position }] : [],
			),
			...(isVersion ? ['how'] : []),
		],
		sources: claim.reports,
		...forecast,
		...(Object.fromEntries(relations) as Record<string, string[]>),
	};
}

/** Valid content with up to a dozen claims that answer the same few questions. */
export const randomContent: fc.Arbitrary<Content> = fc
	.array(randomClaim, { minLength: 1, maxLength: 12 })
	.map((claims) =>
		makeContent(
			Object.fromEntries(
				claims.map((claim, index) => [toId(index), toFields(claim, index, claims)] as const),
			),
		),
	);

/** The record of such content. */
export const randomRecord: fc.Arbitrary<ClaimRecord> = randomContent.map(makeTestRecord);

/** The content with only those of its claims that were said by a day, and what they say of each other. */
export function takeSaidBy(content: Content, day: string): Content {
	const isSaid = (id: string) => {
		const entry = content.claims.get(id);
		return entry !== undefined && getEarliestDay(getDate(entry.data.said)) <= day;
	};
	const claims = [...content.claims.values()]
		.filter(({ id }) => isSaid(id))
		.map((entry) => {
			const relations = RELATIONS.map((relation) => [
				relation,
				entry.data[relation].filter(isSaid),
			]);
			const data = { ...entry.data, ...Object.fromEntries(relations) } as ClaimData;
			if (data.kind === 'forecast') data['shown-by'] = data['shown-by'].filter(isSaid);
			return [entry.id, { ...entry, data }] as const;
		});
	return { ...content, claims: new Map(claims) };
}
