import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Content } from '../../src/entries/entry.ts';
import { formatProblem, type Problem } from '../../src/entries/problem.ts';
import { readContent, type ReadContent } from '../../src/entries/read-content.ts';
import { makeRecord } from '../../src/record/make-record.ts';
import type { Claim, ClaimRecord } from '../../src/record/types.ts';

/** Files of a content folder by their path inside it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Changes to the valid files: another text for a file, a new file, or null for a file that goes. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** The moment at which all tests read: no test knows the real one. */
export const NOW = new Date('2026-01-15T12:00:00Z');
/** The day at that moment where it is latest on earth. */
export const TODAY = '2026-01-16';

/** Fields of an entry as YAML; null leaves a field out. */
type Fields = Readonly<Record<string, string | null>>;

function formatFields(fields: Fields): string {
	return Object.entries(fields)
		.filter((field): field is [string, string] => field[1] !== null)
		.map(([name, value]) => (/^\n/.test(value) ? `${name}:${value}\n` : `${name}: ${value}\n`))
		.join('');
}

const CLAIM_FIELDS: Fields = {
	title: '"NIS: about 300 killed"',
	kind: 'casualties',
	claimant: 'nis',
	said: '2025-01-13',
	figures: '[{ measure: killed, about: 300 }]',
	topics: '[casualties]',
	sources: '[{ source: kbs-report, chain: [nis] }]',
	recorded: '2025-02-01',
};

/**
 * A valid claim, with some of its fields changed. Its fields stand on these lines of the file:
 * 2 title, 3 kind, 4 claimant, 5 said, 6 figures, 7 topics, 8 sources, 9 recorded, 10 what was added.
 */
export function makeClaimFile(changes: Fields = {}, body = 'The agency told lawmakers.\n'): string {
	return `---\n${formatFields({ ...CLAIM_FIELDS, ...changes })}---\n${body}`;
}

/** A valid claim without figures. */
export function makeStatementFile(changes: Fields = {}, body?: string): string {
	return makeClaimFile(
		{ title: '"NIS: more to come"', kind: 'statement', figures: null, ...changes },
		body,
	);
}

/** A small record without a single problem, a warning neither. */
export const VALID_FILES: Readonly<Record<string, string>> = {
	'vocabulary.yaml': `sides:
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
	'actors/nis.yaml': 'name: NIS\ntype: intelligence\ncountry: KR\nside: KR\n',
	'actors/zelenskyy.yaml': 'name: Zelenskyy\ntype: person\ncountry: UA\nside: UA\n',
	'actors/kbs.yaml': 'name: KBS\ntype: outlet\ncountry: KR\n',
	'actors/yonhap.yaml': 'name: Yonhap\ntype: outlet\ncountry: KR\n',
	'places/kursk.yaml': 'name: Kursk\nkind: region\ncountry: RU\n',
	'sources/kbs-report.yaml':
		'outlet: kbs\nurl: https://kbs.example/1\npublished: 2025-01-13\nlanguage: ko\n',
	'sources/yonhap-report.yaml': 'outlet: yonhap\nurl: https://yonhap.example/1\nlanguage: en\n',
	'questions/killed.md':
		'---\ntitle: How many were killed?\ntype: quantity\nmeasure: killed\n---\nAll in all.\n',
	'questions/fought.md': '---\ntitle: Did they fight?\ntype: yes-no\n---\nAt the front.\n',
	'questions/how.md': '---\ntitle: How did they fight?\ntype: account\n---\nIn words.\n',
	'claims/2025/nis-300.md': makeClaimFile({
		answers: '[killed]',
		places: '[kursk]',
		sources:
			'[{ source: kbs-report, chain: [nis] }, { source: yonhap-report, chain: [nis, zelenskyy] }]',
	}),
};

/** Writes the valid files, with some of them changed, into a folder of their own. */
function makeContentFolder(changes: FileChanges): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'claimline-content-'));
	for (const [name, content] of Object.entries({ ...VALID_FILES, ...changes })) {
		if (content === null) continue;
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), content);
	}
	return folder;
}

/** Reads what `read` is given: the valid files with some of them changed, in a folder of their own. */
export function withContentFolder<T>(changes: FileChanges, read: (folder: string) => T): T {
	const folder = makeContentFolder(changes);
	try {
		return read(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The same for what takes its time. */
export async function awaitContentFolder<T>(
	changes: FileChanges,
	read: (folder: string) => Promise<T>,
): Promise<T> {
	const folder = makeContentFolder(changes);
	try {
		return await read(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What reading the valid files gives, with some of them changed. */
export function readFiles(changes: FileChanges = {}, now = NOW): ReadContent {
	return withContentFolder(changes, (folder) => readContent({ folder, label: 'content', now }));
}

/** The errors of the valid files, with some of them changed, as an editor sees them: one a line. */
export function findErrors(changes: FileChanges = {}, now = NOW): string {
	return formatProblems(readFiles(changes, now), 'error');
}

/** The warnings of the valid files, with some of them changed. */
export function findWarnings(changes: FileChanges = {}, now = NOW): string {
	return formatProblems(readFiles(changes, now), 'warning');
}

function formatProblems({ problems }: ReadContent, wanted: Problem['severity']): string {
	return problems
		.filter(({ severity }) => severity === wanted)
		.map(formatProblem)
		.join('\n');
}

/** The errors of one claim whose fields are changed, beside the valid files. */
export function findClaimErrors(changes: Fields, body?: string): string {
	return findErrors({ 'claims/2025/claim.md': makeClaimFile(changes, body) });
}

/** The content of files that must be valid. */
export function readValidContent(changes: FileChanges = {}): Content {
	const { content, problems } = readFiles(changes);
	if (!content) throw new Error(problems.map(formatProblem).join('\n'));
	return content;
}

/** The record of files that must be valid. */
export function readRecord(changes: FileChanges = {}): ClaimRecord {
	return makeTestRecord(readValidContent(changes));
}

export function makeTestRecord(content: Content): ClaimRecord {
	return makeRecord(content, { today: TODAY, getCitationHref: (id) => `#source-${id}` });
}

/** A claim that must be there. */
export function getClaim(record: ClaimRecord, id: string): Claim {
	const claim = record.findClaim(id);
	if (!claim) throw new Error(`no claim ${id}`);
	return claim;
}
