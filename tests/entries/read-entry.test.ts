import { describe, expect, test } from 'vitest';
import {
	findClaimErrors,
	findErrors,
	makeClaimFile,
	makeStatementFile,
} from '../support/content.ts';

describe('a Markdown file', () => {
	const findQuestionErrors = (text: string) => findErrors({ 'questions/how.md': text });

	test('begins with its fields', () => {
		expect(findQuestionErrors('How did they fight?\n')).toMatchInlineSnapshot(
			`"content/questions/how.md:1:1: the fields must stand first, between two lines of ---"`,
		);
		expect(findQuestionErrors('\n---\ntitle: How?\ntype: account\n---\nText.\n')).toMatch(
			/^content\/questions\/how\.md:1:1: the fields must stand first/,
		);
		expect(findQuestionErrors('')).toContain(':1:1: the fields must stand first');
	});

	test('has a line after its fields that closes them', () => {
		expect(findQuestionErrors('---\ntitle: How?\ntype: account\nText.\n')).toContain(
			':1:1: the fields must stand first',
		);
	});

	test('may end with its last word', () => {
		expect(findQuestionErrors('---\ntitle: How?\ntype: account\n---\nText.')).toBe('');
	});

	test('may have blanks after the lines around its fields', () => {
		expect(findQuestionErrors('--- \ntitle: How?\ntype: account\n---\t\nText.\n')).toBe('');
	});

	test('has its fields once, and a line of hyphens in its body begins no others', () => {
		expect(
			findQuestionErrors('---\ntitle: How?\ntype: account\n---\nOne.\n\n---\n\nTwo.\n'),
		).toMatchInlineSnapshot(
			`"content/questions/how.md:7:1: a line across is not allowed in a body"`,
		);
	});

	test('without a single field is told so', () => {
		expect(findQuestionErrors('---\n---\nText.\n')).toMatch(
			/^content\/questions\/how\.md:2:1: expected the fields of a question, found nothing$/,
		);
	});
});

test('what is wrong with fields and body is told together', () => {
	expect(
		findErrors({
			'claims/2025/claim.md': makeClaimFile({ title: '"a" b' }, '# Heading\n'),
		}),
	).toMatch(/claim\.md:2:\d+: this is not YAML.*\n.*claim\.md:11:1: a heading is not allowed/);
});

describe('an entry without its fields', () => {
	test('is told what it should hold', () => {
		expect(findErrors({ 'actors/nis.yaml': '- NIS\n' })).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:1:1: expected the fields of an actor, found something else"`,
		);
		expect(findErrors({ 'places/kursk.yaml': '' })).toMatchInlineSnapshot(
			`"content/places/kursk.yaml:1:1: expected the fields of a place, found nothing"`,
		);
		expect(findErrors({ 'claims/2025/claim.md': '---\n---\nText.\n' })).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:2:1: expected the fields of a claim, found nothing"`,
		);
	});

	test('is told of a field whose name is a number', () => {
		expect(
			findErrors({ 'actors/nis.yaml': 'name: NIS\ntype: intelligence\n2025: founded\n' }),
		).toMatchInlineSnapshot(
			`"content/actors/nis.yaml:3:1: 2025: there is no such field (there is name, short, type, role, country, side, also, native, parent)"`,
		);
	});
});

describe('an entry of a kind that is misspelt is checked as the nearest kind', () => {
	test('with the fields of that kind', () => {
		const forecast = { kind: 'forcast', by: '2025-13', outcme: 'missed' };
		expect(findErrors({ 'claims/2025/claim.md': makeStatementFile(forecast) }))
			.toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:3:7: kind: “forcast” is not one of the words for it (nearest: forecast)
			content/claims/2025/claim.md:9:5: by: 2025-13 is not a date (months run from 01 to 12, seasons from 21 for spring to 24 for winter)
			content/claims/2025/claim.md:10:1: outcme: there is no such field (nearest: outcome)"
		`);
	});

	test('with the fields that this kind must have', () => {
		expect(findErrors({ 'claims/2025/claim.md': makeStatementFile({ kind: 'sumit' }) }))
			.toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:2:1: outcome: this field is missing
			content/claims/2025/claim.md:2:1: participants: this field is missing
			content/claims/2025/claim.md:3:7: kind: “sumit” is not one of the words for it (nearest: summit)"
		`);
		expect(findClaimErrors({ kind: 'troop-cuont', figures: '[]' })).toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:3:7: kind: “troop-cuont” is not one of the words for it (nearest: troop-count)
			content/claims/2025/claim.md:6:10: figures: an entry of this kind needs at least one figure"
		`);
	});

	test('with the references of that kind', () => {
		const summit = { kind: 'sumit', participants: '[nis, zelensky]', outcome: 'None' };
		expect(findErrors({ 'claims/2025/claim.md': makeStatementFile(summit) }))
			.toMatchInlineSnapshot(`
			"content/claims/2025/claim.md:3:7: kind: “sumit” is not one of the words for it (nearest: summit)
			content/claims/2025/claim.md:9:21: participants: there is no actor zelensky (nearest: zelenskyy)"
		`);
	});

	test('though it is a question', () => {
		expect(
			findErrors({
				'questions/killed.md':
					'---\ntitle: How many?\ntype: quantiti\nmeasure: kiled\nmian: 1\n---\nAll in all.\n',
			}),
		).toMatchInlineSnapshot(`
			"content/questions/killed.md:3:7: type: “quantiti” is not one of the words for it (nearest: quantity)
			content/questions/killed.md:4:10: measure: kiled is not in content/vocabulary.yaml (nearest: killed)
			content/questions/killed.md:5:1: mian: there is no such field (nearest: main)"
		`);
	});
});

describe('entries of other collections', () => {
	test('a place has both coordinates or neither', () => {
		expect(
			findErrors({ 'places/kursk.yaml': 'name: Kursk\nkind: city\nlat: 51.7\n' }),
		).toMatchInlineSnapshot(
			`"content/places/kursk.yaml:1:1: lat and lon belong together: give both or neither"`,
		);
	});

	test('a place lies on the globe', () => {
		expect(findErrors({ 'places/kursk.yaml': 'name: Kursk\nkind: city\nlat: 95\nlon: -181\n' }))
			.toMatchInlineSnapshot(`
			"content/places/kursk.yaml:3:6: lat: 95 is too large; 90 is the most
			content/places/kursk.yaml:4:6: lon: -181 is too small; -180 is the least"
		`);
		expect(
			findErrors({ 'places/kursk.yaml': 'name: Kursk\nkind: city\nlat: north\nlon: 36\n' }),
		).toMatchInlineSnapshot(
			`"content/places/kursk.yaml:3:6: lat: expected a number, found “north”"`,
		);
	});

	test('a main question has a place among the main questions', () => {
		const asking = (main: string) =>
			findErrors({
				'questions/how.md': `---\ntitle: How?\ntype: account\nmain: ${main}\n---\nText.\n`,
			});
		expect(asking('1')).toBe('');
		expect(asking('1.5')).toMatchInlineSnapshot(
			`"content/questions/how.md:4:7: main: expected a whole number, found 1.5"`,
		);
		expect(asking('first')).toMatchInlineSnapshot(
			`"content/questions/how.md:4:7: main: expected a number, found “first”"`,
		);
		expect(asking('0')).toMatch(/how\.md:4:7: main: 0 is too small/);
	});

	test('a question of a quantity counts in one scope at least', () => {
		expect(
			findErrors({
				'questions/killed.md':
					'---\ntitle: How many?\ntype: quantity\nmeasure: killed\nscopes: []\n---\nAll.\n',
			}),
		).toMatchInlineSnapshot(
			`"content/questions/killed.md:5:9: scopes: the list has 0 of at least 1"`,
		);
	});

	test('a question of a quantity names its measure', () => {
		expect(
			findErrors({ 'questions/killed.md': '---\ntitle: How many?\ntype: quantity\n---\nAll.\n' }),
		).toMatchInlineSnapshot(`"content/questions/killed.md:2:1: measure: this field is missing"`);
	});

	test('only a question of a quantity has a measure', () => {
		expect(
			findErrors({
				'questions/how.md': '---\ntitle: How?\ntype: account\nmeasure: killed\n---\nText.\n',
			}),
		).toMatchInlineSnapshot(
			`"content/questions/how.md:4:1: measure: there is no such field (there is type, title, main)"`,
		);
	});

	test('a question has a type that exists', () => {
		expect(
			findErrors({ 'questions/how.md': '---\ntitle: How?\ntype: number\n---\nText.\n' }),
		).toMatchInlineSnapshot(
			`"content/questions/how.md:3:7: type: “number” is not one of the words for it (there is quantity, yes-no, account)"`,
		);
	});
});
