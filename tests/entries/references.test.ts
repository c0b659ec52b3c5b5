import { describe, expect, test } from 'vitest';
import {
	findClaimErrors,
	findErrors,
	makeClaimFile,
	makeStatementFile,
} from '../support/content.ts';

/** The problems of one statement whose fields are changed, beside the valid files and others. */
function findStatementErrors(
	changes: Readonly<Record<string, string | null>>,
	others: Readonly<Record<string, string>> = {},
): string {
	return findErrors({ ...others, 'claims/2025/claim.md': makeStatementFile(changes) });
}

describe('a reference to an entry that does not exist names the nearest', () => {
	test('to an actor who claims', () => {
		expect(findClaimErrors({ claimant: 'nsi' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:4:11: claimant: there is no actor nsi (nearest: nis)"`,
		);
		expect(findClaimErrors({ claimant: '[nis, zelensky]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:4:17: claimant: there is no actor zelensky (nearest: zelenskyy)"`,
		);
	});

	test('to an actor of a chain', () => {
		expect(
			findClaimErrors({ sources: '[{ source: kbs-report, chain: [nis, yonhpa] }]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:46: chain: there is no actor yonhpa (nearest: yonhap)"`,
		);
	});

	test('to a speaker', () => {
		expect(
			findClaimErrors({
				sources: '[{ source: kbs-report, quote: { text: So it is, speaker: zelensky } }]',
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:67: speaker: there is no actor zelensky (nearest: zelenskyy)"`,
		);
	});

	test('to a participant', () => {
		expect(
			findStatementErrors({ kind: 'summit', participants: '[nis, zelensky]', outcome: 'None' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:21: participants: there is no actor zelensky (nearest: zelenskyy)"`,
		);
	});

	test('to a source', () => {
		expect(findClaimErrors({ sources: '[{ source: kbs-reports }]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:8:21: source: there is no source kbs-reports (nearest: kbs-report)"`,
		);
	});

	test('to a question', () => {
		expect(findClaimErrors({ answers: '[kiled]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: there is no question kiled (nearest: killed)"`,
		);
	});

	test('to a place', () => {
		expect(findClaimErrors({ places: '[kusrk]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:10: places: there is no place kusrk (nearest: kursk)"`,
		);
	});

	test('to a topic', () => {
		expect(findClaimErrors({ topics: '[casualties, troop]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:7:22: topics: troop is not in content/vocabulary.yaml (nearest: troops)"`,
		);
	});

	test('to a measure', () => {
		expect(findClaimErrors({ figures: '[{ measure: kiled, about: 300 }]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:22: measure: kiled is not in content/vocabulary.yaml (nearest: killed)"`,
		);
	});

	test('to a claim', () => {
		expect(findStatementErrors({ updates: '[nis-30]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: updates: there is no claim nis-30 (nearest: nis-300)"`,
		);
		expect(findStatementErrors({ denies: '[nis-400]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:10: denies: there is no claim nis-400 (nearest: nis-300)"`,
		);
		expect(
			findStatementErrors({ kind: 'forecast', outcome: 'missed', 'shown-by': '[nis-30]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:12: shown-by: there is no claim nis-30 (nearest: nis-300)"`,
		);
	});

	test('to an outlet', () => {
		expect(
			findErrors({
				'sources/kbs-report.yaml': 'outlet: kbc\nurl: https://kbs.example/\nlanguage: ko\n',
			}),
		).toMatchInlineSnapshot(
			`"content/sources/kbs-report.yaml:1:9: outlet: there is no actor kbc (nearest: kbs)"`,
		);
	});

	test('to a side and to a body above', () => {
		expect(
			findErrors({
				'actors/nis.yaml': 'name: NIS\ntype: intelligence\nside: KP\nparent: seoul\n',
			}),
		).toMatchInlineSnapshot(`
			"content/actors/nis.yaml:3:7: side: KP is not in content/vocabulary.yaml (nearest: KR, UA)
			content/actors/nis.yaml:4:9: parent: there is no actor seoul (there is kbs, nis, yonhap, zelenskyy)"
		`);
	});

	test('to a side whose own act a question asks about', () => {
		expect(
			findErrors({
				'questions/fought.md':
					'---\ntitle: Did they fight?\ntype: yes-no\nact-of: [KR, KP]\n---\nAt the front.\n',
			}),
		).toMatchInlineSnapshot(
			`"content/questions/fought.md:4:14: act-of: KP is not in content/vocabulary.yaml (nearest: KR, UA)"`,
		);
	});

	test('to the measure of a question', () => {
		expect(
			findErrors({
				'questions/killed.md':
					'---\ntitle: How many?\ntype: quantity\nmeasure: kills\n---\nAll in all.\n',
			}),
		).toContain(
			'content/questions/killed.md:4:10: measure: kills is not in content/vocabulary.yaml',
		);
	});
});

test('only a question of yes or no can ask about an act, of any sides or of nobody’s', () => {
	const findQuestionErrors = (fields: string) =>
		findErrors({ 'questions/fought.md': `---\ntitle: Who?\n${fields}\n---\nAt the front.\n` });
	expect(findQuestionErrors('type: yes-no\nact-of: [KR, UA]')).toBe('');
	expect(findQuestionErrors('type: yes-no\nact-of: []')).toBe('');
	expect(findQuestionErrors('type: account\nact-of: [KR]')).toMatchInlineSnapshot(
		`"content/questions/fought.md:4:1: act-of: there is no such field (there is type, title, main)"`,
	);
	expect(findQuestionErrors('type: quantity\nmeasure: killed\nact-of: [KR]')).toContain('act-of');
	expect(findQuestionErrors('type: yes-no\nact-of: [KR, UA, KR]')).toMatchInlineSnapshot(
		`"content/questions/fought.md:4:18: act-of: KR stands here twice"`,
	);
	expect(findQuestionErrors('type: yes-no\nact-of: KR')).toMatchInlineSnapshot(
		`"content/questions/fought.md:4:9: act-of: expected a list, found “KR”"`,
	);
});

test('an entry that cannot be read is not taken for one that does not exist', () => {
	expect(findErrors({ 'actors/nis.yaml': 'name: "NIS\n' })).not.toContain('there is no actor');
	expect(findErrors({ 'claims/2025/nis-300.md': '---\n[\n---\nText.\n' })).not.toContain(
		'there is no claim',
	);
});

test('an actor is not its own parent', () => {
	expect(
		findErrors({ 'actors/nis.yaml': 'name: NIS\ntype: intelligence\nparent: nis\n' }),
	).toMatchInlineSnapshot(
		`"content/actors/nis.yaml:3:9: parent: this goes in a circle: nis → nis"`,
	);
});

describe('actors in a circle of parents', () => {
	const actor = (parent: string) => `name: A\ntype: party\nparent: ${parent}\n`;

	test('are told so, each of them', () => {
		expect(
			findErrors({
				'actors/kbs.yaml': actor('nis'),
				'actors/nis.yaml': actor('yonhap'),
				'actors/yonhap.yaml': actor('kbs'),
			}),
		).toMatchInlineSnapshot(`
			"content/actors/kbs.yaml:3:9: parent: this goes in a circle: kbs → nis → yonhap → kbs
			content/actors/nis.yaml:3:9: parent: this goes in a circle: nis → yonhap → kbs → nis
			content/actors/yonhap.yaml:3:9: parent: this goes in a circle: yonhap → kbs → nis → yonhap"
		`);
	});

	test('do not hold up those whose parents they are', () => {
		expect(
			findErrors({
				'actors/kbs.yaml': actor('nis'),
				'actors/nis.yaml': actor('kbs'),
				'actors/zelenskyy.yaml': actor('nis'),
			}),
		).not.toContain('zelenskyy');
	});
});

test('an id stands once in a list of claimants, topics or places', () => {
	expect(
		findClaimErrors({
			claimant: '[nis, zelenskyy, nis]',
			topics: '[casualties, casualties]',
			places: '[kursk, kursk]',
		}),
	).toMatchInlineSnapshot(`
		"content/claims/2025/claim.md:4:28: claimant: nis stands here twice
		content/claims/2025/claim.md:7:22: topics: casualties stands here twice
		content/claims/2025/claim.md:10:17: places: kursk stands here twice"
	`);
});

test('a forecast is not shown by itself', () => {
	expect(
		findStatementErrors({ kind: 'forecast', outcome: 'missed', 'shown-by': '[claim]' }),
	).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:10:12: shown-by: a forecast does not show its own outcome"`,
	);
});

describe('an answer', () => {
	test('to a quantity question is a figure of its measure', () => {
		expect(
			findClaimErrors({
				answers: '[killed]',
				figures: '[{ measure: wounded, about: 2700 }]',
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: killed asks for killed (total), and this claim has no such figure"`,
		);
	});

	test('to a quantity question is a figure in a scope that counts', () => {
		expect(
			findClaimErrors({
				answers: '[killed]',
				figures: '[{ measure: killed, scope: partial, about: 30 }]',
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: killed asks for killed (total), and this claim has only partial"`,
		);
	});

	test('to a quantity question may count in another scope, if the question says so', () => {
		expect(
			findErrors({
				'questions/killed.md':
					'---\ntitle: How many?\ntype: quantity\nmeasure: killed\nscopes: [batch, partial]\n---\nIn one battle.\n',
				'claims/2025/nis-300.md': makeClaimFile({
					answers: '[killed]',
					figures: '[{ measure: killed, scope: partial, about: 30 }]',
				}),
			}),
		).toBe('');
	});

	test('to a quantity question is one figure, not two', () => {
		expect(
			findClaimErrors({
				answers: '[killed]',
				figures: '[{ measure: killed, about: 300 }, { measure: killed, up-to: 400 }]',
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: killed asks for one figure of killed, and this claim has 2"`,
		);
	});

	test('to a quantity question is no position', () => {
		expect(findClaimErrors({ answers: '[killed: affirms]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:10:11: answers: killed asks for a figure, not a position; write killed alone"`,
		);
	});

	test('to a yes-no question is a position', () => {
		expect(findStatementErrors({ answers: '[fought]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: answers: fought asks yes or no; write fought: affirms, denies or declines"`,
		);
		expect(findStatementErrors({ answers: '[fought: declines]' })).toBe('');
	});

	test('to a question of accounts is no position', () => {
		expect(findStatementErrors({ answers: '[how: denies]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: answers: how asks for words, not a position; write how alone"`,
		);
		expect(findStatementErrors({ answers: '[how]' })).toBe('');
	});

	test('is given once', () => {
		expect(
			findStatementErrors({ answers: '[fought: affirms, fought: denies]' }),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:28: answers: fought is answered twice"`,
		);
	});
});

describe('a relation', () => {
	const older = makeStatementFile({ said: '2025-01-10' });

	test.for(['updates', 'corroborates', 'contradicts', 'confirms', 'denies'])(
		'%s holds between two claims',
		(relation) => {
			expect(
				findStatementErrors({ [relation]: '[older]' }, { 'claims/2025/older.md': older }),
			).toBe('');
		},
	);

	test('is not to the claim itself', () => {
		expect(findStatementErrors({ updates: '[claim]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: updates: a claim has no relation to itself"`,
		);
		expect(findStatementErrors({ denies: '[claim]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:10: denies: a claim has no relation to itself"`,
		);
	});

	test('stands once in its list', () => {
		expect(
			findStatementErrors({ denies: '[older, older]' }, { 'claims/2025/older.md': older }),
		).toMatchInlineSnapshot(`"content/claims/2025/claim.md:9:17: denies: older stands here twice"`);
	});

	test('is written on one of the two claims, not on both', () => {
		expect(
			findStatementErrors(
				{ contradicts: '[older]' },
				{ 'claims/2025/older.md': makeStatementFile({ contradicts: '[claim]' }) },
			),
		).toMatchInlineSnapshot(
			`"content/claims/2025/older.md:9:15: contradicts: claim says so already; a relation is written once"`,
		);
	});

	test('may be answered by another one', () => {
		expect(
			findStatementErrors(
				{ contradicts: '[older]' },
				{ 'claims/2025/older.md': makeStatementFile({ denies: '[claim]' }) },
			),
		).toBe('');
	});
});

describe('an update', () => {
	test('is not of a later claim', () => {
		expect(
			findStatementErrors(
				{ updates: '[later]' },
				{ 'claims/2025/later.md': makeStatementFile({ said: '2025-01-20' }) },
			),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: updates: later was said on 2025-01-20, after this claim (2025-01-13)"`,
		);
	});

	test('may be of a claim of the same day', () => {
		expect(
			findStatementErrors({ updates: '[other]' }, { 'claims/2025/other.md': makeStatementFile() }),
		).toBe('');
	});

	test.for([
		['2025-01', '2025-01-20'],
		['2025', '2025-06'],
		['2024-12/2025-01', '2025-01-13'],
		['2025-01-13', '2025-01'],
	] as const)(
		'said %s may be of a claim said %s: nobody knows which came first',
		([mine, theirs]) => {
			const claim = (said: string, updates: string | null) =>
				makeStatementFile({ said, updates, recorded: '2026-01-01' });
			expect(
				findErrors({
					[`claims/${mine.slice(0, 4)}/mine.md`]: claim(mine, '[theirs]'),
					[`claims/${theirs.slice(0, 4)}/theirs.md`]: claim(theirs, null),
				}),
			).toBe('');
		},
	);

	test('is not of a claim that is later in any case', () => {
		expect(
			findStatementErrors(
				{ said: '2025-01', updates: '[later]' },
				{ 'claims/2025/later.md': makeStatementFile({ said: '2025-02-01' }) },
			),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: updates: later was said on 2025-02-01, after this claim (2025-01)"`,
		);
	});

	test('is not of somebody else’s claim', () => {
		expect(
			findStatementErrors(
				{ updates: '[theirs]' },
				{ 'claims/2025/theirs.md': makeStatementFile({ claimant: 'zelenskyy' }) },
			),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: updates: theirs is by zelenskyy; a claimant updates only its own claims"`,
		);
	});

	test('of a joint claim may be by one of its claimants', () => {
		expect(
			findStatementErrors(
				{ updates: '[joint]' },
				{ 'claims/2025/joint.md': makeStatementFile({ claimant: '[zelenskyy, nis]' }) },
			),
		).toBe('');
	});

	test('does not go in a circle', () => {
		expect(
			findErrors({
				'claims/2025/aa.md': makeStatementFile({ updates: '[bb]' }),
				'claims/2025/bb.md': makeStatementFile({ updates: '[cc]' }),
				'claims/2025/cc.md': makeStatementFile({ updates: '[aa]' }),
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/aa.md:9:11: updates: this goes in a circle: aa → bb → cc → aa"`,
		);
	});

	test('leads into a circle without being one', () => {
		expect(
			findErrors({
				'claims/2025/aa.md': makeStatementFile({ updates: '[bb]' }),
				'claims/2025/bb.md': makeStatementFile({ updates: '[cc]' }),
				'claims/2025/cc.md': makeStatementFile({ updates: '[bb]' }),
			}),
		).toMatchInlineSnapshot(
			`"content/claims/2025/bb.md:9:11: updates: this goes in a circle: bb → cc → bb"`,
		);
	});

	test('of two claims by a third is no circle', () => {
		expect(
			findErrors({
				'claims/2025/aa.md': makeStatementFile({ updates: '[bb, cc]' }),
				'claims/2025/bb.md': makeStatementFile({ updates: '[dd]' }),
				'claims/2025/cc.md': makeStatementFile({ updates: '[dd]' }),
				'claims/2025/dd.md': makeStatementFile(),
			}),
		).toBe('');
	});
});

test('only a forecast is fulfilled', () => {
	const others = { 'claims/2025/other.md': makeStatementFile() };
	expect(findStatementErrors({ fulfils: '[other]' }, others)).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:9:11: fulfils: other is no forecast; its kind is statement"`,
	);
	const fulfil = (forecast: Readonly<Record<string, string>>) =>
		findStatementErrors(
			{ fulfils: '[foretold]' },
			{ 'claims/2025/foretold.md': makeStatementFile({ kind: 'forecast', ...forecast }) },
		);
	expect(fulfil({ outcome: 'missed' })).toBe('');
	expect(fulfil({})).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:9:11: fulfils: foretold has no outcome yet; add outcome there"`,
	);
});

test('a claim shows the outcome of a forecast once', () => {
	const others = { 'claims/2025/other.md': makeStatementFile() };
	const shown = (ids: string) =>
		findStatementErrors({ kind: 'forecast', outcome: 'missed', 'shown-by': ids }, others);
	expect(shown('[other]')).toBe('');
	expect(shown('[other, other]')).toContain('shown-by: other stands twice');
});

describe('a former id', () => {
	test('is not the id of the very claim', () => {
		expect(findStatementErrors({ aliases: '[claim]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: aliases: claim is the id of this very claim"`,
		);
	});

	test('is nobody’s id today', () => {
		expect(findStatementErrors({ aliases: '[nis-300]' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:9:11: aliases: nis-300 already leads to nis-300"`,
		);
	});

	test('is the former id of one claim', () => {
		expect(
			findErrors({
				'claims/2025/aa.md': makeStatementFile({ aliases: '[old]' }),
				'claims/2025/bb.md': makeStatementFile({ aliases: '[older, old]' }),
			}),
		).toMatchInlineSnapshot(`"content/claims/2025/bb.md:9:18: aliases: old already leads to aa"`);
	});

	test('leads whoever still writes it to the new one', () => {
		const others = { 'claims/2025/new.md': makeStatementFile({ aliases: '[old]' }) };
		expect(findStatementErrors({ denies: '[old]' }, others)).toBe(
			'content/claims/2025/claim.md:9:10: denies: old was renamed; write new',
		);
	});

	test('that nobody else has is fine', () => {
		expect(findStatementErrors({ aliases: '[old, older]' })).toBe('');
	});
});
