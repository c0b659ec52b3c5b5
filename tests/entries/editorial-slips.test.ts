import { describe, expect, test } from 'vitest';
import { findErrors, findWarnings, makeClaimFile, makeStatementFile } from '../support/content.ts';

/** The warnings of one claim beside the valid files. */
const findClaimWarnings = (file: string) => findWarnings({ 'claims/2025/claim.md': file });

describe('two claims by one claimant on one day', () => {
	test('with a figure of the same measure and scope are worth a warning', () => {
		expect(
			findClaimWarnings(makeClaimFile({ figures: '[{ measure: killed, about: 310 }]' })),
		).toMatchInlineSnapshot(
			`"content/claims/2025/nis-300.md:6:11: warning: figures: claim has killed (total) by nis on the same day; join them, relate them, or say in a note what each counts"`,
		);
	});

	test.for([
		['another measure', { figures: '[{ measure: wounded, about: 310 }]' }],
		['another scope', { figures: '[{ measure: killed, scope: batch, about: 310 }]' }],
		['a note', { figures: '[{ measure: killed, about: 310, note: officers only }]' }],
		['another day', { said: '2025-01-12' }],
		['another claimant', { claimant: 'zelenskyy', figures: '[{ measure: killed, about: 310 }]' }],
		['a relation', { corroborates: '[nis-300]' }],
	] as const)('are fine with %s', ([, changes]) => {
		expect(findClaimWarnings(makeClaimFile(changes))).toBe('');
	});

	test('are told once, at the second', () => {
		const figures = '[{ measure: killed, about: 310 }]';
		const warnings = findWarnings({
			'claims/2025/aa.md': makeClaimFile({ figures, corroborates: '[nis-300]' }),
			'claims/2025/bb.md': makeClaimFile({ figures, corroborates: '[nis-300]' }),
		});
		expect(warnings.split('\n')).toHaveLength(1);
		expect(warnings).toContain('content/claims/2025/bb.md:6:11: warning: figures: aa has killed');
	});

	test('are told for the claimant that they share', () => {
		const joint = { claimant: '[nis, zelenskyy]', figures: '[{ measure: killed, about: 310 }]' };
		const warnings = findWarnings({ 'claims/2025/zz.md': makeClaimFile(joint) });
		expect(warnings.split('\n')).toHaveLength(1);
		expect(warnings).toContain('nis-300 has killed (total) by nis on the same day');
	});

	test('are fine where the relation stands on the other one', () => {
		const other = { figures: '[{ measure: killed, about: 310 }]', said: '2025-01-13' };
		expect(
			findWarnings({
				'claims/2025/aa.md': makeClaimFile(other),
				'claims/2025/nis-300.md': makeClaimFile({
					answers: '[killed]',
					places: '[kursk]',
					sources: '[{ source: kbs-report }, { source: yonhap-report, chain: [zelenskyy] }]',
					contradicts: '[aa]',
				}),
			}),
		).toBe('');
	});

	test('are not the same claim with two figures', () => {
		const figures = '[{ measure: wounded, about: 300 }, { measure: wounded, up-to: 400 }]';
		expect(findClaimWarnings(makeClaimFile({ figures }))).toBe('');
	});

	test('may each tell of a part', () => {
		const part = makeClaimFile({ figures: '[{ measure: killed, scope: partial, about: 30 }]' });
		expect(findWarnings({ 'claims/2025/aa.md': part, 'claims/2025/bb.md': part })).toBe('');
	});
});

describe('two claimants on one day', () => {
	const theirs = { claimant: 'zelenskyy', answers: '[killed]' };

	test('who give the same figure for one question are worth a warning', () => {
		// The claim that comes second by its name is told.
		expect(findWarnings({ 'claims/2025/zz.md': makeClaimFile(theirs) })).toMatchInlineSnapshot(
			`"content/claims/2025/zz.md:10:11: warning: answers: nis-300 gives the same figure for killed on the same day; does one corroborate the other, or are they one claim?"`,
		);
	});

	test('are fine where one of them corroborates the other', () => {
		expect(findClaimWarnings(makeClaimFile({ ...theirs, corroborates: '[nis-300]' }))).toBe('');
	});

	test('are fine on different days', () => {
		expect(findClaimWarnings(makeClaimFile({ ...theirs, said: '2025-01-14' }))).toBe('');
	});

	test('are fine where their figures answer no question, or not the same', () => {
		expect(findClaimWarnings(makeClaimFile({ ...theirs, answers: null }))).toBe('');
		const figures = '[{ measure: wounded, about: 300 }]';
		expect(findClaimWarnings(makeClaimFile({ ...theirs, figures, answers: '[how]' }))).toBe('');
	});

	test('are told once of each pair', () => {
		const warnings = findWarnings({
			'claims/2025/yy.md': makeClaimFile(theirs),
			'claims/2025/zz.md': makeClaimFile({
				...theirs,
				claimant: 'kbs',
				sources: '[{ source: kbs-report }]',
			}),
		});
		expect(warnings.match(/\S+\.md/g)).toEqual([
			'content/claims/2025/yy.md',
			'content/claims/2025/zz.md',
		]);
	});

	test('are fine where their figures differ in number or in words', () => {
		for (const words of ['about: 310', 'up-to: 300']) {
			const figures = `[{ measure: killed, ${words} }]`;
			expect(findClaimWarnings(makeClaimFile({ ...theirs, figures }))).toBe('');
		}
	});
});

describe('an outlet as claimant', () => {
	const byOutlet = (sources: string) => makeStatementFile({ claimant: 'kbs', sources });

	test('of what it only passed on is worth a warning', () => {
		expect(
			findClaimWarnings(byOutlet('[{ source: kbs-report, chain: [nis] }]')),
		).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:4:11: warning: claimant: kbs only reports what comes from nis; who said it?"`,
		);
	});

	test('of what it says itself is fine', () => {
		expect(findClaimWarnings(byOutlet('[{ source: kbs-report }]'))).toBe('');
		expect(findClaimWarnings(byOutlet('[{ source: yonhap-report, chain: [kbs] }]'))).toBe('');
	});

	test('of what one page has from itself is fine, whatever others have from elsewhere', () => {
		const sources = '[{ source: yonhap-report, chain: [nis] }, { source: kbs-report }]';
		expect(findClaimWarnings(byOutlet(sources))).toBe('');
	});

	test('is told with all from whom it comes, each once', () => {
		const sources =
			'[{ source: kbs-report, chain: [nis] }, { source: yonhap-report, chain: [nis, kbs] }, { source: kbs-report, chain: [zelenskyy] }]';
		expect(findClaimWarnings(byOutlet(sources))).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:4:11: warning: claimant: kbs only reports what comes from nis, zelenskyy; who said it?"`,
		);
	});

	test('beside other claimants is worth a warning too', () => {
		const file = makeStatementFile({ claimant: '[nis, kbs]' });
		expect(findClaimWarnings(file)).toContain(':4:11: warning: claimant: kbs only reports');
	});
});

describe('a forecast that was due within the record', () => {
	const forecast = (changes: Readonly<Record<string, string>>) =>
		findWarnings({
			'claims/2024/claim.md': makeStatementFile({
				kind: 'forecast',
				said: '2024-10-18',
				...changes,
			}),
		});

	test('without an outcome is worth a warning', () => {
		expect(forecast({ by: '2024-12' })).toMatchInlineSnapshot(
			`"content/claims/2024/claim.md:9:5: warning: by: the forecast was due 2024-12; add its outcome, with shown-by, or the day on which you sought it in vain"`,
		);
	});

	test('whose outcome was sought in vain is fine', () => {
		expect(forecast({ by: '2024-12', sought: '2025-02-01' })).toBe('');
	});

	test('is fine on the last day on which it can come true', () => {
		expect(forecast({ by: '2025-01-13' })).toBe('');
		expect(forecast({ by: '2025-01-12' })).toContain('the forecast was due 2025-01-12');
	});

	test('with an outcome, or due later, or without a date, is fine', () => {
		expect(forecast({ by: '2024-12', outcome: 'missed' })).toBe('');
		expect(forecast({ by: '2025-01' })).toBe('');
		expect(forecast({ by: '2024-06/..' })).toBe('');
		expect(forecast({})).toBe('');
	});
});

test('a body that says no more than the title is worth a warning', () => {
	const file = makeStatementFile({}, 'NIS: there is more to come.\n');
	expect(findClaimWarnings(file)).toMatchInlineSnapshot(
		`"content/claims/2025/claim.md:2:8: warning: the body says only what the title says; add who, when or on what ground"`,
	);
});

test('a body that adds four words to the title is fine', () => {
	const saying = (body: string) => findClaimWarnings(makeStatementFile({}, body));
	expect(saying('NIS: more to come, it told lawmakers.\n')).toContain('the body says only');
	expect(saying('NIS: more to come, it told lawmakers then.\n')).toBe('');
});

test('whoever and whatever is named somewhere is used', () => {
	const files = {
		'actors/official.yaml': 'name: An official\ntype: unnamed\n',
		'actors/speaker.yaml': 'name: A speaker\ntype: person\n',
		'actors/guest.yaml': 'name: A guest\ntype: person\nparent: party\n',
		'actors/party.yaml': 'name: A party\ntype: party\n',
		'actors/agency.yaml': 'name: An agency\ntype: outlet\n',
		'sources/agency-page.yaml': 'outlet: agency\nurl: https://a.example/\nlanguage: en\n',
		'claims/2025/claim.md': makeStatementFile({
			kind: 'summit',
			participants: '[nis, guest]',
			outcome: 'None',
			sources:
				'[{ source: agency-page, chain: [official], quote: { text: So, speaker: speaker } }]',
		}),
	};
	expect(findErrors(files)).toBe('');
	expect(findWarnings(files)).toBe('');
});

test('entries that nothing names are worth a warning', () => {
	expect(
		findWarnings({
			'actors/kim.yaml': 'name: Kim\ntype: person\nparent: party\n',
			'actors/party.yaml': 'name: A party\ntype: party\n',
			'places/seoul.yaml': 'name: Seoul\nkind: city\n',
			'sources/kbs-page.yaml': 'outlet: kbs\nurl: https://kbs.example/2\nlanguage: en\n',
		}),
	).toMatchInlineSnapshot(`
		"content/actors/kim.yaml:1:1: warning: nothing in the record uses kim
		content/places/seoul.yaml:1:1: warning: nothing in the record uses seoul
		content/sources/kbs-page.yaml:1:1: warning: nothing in the record uses kbs-page"
	`);
});
