import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	foldWord,
	isExact,
	splitQuery,
	toIndexHead,
	toIndexQuery,
	toIndexText,
	toReaderText,
} from '../../src/search/index-text.ts';

describe('text of the index', () => {
	test('has no mark that would stay on a word, and reads as it was written', () => {
		const text = 'Kim’s “guarantee” – 12,000–13,000 men, 3.5 million… so ‘far’ — he said';
		expect(toIndexText(text)).not.toMatch(/[“”‘’–—…]/);
		expect(toReaderText(toIndexText(text))).toBe(text);
	});

	test('comes back whole, whatever the record says', () => {
		const character = fc.constantFrom(...Array.from('aÉ쿠й 1290.,:\'"“”‘’–—…()/%$-'));
		const text = fc.string({ unit: character });
		fc.assert(
			fc.property(text, (written) => {
				expect(toReaderText(toIndexText(written))).toBe(written);
			}),
		);
	});

	test('ends each number, so that 300 is not found in 3,000', () => {
		expect(toIndexText('300 of 3,000, 1.5 and 12, on 13 January 2025.')).toBe(
			'300ˍ of 3,000ˍ, 1.5ˍ and 12ˍ, on 13ˍ January 2025ˍ.',
		);
		expect(toIndexText('the Hwasong-18, 600mm')).toBe('the Hwasong-18ˍ, 600mm');
	});
});

test('what heads a page is simple words in small letters', () => {
	expect(toIndexHead('Trump–Kim: KillerRobots.org’s 3,000 (Seong-kweun), 쿠르스크')).toBe(
		'trump kim killerrobots orgs 3,000ˍ seong kweun 쿠르스크',
	);
});

describe('a query', () => {
	test('finds a number in whatever way its thousands are set apart', () => {
		const asked = ['12,000 men', '12 000 men', '12 000 men', ' 12 000  men '].map(toIndexQuery);
		expect(new Set(asked.map((query) => query.replace(',', '')))).toEqual(new Set(['12000ˍ men']));
	});

	test('keeps numbers apart that are no thousands', () => {
		expect(toIndexQuery('13 2025')).toBe('13ˍ 2025ˍ');
		expect(toIndexQuery('1 000 000 shells')).toBe('1000000ˍ shells');
		expect(toIndexQuery('10 100 20')).toBe('10100ˍ 20ˍ');
	});

	test('may have hyphens or not', () => {
		expect(toIndexQuery('Lee Seong-kweun')).toBe('Lee Seong kweun');
		expect(toIndexQuery('Trump–Kim')).toBe('Trump Kim');
	});

	test('in quotation marks of any kind asks for the exact words', () => {
		expect(['“killed or wounded”', '"killed or wounded"', '„a“'].map(isExact)).toEqual([
			true,
			true,
			true,
		]);
		expect(isExact('killed "or" wounded')).toBe(false);
		expect(toIndexQuery('“Punggye-ri”')).toBe('"Punggye-ri"');
	});

	test('leaves out words that stand everywhere, but where it is in quotation marks or has no others', () => {
		expect(toIndexQuery('the losses of The North Koreans in “Kursk”')).toBe(
			'losses North Koreans "Kursk"',
		);
		expect(splitQuery('the losses, in Kursk')).toEqual(['losses', 'Kursk']);
		expect(toIndexQuery('not on the front')).toBe('not front');
		expect(toIndexQuery('“on the front”')).toBe('"on the front"');
		expect(toIndexQuery('to be or not to be')).toBe('not');
		expect(toIndexQuery('The ')).toBe('The');
		expect(splitQuery('in the')).toEqual(['in', 'the']);
		expect(toIndexQuery('')).toBe('');
	});

	test('has words without the marks around them', () => {
		expect(splitQuery(' (Seong-kweun), “12,000” 쿠르스크! – ')).toEqual([
			'Seong',
			'kweun',
			'12,000',
			'쿠르스크',
		]);
	});
});

test('a word is the same with and without capitals, accents and marks', () => {
	expect(foldWord('Hà')).toBe('ha');
	expect(foldWord('“Seong-kweun”,')).toBe('seongkweun');
	expect(foldWord('3,000ˍ')).toBe(foldWord('3000'));
	expect(foldWord('쿠르스크')).toBe(foldWord('쿠르스크'.normalize('NFD')));
});
