import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/entries/content-error.ts';
import {
	findNearest,
	formatCount,
	formatNearest,
	formatProblem,
	type Problem,
} from '../../src/entries/problem.ts';

const error: Problem = {
	file: 'content/claims/2025/a.md',
	line: 5,
	column: 7,
	severity: 'error',
	message: 'said: 2025-02-30 is not a date',
};
const warning: Problem = { ...error, severity: 'warning', message: 'recorded is missing' };

describe('formatProblem', () => {
	test('writes file, line and column as terminals and editors link them', () => {
		expect(formatProblem(error)).toBe(
			'content/claims/2025/a.md:5:7: said: 2025-02-30 is not a date',
		);
	});

	test('marks a warning', () => {
		expect(formatProblem(warning)).toBe(
			'content/claims/2025/a.md:5:7: warning: recorded is missing',
		);
	});
});

describe('formatCount', () => {
	test.for([
		[[error], '1 error in 1 file'],
		[[error, error, { ...error, file: 'b' }], '3 errors in 2 files'],
		[[error, warning], '1 error and 1 warning in 1 file'],
		[[warning, warning], '2 warnings in 1 file'],
	] as const)('counts %#', ([problems, words]) => {
		expect(formatCount(problems)).toBe(words);
	});
});

describe('findNearest', () => {
	const ids = ['nis', 'kbs', 'kcna', 'yonhap', 'korean-peoples-army', 'unnamed-official'];

	test('finds what was most probably meant', () => {
		expect(findNearest('yonhpa', ids)[0]).toBe('yonhap');
		expect(findNearest('korean-people-army', ids)[0]).toBe('korean-peoples-army');
	});

	test('finds a longer word by a part of it', () => {
		expect(findNearest('official', ids)).toContain('unnamed-official');
	});

	test('finds nothing that is not like it', () => {
		expect(findNearest('volodymyr-zelenskyy', ids)).toEqual([]);
	});

	test('names three at most', () => {
		expect(findNearest('abc', ['abd', 'abe', 'abf', 'abg'])).toEqual(['abd', 'abe', 'abf']);
	});
});

describe('formatNearest', () => {
	test('lists all words of a short list where none is like the one found', () => {
		expect(formatNearest('zzzzzz', ['troops', 'arms'])).toBe(' (there is troops, arms)');
	});

	test('says nothing where there is nothing', () => {
		expect(formatNearest('troops', [])).toBe('');
	});
});

test('a build that is refused says the same as the check, and ends with a count', () => {
	expect(new ContentError([error, warning]).message).toBe(
		[
			'content/claims/2025/a.md:5:7: said: 2025-02-30 is not a date',
			'content/claims/2025/a.md:5:7: warning: recorded is missing',
			'',
			'1 error and 1 warning in 1 file',
		].join('\n'),
	);
});
