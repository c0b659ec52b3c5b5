import { expect, test } from 'vitest';
import { cutShell, makeFill } from '../../bench/shell.ts';

const PAGE = [
	'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A claim</title>',
	'<link rel="canonical" href="https://claims.example/claims/a/">',
	'<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/a.css"><style>p{margin:0}</style>',
	'</head><body><a href="#main">Skip</a><header>Head</header><main id="main" tabindex="-1">',
	'<h1>A claim</h1><details class="help"><summary>Words</summary></details></main>',
	'<footer>Foot</footer></body></html>',
].join('');

test('the shell is what stands around the text of every page', () => {
	expect(cutShell(PAGE)).toEqual({
		origin: 'https://claims.example',
		head: '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/a.css"><style>p{margin:0}</style>',
		header: '<a href="#main">Skip</a><header>Head</header><main id="main" tabindex="-1">',
		help: '<details class="help"><summary>Words</summary></details>',
		footer: '</main><footer>Foot</footer></body></html>',
		fillClaim: '',
		fillRow: '',
	});
});

test('a page without a main part has none', () => {
	expect(() => cutShell('<!DOCTYPE html><html><body><p>Text</p></body></html>')).toThrow('<main>');
});

test.each([0, 1, 51, 52, 53, 5000])('a fill of %i bytes has as many', (bytes) => {
	expect(Buffer.byteLength(makeFill(bytes))).toBe(bytes);
});

test('where there is nothing to fill, there is no fill', () => {
	expect(makeFill(-200)).toBe('');
});
