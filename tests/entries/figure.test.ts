import { describe, expect, test } from 'vitest';
import { findClaimErrors, makeClaimFile, readValidContent } from '../support/content.ts';

const findFigureErrors = (figure: string) => findClaimErrors({ figures: `[{ ${figure} }]` });

function readFigure(figure: string) {
	const { claims } = readValidContent({
		'claims/2025/claim.md': makeClaimFile({ figures: `[{ ${figure} }]` }),
	});
	return claims.get('claim')?.data.figures[0];
}

describe('a figure', () => {
	test.for([
		['exactly: 300', 'exactly', 300, null, null],
		['about: 300', 'about', 300, null, null],
		['at-least: 300', 'at-least', 300, 300, null],
		['more-than: 300', 'more-than', 300, 300, null],
		['up-to: 300', 'up-to', 300, null, 300],
		['between: [300, 400]', 'between', null, 300, 400],
		['exactly: 0', 'exactly', 0, null, null],
	] as const)(
		'%s is %s: number %s, at least %s, at most %s',
		([text, qualifier, best, min, max]) => {
			expect(readFigure(`measure: killed, ${text}`)).toMatchObject({ qualifier, best, min, max });
		},
	);

	test('counts all so far where it does not say what it counts', () => {
		expect(readFigure('measure: killed, about: 300')).toMatchObject({ scope: 'total' });
		expect(readFigure('measure: killed, scope: partial, about: 3')).toMatchObject({
			scope: 'partial',
		});
	});

	test('has one qualifier', () => {
		expect(findFigureErrors('measure: killed, about: 300, up-to: 400')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:11: figures: a figure needs exactly one of exactly, about, at-least, more-than, up-to, between: it has about and up-to"`,
		);
	});

	test('has no fewer', () => {
		expect(findFigureErrors('measure: killed')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:11: figures: a figure needs exactly one of exactly, about, at-least, more-than, up-to, between: it has none"`,
		);
	});

	test('goes from the lower to the higher number', () => {
		expect(findFigureErrors('measure: killed, between: [400, 300]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:39: figures.between: between goes from the lower to the higher number: 400 is not below 300"`,
		);
		expect(findFigureErrors('measure: killed, between: [300, 300]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:39: figures.between: between goes from the lower to the higher number: 300 is not below 300"`,
		);
	});

	test('is not negative', () => {
		expect(findFigureErrors('measure: killed, about: -300')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.about: -300 is negative"`,
		);
		expect(findFigureErrors('measure: killed, between: [-2, 300]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:40: figures.between: -2 is negative"`,
		);
	});

	test('counts whole people', () => {
		expect(findFigureErrors('measure: killed, about: 300.5')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: about: 300.5 people are not whole people"`,
		);
		expect(findFigureErrors('measure: killed, between: [1.5, 300]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:39: between: 1.5 people are not whole people"`,
		);
	});

	test('may be fractional where it does not count people', () => {
		expect(findFigureErrors('measure: shells-sent, about: 1.5')).toBe('');
	});

	test('is a number', () => {
		expect(findFigureErrors('measure: killed, about: "2,700"')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.about: “2,700” is not a number (write 2700, without commas or words)"`,
		);
		expect(findFigureErrors('measure: killed, about: many')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.about: “many” is not a number (write 2700, without commas or words)"`,
		);
		expect(findFigureErrors('measure: killed, about: [1, 2]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.about: expected a number, found a list"`,
		);
	});

	test('is finite', () => {
		expect(findFigureErrors('measure: killed, about: .inf')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.about: expected a number, found Infinity"`,
		);
		expect(findFigureErrors('measure: killed, about: .nan')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.about: expected a number, found NaN"`,
		);
	});

	test('of a range is two numbers', () => {
		expect(findFigureErrors('measure: killed, between: 300')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:39: figures.between: expected a list of two numbers, found 300"`,
		);
	});

	test('of a range is no more and no fewer', () => {
		expect(findFigureErrors('measure: killed, between: [1]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:39: figures.between: the list has 1 of at least 2"`,
		);
		expect(findFigureErrors('measure: killed, between: [1, 2, 3]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:39: figures.between: the list has 3 of at most 2"`,
		);
		expect(findFigureErrors('measure: killed, between: [1, many]')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:43: figures.between: “many” is not a number (write 2700, without commas or words)"`,
		);
	});

	test('names its unit where the vocabulary lacks its measure, and only there', () => {
		expect(findFigureErrors('measure: other, about: 3, unit: tanks')).toBe('');
		expect(findFigureErrors('measure: other, about: 3')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:22: figures.measure: the measure other needs a unit, and no measure but other has one"`,
		);
		expect(findFigureErrors('measure: killed, about: 3, unit: people')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:22: figures.measure: the measure other needs a unit, and no measure but other has one"`,
		);
	});

	test('has a scope that exists', () => {
		expect(findFigureErrors('measure: killed, scope: part, about: 3')).toMatchInlineSnapshot(
			`"content/claims/2025/claim.md:6:37: figures.scope: “part” is not one of the words for it (nearest: partial)"`,
		);
	});
});
