import type { Body } from '../../src/entries/body.ts';
import { claimSchema, type Position } from '../../src/entries/claim.ts';
import type { Content } from '../../src/entries/entry.ts';
import { findContentProblems } from '../../src/entries/references.ts';
import { makeTestRecord, readValidContent } from './content.ts';
import type { ClaimRecord } from '../../src/record/types.ts';

/**
 * What made claims speak of and by: two actors for each of several sides, people whom no page names, and
 * some who speak for no side; questions of every type, and of yes-no ones one of each kind of act.
 */
export const BASE: Content = readValidContent({
	'vocabulary.yaml': `sides:
  RU: { name: Moscow, letter: M, hue: oxblood }
  KP: { name: Pyongyang, letter: P, hue: plum }
  KR: { name: Seoul, letter: S, hue: blue }
  UA: { name: Kyiv, letter: K, hue: amber }
  other: { name: Others, letter: J, hue: slate }
  press: { name: Press, letter: R, hue: slate }
topics:
  troops: { name: Troops, description: Soldiers sent. }
  casualties: { name: Casualties, description: The dead and the wounded. }
measures:
  killed: { unit: people, noun: killed, description: Soldiers killed. }
  wounded: { unit: people, noun: wounded, description: Soldiers wounded. }
  shells-sent: { unit: shells, noun: shells sent, description: Shells sent. }
`,
	'actors/peskov.yaml': 'name: Peskov\ntype: person\ncountry: RU\nside: RU\n',
	'actors/gerasimov.yaml': 'name: Gerasimov\ntype: person\ncountry: RU\nside: RU\n',
	'actors/mission.yaml': 'name: UN mission\ntype: ministry\ncountry: KP\nside: KP\n',
	'actors/kim.yaml': 'name: Kim Jong Gyu\ntype: person\ncountry: KP\nside: KP\n',
	'actors/soldier.yaml': 'name: A soldier\ntype: unnamed\ncountry: KP\nside: KP\n',
	'actors/official.yaml': 'name: An official\ntype: unnamed\ncountry: UA\nside: UA\n',
	'actors/somebody.yaml': 'name: Somebody\ntype: unnamed\n',
	'sources/kbs-page.yaml': 'outlet: kbs\nurl: https://kbs.example/2\nlanguage: en\n',
	'questions/fought.md':
		'---\ntitle: Did they fight?\ntype: yes-no\nact-of: [RU, KP]\n---\nAt the front.\n',
	'questions/lawful.md': '---\ntitle: Is it lawful?\ntype: yes-no\nact-of: []\n---\nBy law.\n',
	'questions/knew.md': '---\ntitle: Did they know?\ntype: yes-no\n---\nBefore they came.\n',
	'questions/shells.md':
		'---\ntitle: How many shells?\ntype: quantity\nmeasure: shells-sent\nscopes: [total, batch]\n---\nSent.\n',
	'claims/2025/nis-300.md': null,
});

/** Rendering bodies would take most of the time of making a record. */
const BODY: Body = {
	root: { type: 'root', children: [] },
	text: 'So they said.',
	citations: [],
	problems: [],
};

/** Fields of a claim as an editor would write them; the rest is filled in. */
export type MadeClaim = Readonly<Record<string, unknown>>;

/** Content with claims by their ids. No file is written: it takes a few milliseconds. */
export function makeContent(claims: Readonly<Record<string, MadeClaim>>): Content {
	const entries = Object.entries(claims).map(([id, fields]) => {
		const data = claimSchema.parse({
			title: `Claim ${id}`,
			kind: 'statement',
			topics: ['troops'],
			sources: [{ source: 'kbs-report' }],
			recorded: '2026-01-01',
			...fields,
		});
		return [id, { id, file: `content/claims/2025/${id}.md`, data, body: BODY }] as const;
	});
	return { ...BASE, claims: new Map(entries) };
}

/** The record of claims by their ids. Throws where the check of the content would refuse them. */
export function makeClaims(claims: Readonly<Record<string, MadeClaim>>): ClaimRecord {
	const content = makeContent(claims);
	const problems = listProblems(content);
	if (problems.length) throw new Error(problems.join('\n'));
	return makeTestRecord(content);
}

/** What the check of the content says against it. */
export function listProblems(content: Content): string[] {
	const toIds = (entries: ReadonlyMap<string, unknown>) => new Set(entries.keys());
	const known = {
		actors: toIds(content.actors),
		places: toIds(content.places),
		sources: toIds(content.sources),
		questions: toIds(content.questions),
		claims: toIds(content.claims),
	};
	return findContentProblems(content, known).map(({ message }) => message);
}

/** A position on a question: who took it, when, and which, and the earlier claims that it updates. */
export type Taken = readonly [
	claimant: string | readonly string[],
	said: string,
	position: Position,
	updates?: readonly string[],
];

/** The record of positions on a question by their claims' ids. */
export function makePositions(
	positions: Readonly<Record<string, Taken>>,
	question = 'fought',
): ClaimRecord {
	const claims = Object.entries(positions).map(([id, [claimant, said, position, updates = []]]) => [
		id,
		{ claimant, said, answers: [{ [question]: position }], updates },
	]);
	return makeClaims(Object.fromEntries(claims) as Record<string, MadeClaim>);
}

/** A count of the killed: who gave it, when, in which words, and the earlier claims that it updates. */
export type Given = readonly [
	claimant: string | readonly string[],
	said: string,
	figure: Readonly<Record<string, number | readonly [number, number]>>,
	updates?: readonly string[],
];

/** The record of counts of the killed by their claims' ids. */
export function makeCounts(counts: Readonly<Record<string, Given>>): ClaimRecord {
	const claims = Object.entries(counts).map(([id, [claimant, said, figure, updates = []]]) => [
		id,
		{
			claimant,
			said,
			figures: [{ measure: 'killed', ...figure }],
			answers: ['killed'],
			updates,
		},
	]);
	return makeClaims(Object.fromEntries(claims) as Record<string, MadeClaim>);
}
