import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HUES } from '../../src/entries/vocabulary.ts';
import { HUE_COLORS, PALETTE } from '../../src/pictures/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colour of a token in the light scheme. */
function readToken(name: string): string {
	const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
	const light = /^light-dark\(([^,]+(?:\([^)]*\))?),/.exec(value)?.[1] ?? value;
	const other = /^var\(--([\w-]+)\)$/.exec(light)?.[1];
	return other ? readToken(other) : light;
}

test('the colours of pictures are those of the light scheme of pages', () => {
	const names = Object.keys(PALETTE);
	expect(PALETTE).toEqual(Object.fromEntries(names.map((name) => [name, readToken(name)])));
	const hues = HUES.map((name) => [name, HUE_COLORS[name].hue]);
	expect(hues).toEqual(HUES.map((name) => [name, readToken(name)]));
	const [onDark, onLight] = [readToken('on-hue'), readToken('night')];
	expect(new Set(Object.values(HUE_COLORS).map(({ letter }) => letter))).toEqual(
		new Set([onDark, onLight]),
	);
});
