import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	findClaimErrors,
	findErrors,
	makeClaimFile,
	makeStatementFile,
	NOW,
	readFiles,
	VALID_FILES,
	withContentFolder,
} from '../support/content.ts';
import { compareProblems, formatProblem } from '../../src/entries/problem.ts';
import { readContent } from '../../src/entries/read-content.ts';

describe('valid files', () => {
	test('have no problems', () => {
		expect(readFiles().problems).toEqual([]);
	});

	test('are all read, by the names of their files', () => {
		const { content } = readFiles();
		expect([...(content?.actors.keys() ?? [])]).toEqual(['kbs', 'nis', 'yonhap', 'zelenskyy']);
		expect([...(content?.questions.keys() ?? [])]).toEqual(['fought', 'how', 'killed']);
		expect(content?.claims.get('nis-300')).toMatchObject({
			id: 'nis-300',
			file: 'content/claims/2025/nis-300.md',
			data: { claimant: ['nis'], said: '2025-01-13' },
		});
	});

	test('are read the same from whatever folder', () => {
		const read = (label: string) =>
			withContentFolder({}, (folder) => readContent({ folder, label, now: NOW })).content;
		expect(read('elsewhere')?.claims.get('nis-300')?.file).toBe('elsewhere/claims/2025/nis-300.md');
		expect(read('content')).toEqual(readFiles().content);
	});
});

describe('a file where it does not belong', () => {
	test('is told where a claim stands in the folder of another year', () => {
		expect(findErrors({ 'claims/2024/claim.md': makeClaimFile() })).toMatchInlineSnapshot(
			`"content/claims/2024/claim.md:5:7: said: 2025-01-13 belongs into the folder 2025, and the file stands in 2024"`,
		);
	});

	test('stands in the year in which an interval begins', () => {
		const file = makeStatementFile({ said: '2024-12/2025-01' });
		expect(findErrors({ 'claims/2024/claim.md': file })).toBe('');
		expect(findErrors({ 'claims/2025/claim.md': file })).toContain('belongs into the folder 2024');
	});

	test('is told where a claim has no folder of a year, or one folder more', () => {
		expect(
			findErrors({
				'claims/claim.md': makeClaimFile(),
				'claims/2025/01/claim.md': makeClaimFile(),
			}),
		).toMatchInlineSnapshot(`
			"content/claims/2025/01/claim.md:1:1: a claim stands in the folder of its year: content/claims/2025/…
			content/claims/claim.md:1:1: a claim stands in the folder of its year: content/claims/2025/…"
		`);
	});

	test('is told where it is of another sort', () => {
		expect(
			findErrors({
				'claims/2025/notes.txt': 'Look again.',
				'claims/2025/claim.yaml': 'title: T\n',
				'actors/kim.yml': 'name: Kim\n',
				'sources/page.md': '---\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"content/actors/kim.yml:1:1: this is no actor: the files of this folder end in .yaml
			content/claims/2025/claim.yaml:1:1: this is no claim: the files of this folder end in .md
			content/claims/2025/notes.txt:1:1: this is no claim: the files of this folder end in .md
			content/sources/page.md:1:1: this is no source: the files of this folder end in .yaml"
		`);
	});

	test('is told where a folder is too many', () => {
		expect(
			findErrors({ 'actors/press/kbs-world.yaml': 'name: KBS World\ntype: outlet\n' }),
		).toMatchInlineSnapshot(
			`"content/actors/press/kbs-world.yaml:1:1: this stands too deep: the files of actors have no folders"`,
		);
	});

	test('is left alone where it is hidden', () => {
		expect(findErrors({ 'claims/2025/.DS_Store': 'x', 'actors/.gitkeep': '' })).toBe('');
	});
});

describe('beside the collections', () => {
	test('a file or a folder that nobody reads is told', () => {
		expect(
			findErrors({
				'claim/2025/claim.md': makeClaimFile(),
				'notes.txt': 'Look again.',
				'vocabulary.yml': '',
			}),
		).toMatchInlineSnapshot(`
			"content/claim:1:1: nothing here has this name, and nobody reads it (nearest: claims)
			content/notes.txt:1:1: nothing here has this name, and nobody reads it (there is actors, places, sources, questions, claims, vocabulary.yaml, templates, LICENSE)
			content/vocabulary.yml:1:1: nothing here has this name, and nobody reads it (nearest: vocabulary.yaml)"
		`);
	});

	test('templates, a licence and hidden files may stand', () => {
		expect(findErrors({ 'templates/claim.md': 'x', LICENSE: 'x', '.DS_Store': 'x' })).toBe('');
	});
});

describe('a symbolic link', () => {
	const readWithLink = (target: string, name: string) =>
		withContentFolder({ 'templates/actor.yaml': 'name: A\ntype: person\n' }, (folder) => {
			symlinkSync(target, path.join(folder, name));
			const { problems } = readContent({ folder, label: 'content', now: NOW });
			return problems.map(formatProblem).join('\n');
		});

	test('to a file is refused', () => {
		expect(readWithLink('../templates/actor.yaml', 'actors/kim.yaml')).toMatchInlineSnapshot(
			`"content/actors/kim.yaml:1:1: this is a link; put the file itself here"`,
		);
	});

	test('to a folder is refused', () => {
		expect(readWithLink('../templates', 'actors/more')).toContain(
			'content/actors/more:1:1: this is a link; put the file itself here',
		);
	});

	test('to nothing is refused, and nothing is thrown', () => {
		expect(readWithLink('../nowhere.yaml', 'actors/kim.yaml')).toMatchInlineSnapshot(
			`"content/actors/kim.yaml:1:1: this is a link; put the file itself here"`,
		);
	});
});

describe('the name of a file', () => {
	test('is an id', () => {
		expect(
			findErrors({
				'claims/2025/NIS_300.md': makeClaimFile(),
				'actors/kim jong un.yaml': 'name: Kim\ntype: person\n',
				'places/kursk--oblast.yaml': 'name: Kursk\nkind: region\n',
			}),
		).toMatchInlineSnapshot(`
			"content/actors/kim jong un.yaml:1:1: the file's name is no id; use lower case letters, digits and hyphens, like 2025-01-13-nis-300-killed.yaml
			content/claims/2025/NIS_300.md:1:1: the file's name is no id; use lower case letters, digits and hyphens, like 2025-01-13-nis-300-killed.md
			content/places/kursk--oblast.yaml:1:1: the file's name is no id; use lower case letters, digits and hyphens, like 2025-01-13-nis-300-killed.yaml"
		`);
	});

	test('is that of one claim, whatever its folder', () => {
		expect(
			findErrors({ 'claims/2024/nis-300.md': makeClaimFile({ said: '2024-12-27' }) }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/nis-300.md:1:1: content/claims/2024/nis-300.md has the same name; the name is the id of a claim"`,
		);
	});

	test('may be that of a claim and of an actor', () => {
		expect(findErrors({ 'claims/2025/nis.md': makeClaimFile() })).toBe('');
	});
});

describe('the vocabulary', () => {
	test('must be there', () => {
		expect(findErrors({ 'vocabulary.yaml': null })).toMatchInlineSnapshot(
			`"content/vocabulary.yaml:1:1: this file is missing; it holds the sides, topics and measures"`,
		);
	});

	test('must be YAML', () => {
		expect(findErrors({ 'vocabulary.yaml': 'sides: [\n' })).toContain(
			'content/vocabulary.yaml:2:1: this is not YAML',
		);
	});

	test('holds the sides of those who name none', () => {
		const text = String(VALID_FILES['vocabulary.yaml']).replace(/^ {2}press:.*\n/m, '');
		expect(findErrors({ 'vocabulary.yaml': text })).toMatchInlineSnapshot(
			`"content/vocabulary.yaml:2:3: sides: sides must hold press and other, for those who name no side"`,
		);
	});

	test('has sides with one letter and a colour that exists', () => {
		const text = String(VALID_FILES['vocabulary.yaml'])
			.replace('letter: S', 'letter: Se')
			.replace('hue: amber', 'hue: ambre');
		expect(findErrors({ 'vocabulary.yaml': text })).toMatchInlineSnapshot(`
			"content/vocabulary.yaml:2:30: sides.KR.letter: the letter of a side is one capital
			content/vocabulary.yaml:3:37: sides.UA.hue: “ambre” is not one of the words for it (nearest: amber)"
		`);
	});

	test('has measures with a unit, a noun and a description', () => {
		const text = String(VALID_FILES['vocabulary.yaml']).replace('noun: wounded, ', '');
		expect(findErrors({ 'vocabulary.yaml': text })).toMatchInlineSnapshot(
			`"content/vocabulary.yaml:11:12: measures.wounded.noun: this field is missing"`,
		);
	});
});

describe('problems', () => {
	const files = {
		'actors/nis.yaml': 'name: NIS\ntype: spy\nside: KR\n',
		'claims/2025/aa.md': makeClaimFile({ said: '2025-02-30', claimant: 'nsi' }, '# Heading\n'),
		'claims/2025/bb.md': makeClaimFile({ topics: '[weather]', recorded: null }),
		'places/kursk.yaml': 'name: Kursk\n',
		'sources/kbs-report.yaml': 'outlet: kbs\nurl: kbs.example\nlanguage: ko\n',
	};

	test('of all files come at once, in the order of files and lines', () => {
		expect(findErrors(files)).toMatchInlineSnapshot(`
			"content/actors/nis.yaml:2:7: type: “spy” is not one of the words for it (there is person, unnamed, government, ministry, military, intelligence, party, international-body, research, group, outlet)
			content/claims/2025/aa.md:4:11: claimant: there is no actor nsi (nearest: nis)
			content/claims/2025/aa.md:5:7: said: 2025-02-30 is not a date (February 2025 has 28 days)
			content/claims/2025/aa.md:11:1: a heading is not allowed in a body; the page sets its own
			content/claims/2025/bb.md:7:10: topics: weather is not in content/vocabulary.yaml (there is troops, casualties)
			content/places/kursk.yaml:1:1: kind: this field is missing
			content/sources/kbs-report.yaml:2:6: url: “kbs.example” is not a web address (it must begin with http:// or https://)"
		`);
	});

	test('are in order, whatever found them', () => {
		const { problems } = readFiles(files);
		expect([...problems].sort(compareProblems)).toEqual(problems);
	});

	test('that are errors leave no content', () => {
		expect(readFiles(files).content).toBeNull();
	});

	test('that are warnings leave the content whole', () => {
		const { content, problems } = readFiles({
			'claims/2025/bb.md': makeStatementFile({ recorded: null }),
		});
		expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
		expect(content?.claims.size).toBe(2);
	});

	test('of a field that is wrong by itself are told once', () => {
		expect(findClaimErrors({ claimant: '[nis, 7]', said: '2025-13' }).split('\n')).toHaveLength(2);
	});
});

describe('what is wrong with one entry causes no errors in others', () => {
	/** The errors of a faulty claim, and of another that refers to it. */
	const findBoth = (
		faulty: Readonly<Record<string, string | null>>,
		other: Readonly<Record<string, string>>,
		body?: string,
	) =>
		findErrors({
			'claims/2025/faulty.md': makeStatementFile({ said: '2025-01-10', ...faulty }, body),
			'claims/2025/other.md': makeStatementFile(other),
		});

	test('a claimant', () => {
		expect(findBoth({ claimant: 'South Korea' }, { updates: '[faulty]' })).toMatchInlineSnapshot(
			`"content/claims/2025/faulty.md:4:11: claimant: “South Korea” is not an id (lower case letters, digits and hyphens, like south-korea)"`,
		);
	});

	test('a day on which it was said', () => {
		const later = { said: '2025-13', recorded: '2025-01-01', checked: '2025-01-01' };
		expect(findBoth(later, { updates: '[faulty]' })).toMatchInlineSnapshot(
			`"content/claims/2025/faulty.md:5:7: said: 2025-13 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
		expect(findBoth({ ...later, updates: '[other]' }, {})).toMatchInlineSnapshot(
			`"content/claims/2025/faulty.md:5:7: said: 2025-13 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"`,
		);
	});

	test('a kind', () => {
		expect(findBoth({ kind: 'prophecy' }, { fulfils: '[faulty]' })).toMatchInlineSnapshot(
			`"content/claims/2025/faulty.md:3:7: kind: “prophecy” is not one of the words for it (there is troop-count, casualties, capture, arms-transfer, weapons-test, summit, agreement, sanction, statement, forecast)"`,
		);
		expect(findBoth({ kind: null }, { fulfils: '[faulty]' })).not.toContain('other.md');
	});

	test('a kind that leaves out what happens in the future', () => {
		expect(findBoth({ kind: 'prophecy', happened: '2027' }, {}).split('\n')).toHaveLength(1);
	});

	test('sources, which the body cites', () => {
		expect(
			findBoth({ sources: '[{ chain: [nis] }]' }, {}, 'They said it to lawmakers [@kbs-report].\n'),
		).toMatchInlineSnapshot(
			`"content/claims/2025/faulty.md:7:11: sources.source: this field is missing"`,
		);
	});

	test('figures, with which it answers', () => {
		expect(
			findClaimErrors({ figures: '[{ measure: killed }]', answers: '[killed]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:11: figures: a figure needs exactly one of exactly, about, at-least, more-than, up-to, between: it has none"`,
		);
	});

	test('topics and places', () => {
		expect(findBoth({ topics: 'troops', places: '[Kursk]', aliases: '[Old]' }, {}))
			.toMatchInlineSnapshot(`
				"content/claims/2025/faulty.md:6:9: topics: expected a list, found “troops”
				content/claims/2025/faulty.md:9:10: places: “Kursk” is not an id (lower case letters, digits and hyphens, like kursk)
				content/claims/2025/faulty.md:10:11: aliases: “Old” is not an id (lower case letters, digits and hyphens, like old)"
			`);
	});

	test('the day on which it was recorded', () => {
		const { problems } = readFiles({
			'claims/2025/claim.md': makeStatementFile({ recorded: '2025-02' }),
		});
		expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:11: recorded: 2025-02 is not one day (write 2026-11-26)"`,
		);
	});

	test('the type of a question', () => {
		expect(
			findErrors({
				'questions/fought.md': '---\ntitle: Did they fight?\ntype: choice\n---\nAt the front.\n',
				'claims/2025/claim.md': makeStatementFile({ answers: '[fought: affirms]' }),
			}),
		).toMatchInlineSnapshot(
			`"content/questions/fought.md:3:7: type: “choice” is not one of the words for it (there is quantity, yes-no, account)"`,
		);
	});

	test('the measure and the scopes of a question', () => {
		expect(
			findErrors({
				'questions/killed.md':
					'---\ntitle: How many?\ntype: quantity\nmeasure: 7\nscopes: [all]\n---\nAll in all.\n',
			}),
		).toMatchInlineSnapshot(`
			"content/questions/killed.md:4:10: measure: expected text, found 7
			content/questions/killed.md:5:10: scopes: “all” is not one of the words for it (there is total, present, batch, partial, rate)"
		`);
	});

	test('an actor', () => {
		expect(findErrors({ 'actors/nis.yaml': 'type: spies\nside: KR\n' })).toMatchInlineSnapshot(`
			"content/actors/nis.yaml:1:1: name: this field is missing
			content/actors/nis.yaml:1:7: type: “spies” is not one of the words for it (there is person, unnamed, government, ministry, military, intelligence, party, international-body, research, group, outlet)"
		`);
	});

	test('a source', () => {
		const file = 'outlet: 7\nurl: kbs\npublished: 1999-13\nlanguage: ko\n';
		expect(findErrors({ 'sources/kbs-report.yaml': file })).toMatchInlineSnapshot(`
			"content/sources/kbs-report.yaml:1:9: outlet: expected text, found 7
			content/sources/kbs-report.yaml:2:6: url: “kbs” is not a web address (it must begin with http:// or https://)
			content/sources/kbs-report.yaml:3:12: published: 1999-13 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)"
		`);
	});

	test('the vocabulary', () => {
		expect(findErrors({ 'vocabulary.yaml': 'sides: {}\n' })).not.toMatch(
			/^content\/(?!vocabulary)/m,
		);
	});
});

test('a folder without entries holds no problem but its missing vocabulary', () => {
	const changes = Object.fromEntries(Object.keys(VALID_FILES).map((name) => [name, null]));
	expect(
		findErrors({ ...changes, 'vocabulary.yaml': String(VALID_FILES['vocabulary.yaml']) }),
	).toBe('');
	expect(findErrors(changes)).toContain('content/vocabulary.yaml:1:1: this file is missing');
});
