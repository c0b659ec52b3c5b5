import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import type { Cell, Field } from '../../src/export/tables/table.ts';
import { rearm } from '../support/tables.ts';

const fields: Field[] = ['a', 'b'].map((name) => ({ name, type: 'string', description: '' }));
const write = (...rows: Cell[][]) => toCsv(fields, rows);

test('rows end as RFC 4180 wants, under a row of names', () => {
	expect(write(['1', '2'])).toBe('a,b\r\n1,2\r\n');
	expect(write()).toBe('a,b\r\n');
});

test('quotes, commas and line breaks are quoted', () => {
	expect(write(['say "no"', 'x, y'], ['two\nlines', 'a\rb'])).toBe(
		'a,b\r\n"say ""no""","x, y"\r\n"two\nlines","a\rb"\r\n',
	);
});

test('numbers and nothing are written as they are, also below zero', () => {
	expect(write([-74.65, null])).toBe('a,b\r\n-74.65,\r\n');
});

test('a list stands in one cell, and its items cannot split', () => {
	expect(write([['x', 'y;z'], []])).toBe('a,b\r\nx;y,z,\r\n'.replace('x;y,z', '"x;y,z"'));
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '＝1+1', "'=1"])(
	'%j does not begin as a spreadsheet’s formula does',
	(text) => {
		const [, [cell] = []] = parse(write([text, '']));
		expect(cell).toBe(`'${text}`);
	},
);

describe('any text', () => {
	const awkward = fc.string({
		unit: fc.constantFrom('"', ',', ';', '\n', '\r', "'", '=', '-', ' ', 'a', 'ї', '한', '\t'),
	});
	const text = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));

	test('comes back as it was, with one apostrophe less before a formula', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
				const [, ...read] = parse(toCsv(fields, rows));
				expect(read.map((row) => row.map(rearm))).toEqual(rows);
			}),
		);
	});

	test('never begins a formula', () => {
		fc.assert(
			fc.property(text, (any) => {
				const [, [cell = ''] = []] = parse(write([any, 'x']));
				expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			}),
		);
	});
});
