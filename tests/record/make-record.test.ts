import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../src/entries/claim.ts';
import type { Content } from '../../src/entries/entry.ts';
import { toClaimsData } from '../../src/export/claims-json.ts';
import type { ClaimRecord } from '../../src/record/types.ts';
import {
	getClaim,
	makeClaimFile,
	makeStatementFile,
	makeTestRecord,
	readRecord,
	readValidContent,
	TODAY,
} from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';

const toIds = (entities: ReadonlyArray<{ readonly id: string }>) => entities.map(({ id }) => id);

/** Everything of a record that a page could show, without its circles. */
function describeRecord(record: ClaimRecord) {
	const { claims, actors, sources, places, topics, questions, years } = record;
	return {
		data: toClaimsData(claims),
		reverse: claims.map(({ reverse }) => RELATIONS.map((relation) => toIds(reverse[relation]))),
		others: claims.map(({ answers }) =>
			answers.map(({ others }) => others.map((one) => one.claim.id)),
		),
		actors: actors.map((actor) => ({
			id: actor.id,
			claims: toIds(actor.claims),
			passedOn: toIds(actor.passedOn),
			sources: toIds(actor.sources).sort(),
			members: toIds(actor.members).sort(),
		})),
		entities: [...sources, ...places, ...topics, ...questions].map((entity) => ({
			id: entity.id,
			claims: toIds(entity.claims),
		})),
		years: years.map(({ year, claims: ofYear, months }) => ({
			year,
			claims: toIds(ofYear),
			months: months.map((month) => ({ ...month, claims: toIds(month.claims) })),
		})),
	};
}

describe('what a claim refers to', () => {
	const record = readRecord({
		'claims/2025/claim.md': makeClaimFile(
			{
				happened: '2024-12/2025-01',
				answers: '[killed, fought: affirms]',
				places: '[kursk]',
				figures: '[{ measure: killed, scope: batch, about: 20 }, { measure: killed, about: 300 }]',
				sources:
					'[{ source: kbs-report, chain: [nis, zelenskyy], quote: { text: About 300, speaker: nis } }]',
			},
			'So they said [@kbs-report].\n',
		),
	});
	const claim = getClaim(record, 'claim');
	const [report] = claim.reports;

	test('is there itself', () => {
		expect(claim.claimants.map(({ name }) => name)).toEqual(['NIS']);
		expect(claim.claimants[0]?.side.name).toBe('Seoul');
		expect(claim.places.map(({ name }) => name)).toEqual(['Kursk']);
		expect(claim.topics.map(({ name }) => name)).toEqual(['Casualties']);
		expect(claim.said.text).toBe('2025-01-13');
		expect(claim.happened.text).toBe('2024-12/2025-01');
	});

	test('is reported along a path that ends at the outlet', () => {
		expect(toIds(report?.chain ?? [])).toEqual(['nis', 'zelenskyy']);
		expect(toIds(report?.path ?? [])).toEqual(['nis', 'zelenskyy', 'kbs']);
		expect(report?.quote?.speaker.name).toBe('NIS');
	});

	test('is answered by the figure whose measure and scope are asked for', () => {
		const [killed, fought] = claim.answers;
		expect(killed?.figure?.best).toBe(300);
		expect(killed?.figure?.measured?.noun).toBe('killed');
		expect(fought).toMatchObject({ position: 'affirms', figure: null });
	});

	test('is cited in its text', () => {
		expect(claim.html).toContain('href="#source-kbs-report"');
		expect(claim.text).toBe('So they said.');
	});

	test('can be found by its id, and only by an id that exists', () => {
		expect(record.findClaim('claim')).toBe(claim);
		expect(record.findClaim('nobody')).toBeUndefined();
	});
});

describe('what a claim leaves out', () => {
	const claim = getClaim(
		readRecord({ 'claims/2025/claim.md': makeStatementFile({ recorded: null }) }),
		'claim',
	);

	test('happened when it was said', () => {
		expect(claim.happened).toEqual(claim.said);
	});

	test('joined the record with this build', () => {
		expect(claim.recorded).toBe(TODAY);
	});

	test('was not checked', () => {
		expect(claim.checked).toBeNull();
	});
});

test('an actor without a side is of the press, or of no side in particular', () => {
	const { actors } = readRecord({ 'actors/kim.yaml': 'name: Kim\ntype: person\n' });
	expect(actors.find(({ id }) => id === 'kbs')?.side.id).toBe('press');
	expect(actors.find(({ id }) => id === 'kim')?.side.id).toBe('other');
});

test('an actor knows the body to which it belongs, and the body its members', () => {
	const { actors } = readRecord({
		'actors/lawmaker.yaml': 'name: A lawmaker\ntype: person\nparent: nis\n',
	});
	const [lawmaker, nis] = ['lawmaker', 'nis'].map((id) => actors.find((one) => one.id === id));
	expect(lawmaker?.parent).toBe(nis);
	expect(nis?.members).toEqual([lawmaker]);
});

describe('relations', () => {
	test.for(RELATIONS)('%s has its other end, which nobody writes', (relation) => {
		const record = readRecord({
			'claims/2025/older.md': makeStatementFile({
				kind: 'forecast',
				said: '2025-01-10',
				outcome: 'missed',
			}),
			'claims/2025/newer.md': makeStatementFile({ [relation]: '[older]' }),
		});
		const [older, newer] = [getClaim(record, 'older'), getClaim(record, 'newer')];
		expect(newer.relations[relation]).toEqual([older]);
		expect(older.reverse[relation]).toEqual([newer]);
		expect(older.relations[relation]).toEqual([]);
		expect(newer.reverse[relation]).toEqual([]);
	});

	test('stand in the order of the chronology, whatever the order of the editor', () => {
		const record = readRecord({
			'claims/2024/first.md': makeStatementFile({ said: '2024-10-18' }),
			'claims/2024/second.md': makeStatementFile({ said: '2024-12-27' }),
			'claims/2025/claim.md': makeStatementFile({ denies: '[second, first]' }),
		});
		expect(toIds(getClaim(record, 'claim').relations.denies)).toEqual(['first', 'second']);
	});
});

test('a forecast knows what shows its outcome, on whichever side it was written', () => {
	const record = readRecord({
		'claims/2024/foretold.md': makeStatementFile({
			kind: 'forecast',
			said: '2024-10-18',
			outcome: 'missed',
			'shown-by': '[late, early]',
		}),
		'claims/2025/early.md': makeStatementFile({ said: '2025-01-10', fulfils: '[foretold]' }),
		'claims/2025/middle.md': makeStatementFile({ said: '2025-01-11', fulfils: '[foretold]' }),
		'claims/2025/late.md': makeStatementFile({ said: '2025-01-12' }),
	});
	expect(toIds(getClaim(record, 'foretold').forecast?.shownBy ?? [])).toEqual([
		'early',
		'middle',
		'late',
	]);
});

test('a forecast knows what shows its outcome', () => {
	const record = readRecord({
		'claims/2024/foretold.md': makeStatementFile({
			kind: 'forecast',
			said: '2024-12-27',
			by: '2025-01',
			outcome: 'partly',
			'shown-by': '[nis-300]',
		}),
		'claims/2025/open.md': makeStatementFile({ kind: 'forecast' }),
		'claims/2025/sought.md': makeStatementFile({ kind: 'forecast', sought: '2025-06-01' }),
	});
	expect(getClaim(record, 'foretold').forecast).toMatchObject({
		by: { text: '2025-01' },
		outcome: 'partly',
		shownBy: [getClaim(record, 'nis-300')],
	});
	expect(getClaim(record, 'open').forecast).toEqual({
		by: null,
		outcome: null,
		sought: null,
		shownBy: [],
	});
	expect(getClaim(record, 'sought').forecast).toMatchObject({ sought: '2025-06-01' });
	expect(getClaim(record, 'nis-300').forecast).toBeNull();
});

test('a summit knows who met and what came of it', () => {
	const record = readRecord({
		'claims/2025/claim.md': makeStatementFile({
			kind: 'summit',
			participants: '[nis, zelenskyy]',
			outcome: 'Nothing',
		}),
	});
	const { summit } = getClaim(record, 'claim');
	expect(toIds(summit?.participants ?? [])).toEqual(['nis', 'zelenskyy']);
	expect(summit?.outcome).toBe('Nothing');
});

describe('the claims of', () => {
	const record = readRecord({
		'claims/2025/nis-300.md': null,
		'claims/2024/first.md': makeClaimFile({
			said: '2024-12-27',
			claimant: '[nis, zelenskyy]',
			answers: '[killed]',
			topics: '[troops, casualties]',
			sources: '[{ source: kbs-report }, { source: yonhap-report, chain: [nis] }]',
		}),
		'claims/2025/second.md': makeClaimFile({
			places: '[kursk]',
			answers: '[killed]',
			sources: '[{ source: yonhap-report, chain: [zelenskyy] }]',
		}),
	});
	const findIn = <T extends { readonly id: string }>(entities: readonly T[], id: string) =>
		entities.find((entity) => entity.id === id);

	test('an actor are those that it made, alone or with others', () => {
		expect(toIds(findIn(record.actors, 'nis')?.claims ?? [])).toEqual(['first', 'second']);
		expect(toIds(findIn(record.actors, 'zelenskyy')?.claims ?? [])).toEqual(['first']);
	});

	test('others that an actor passed on are those of whose chains it is a link', () => {
		expect(toIds(findIn(record.actors, 'zelenskyy')?.passedOn ?? [])).toEqual(['second']);
		expect(toIds(findIn(record.actors, 'yonhap')?.passedOn ?? [])).toEqual(['first', 'second']);
		expect(toIds(findIn(record.actors, 'kbs')?.passedOn ?? [])).toEqual(['first']);
		expect(findIn(record.actors, 'nis')?.passedOn).toEqual([]);
	});

	test('a source are those that it carried', () => {
		expect(toIds(findIn(record.sources, 'kbs-report')?.claims ?? [])).toEqual(['first']);
		expect(toIds(findIn(record.sources, 'yonhap-report')?.claims ?? [])).toEqual([
			'first',
			'second',
		]);
		expect(toIds(findIn(record.actors, 'kbs')?.sources ?? [])).toEqual(['kbs-report']);
	});

	test('a place, a topic and a question are in the order of the chronology', () => {
		expect(toIds(findIn(record.places, 'kursk')?.claims ?? [])).toEqual(['second']);
		expect(toIds(findIn(record.topics, 'casualties')?.claims ?? [])).toEqual(['first', 'second']);
		expect(toIds(findIn(record.topics, 'troops')?.claims ?? [])).toEqual(['first']);
		expect(toIds(findIn(record.questions, 'killed')?.claims ?? [])).toEqual(['first', 'second']);
		expect(findIn(record.questions, 'how')?.claims).toEqual([]);
	});
});

test('main questions come first, in their order, then all others by title', () => {
	const question = (title: string, main: string) =>
		`---\ntitle: ${title}\ntype: account\n${main}---\nText.\n`;
	const { questions } = readRecord({
		'claims/2025/nis-300.md': makeClaimFile(),
		'questions/killed.md': null,
		'questions/fought.md': question('B?', 'main: 2\n'),
		'questions/how.md': question('Z?', 'main: 1\n'),
		'questions/why.md': question('C?', ''),
		'questions/when.md': question('A?', ''),
	});
	expect(toIds(questions)).toEqual(['how', 'fought', 'when', 'why']);
});

test('topics and sides stand in the order of the vocabulary, actors and places by name', () => {
	const record = readRecord({ 'actors/kbs.yaml': 'name: an outlet\ntype: outlet\n' });
	expect(toIds(record.topics)).toEqual(['troops', 'casualties']);
	expect(toIds(record.sides)).toEqual(['KR', 'UA', 'other', 'press']);
	expect(toIds(record.actors)).toEqual(['kbs', 'nis', 'yonhap', 'zelenskyy']);
});

test('a reference that the check should have refused throws, with what to do', () => {
	const content = readValidContent();
	expect(() => makeTestRecord({ ...content, places: new Map() })).toThrow(
		'The record has no kursk; run npm run check:content.',
	);
});

describe('whose own act a question asks about', () => {
	const [asked, nobodys, unknown] = ['act-of: [UA, KR]\n', 'act-of: []\n', ''].map((field) =>
		readRecord({
			'questions/fought.md': `---\ntitle: Did they fight?\ntype: yes-no\n${field}---\nAt the front.\n`,
		}).questions.find(({ id }) => id === 'fought'),
	);

	test('is there as its sides', () => {
		expect(asked?.actOf?.map(({ name }) => name)).toEqual(['Kyiv', 'Seoul']);
		expect(nobodys?.actOf).toEqual([]);
	});

	test('is not known where the editor does not say, and of other questions', () => {
		expect(unknown?.actOf).toBeNull();
		expect(readRecord().questions.find(({ id }) => id === 'killed')?.actOf).toBeNull();
	});
});

describe('for any valid files', () => {
	test('the order in which they were read never changes the record', () => {
		const shuffle = <T>(map: ReadonlyMap<string, T>): fc.Arbitrary<ReadonlyMap<string, T>> =>
			fc.shuffledSubarray([...map], { minLength: map.size }).map((entries) => new Map(entries));
		const contents = randomFiles.map(readValidContent).chain((content) =>
			fc.tuple(
				fc.constant(content),
				fc.record({
					vocabulary: fc.constant(content.vocabulary),
					actors: shuffle(content.actors),
					places: shuffle(content.places),
					sources: shuffle(content.sources),
					questions: shuffle(content.questions),
					claims: shuffle(content.claims),
				}) as fc.Arbitrary<Content>,
			),
		);
		fc.assert(
			fc.property(contents, ([content, shuffled]) => {
				expect(describeRecord(makeTestRecord(shuffled))).toEqual(
					describeRecord(makeTestRecord(content)),
				);
			}),
			{ numRuns: 20 },
		);
	});

	test('every relation has its other end', () => {
		fc.assert(
			fc.property(randomFiles, (files) => {
				for (const claim of readRecord(files).claims) {
					for (const relation of RELATIONS) {
						for (const other of claim.relations[relation]) {
							expect(other.reverse[relation]).toContain(claim);
						}
						for (const other of claim.reverse[relation]) {
							expect(other.relations[relation]).toContain(claim);
						}
					}
				}
			}),
			{ numRuns: 20 },
		);
	});

	test('nothing in the record can be changed', () => {
		fc.assert(
			fc.property(randomFiles, (files) => {
				const seen = new Set<unknown>();
				const waiting: unknown[] = [readRecord(files)];
				while (waiting.length) {
					const value = waiting.pop();
					if (typeof value !== 'object' || value === null || seen.has(value)) continue;
					seen.add(value);
					expect(Object.isFrozen(value)).toBe(true);
					waiting.push(...Object.values(value));
				}
				expect(seen.size).toBeGreaterThan(50);
			}),
			{ numRuns: 10 },
		);
	});
});
