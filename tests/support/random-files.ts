import fc from 'fast-check';
import { makeClaimFile, type Files } from './content.ts';

const ACTORS = ['nis', 'zelenskyy', 'kbs', 'official', 'soldier', 'somebody'];
const SOURCES = ['kbs-report', 'yonhap-report', 'kbs-page'];
const RELATIONS = ['corroborates', 'contradicts', 'confirms', 'denies'];

/** People whom no source names, beside the valid files. */
const OTHER_FILES: Files = {
	'actors/official.yaml': 'name: Official\ntype: unnamed\ncountry: KR\n',
	'actors/soldier.yaml': 'name: Soldier\ntype: unnamed\ncountry: UA\nparent: zelenskyy\n',
	'actors/somebody.yaml': 'name: Somebody\ntype: unnamed\nparent: zelenskyy\n',
	'sources/kbs-page.yaml': 'outlet: kbs\nurl: https://kbs.example/2\nlanguage: en\n',
};

const randomClaim = fc.record({
	kind: fc.constantFrom('casualties', 'statement', 'capture', 'forecast'),
	claimant: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 2 }),
	said: fc.constantFrom('2024', '2024-10', '2024-10-18', '2024-23', '2024-12/2025-01', '2025-01~'),
	happened: fc.option(fc.constantFrom('2023-05', '2024-10-17', '2024-09~')),
	topics: fc.uniqueArray(fc.constantFrom('troops', 'casualties'), { minLength: 1 }),
	places: fc.constantFrom('[]', '[kursk]'),
	reports: fc.uniqueArray(
		fc.record({
			source: fc.constantFrom(...SOURCES),
			chain: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 3 }),
		}),
		{ minLength: 1, maxLength: 3, selector: ({ source }) => source },
	),
	/** What it says of earlier claims, each by how far back it stands. */
	relations: fc.uniqueArray(
		fc.record({ relation: fc.constantFrom(...RELATIONS), back: fc.integer({ min: 1, max: 4 }) }),
		{ maxLength: 3, selector: ({ relation, back }) => `${relation} ${back}` },
	),
});

const list = (items: readonly string[]) => `[${items.join(', ')}]`;

/** Valid files with up to a dozen claims that share actors, sources and origins. */
export const randomFiles: fc.Arbitrary<Files> = fc
	.array(randomClaim, { minLength: 1, maxLength: 12 })
	.map((claims) => {
		const toId = (index: number) => `claim-${String(index).padStart(2, '0')}`;
		const files = claims.map((claim, index): [string, string] => {
			const relations = RELATIONS.map((relation): [string, string | null] => {
				const others = claim.relations.filter(
					(one) => one.relation === relation && one.back <= index,
				);
				return [
					relation,
					others.length ? list(others.map(({ back }) => toId(index - back))) : null,
				];
			});
			const file = makeClaimFile({
				title: `Claim ${index}`,
				kind: claim.kind,
				claimant: list(claim.claimant),
				said: claim.said,
				happened: claim.happened,
				answers: claim.kind === 'forecast' ? null : '[killed]',
				topics: list(claim.topics),
				places: claim.places,
				sources: list(
					claim.reports.map(({ source, chain }) => `{ source: ${source}, chain: ${list(chain)} }`),
				),
				recorded: '2025-06-01',
				...Object.fromEntries(relations),
			});
			return [`claims/${claim.said.slice(0, 4)}/${toId(index)}.md`, file];
		});
		return { ...OTHER_FILES, ...Object.fromEntries(files) };
	});
