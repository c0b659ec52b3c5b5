import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/charts/text-width.ts';
import { makeClaimPicture } from '../../src/pictures/claim-picture.ts';
import { makeQuestionPicture } from '../../src/pictures/question-picture.ts';
import { wrapText } from '../../src/pictures/sheet.ts';
import { getClaim, readRecord } from '../support/content.ts';
import { getQuestion, readCounts, readPositions } from '../support/questions.ts';

const DAY = '2025-09-30';

/** All that is written on a picture, with single spaces. */
function readText(svg: string): string {
	const { document } = parseHTML(svg);
	return [...document.querySelectorAll('text')]
		.map((text) => text.textContent ?? '')
		.join(' ')
		.replace(/\s+/g, ' ');
}

describe('the picture of a question', () => {
	test('has its title, the range in words, every number that fits, and the day', () => {
		const record = readCounts({
			a: ['nis', '2025-09-02', 'about: 2000'],
			b: ['zelenskyy', '2025-09-05', 'more-than: 4000'],
		});
		const context = { day: DAY, sides: record.sides, site: 'The site' };
		const text = readText(makeQuestionPicture(getQuestion(record, 'killed'), context));
		expect(text).toContain('How many were killed?');
		expect(text).toContain('From about 2,000 (NIS) to more than 4,000 (Zelenskyy).');
		expect(text).toContain('about 2,000 NIS');
		expect(text).toContain('more than 4,000 Zelenskyy');
		expect(text).toContain('The site Killed, in all, as of 30 September 2025');
	});

	test('says so where every figure is too old', () => {
		const record = readCounts({ a: ['nis', '2025-01-02', 'about: 2000'] });
		const context = { day: DAY, sides: record.sides, site: 'The site' };
		const text = readText(makeQuestionPicture(getQuestion(record, 'killed'), context));
		expect(text).toContain('The last figures, older than 180 days. About 2,000 (NIS)');
		expect(text).toContain('about 2,000 NIS');
	});

	test('names the sides that took a position, and what the shapes mean', () => {
		const record = readPositions({
			a: ['nis', '2025-09-02', 'affirms'],
			b: ['zelenskyy', '2025-09-05', 'denies'],
		});
		const context = { day: DAY, sides: record.sides, site: 'The site' };
		const svg = makeQuestionPicture(getQuestion(record, 'fought'), context);
		const text = readText(svg);
		expect(text).toContain('Disputed since 5 September 2025.');
		expect(text).toContain('S Seoul K Kyiv');
		expect(text).toContain('affirms denies');
		expect(text).not.toContain('neither');
		expect(svg.match(/<use [^>]*href="#mark-affirms"/g)).toHaveLength(2);
	});

	test('loads nothing, so that it is the same everywhere', () => {
		const record = readCounts({ a: ['nis', '2025-09-02', 'about: 2000'] });
		const context = { day: DAY, sides: record.sides, site: 'The site' };
		const svg = makeQuestionPicture(getQuestion(record, 'killed'), context);
		expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
		expect(svg).not.toMatch(/<(?:image|script|a )/);
	});
});

test('the picture of a claim says what, who, when, how many, and on how many words', () => {
	const record = readRecord();
	const text = readText(makeClaimPicture(getClaim(record, 'nis-300'), 'The site'));
	expect(text).toContain('NIS: about 300 killed');
	expect(text).toContain('NIS Said 13 January 2025 about 300 killed');
	expect(text).toContain('The site 1 independent origin');
});

describe('words in lines', () => {
	const words = fc
		.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
		.map((list) => list.join(' '));

	test('lose nothing where they fit, and are no wider than asked for', () => {
		fc.assert(
			fc.property(words, (text) => {
				const lines = wrapText(text, 20, 300, 99);
				expect(lines.join(' ')).toBe(text);
				for (const line of lines) expect(measureText(line, 20)).toBeLessThanOrEqual(300);
			}),
		);
	});

	test('are cut with an ellipsis where they do not', () => {
		expect(wrapText('one two three four', 20, 60, 2)).toEqual(['one', 'two…']);
	});

	test('stand in lines of about the same length', () => {
		expect(wrapText('How many soldiers have been sent to Russia?', 20, 400, 2)).toEqual([
			'How many soldiers have',
			'been sent to Russia?',
		]);
	});
});
