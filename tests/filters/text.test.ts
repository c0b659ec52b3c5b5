import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, hasWords, splitWords } from '../../src/filters/text.ts';

const has = (text: string, typed: string) => hasWords(foldText(text), splitWords(typed));

test.for([
	['NIS: about 300 killed', 'nis'],
	['NIS: about 300 killed', 'KILLED nis'],
	['NIS: about 300 killed', 'kill'],
	['Volodymyr Zelenskyy', 'zelensk'],
	['Lee Jae-myung’s office', "myung's"],
	['São Paulo', 'sao'],
	['Sao Paulo', 'são'],
	['10,000 soldiers', '10,000'],
	['anything', ''],
	['anything', '  '],
])('“%s” is found by “%s”', ([text = '', typed = '']) => {
	expect(has(text, typed)).toBe(true);
});

test.for([
	['NIS: about 300 killed', 'wounded'],
	['NIS: about 300 killed', 'nis wounded'],
])('“%s” is not found by “%s”', ([text = '', typed = '']) => {
	expect(has(text, typed)).toBe(false);
});

test('a text is found by any part of itself', () => {
	fc.assert(
		fc.property(fc.lorem({ maxCount: 6 }), fc.nat(40), fc.nat(40), (text, from, length) => {
			expect(has(text, text.slice(from, from + length).toUpperCase())).toBe(true);
		}),
	);
});
