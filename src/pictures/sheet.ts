import { measureText } from '../charts/text-width.ts';
import { element, escapeText } from '../charts/svg-text.ts';
import { HUES } from '../entries/vocabulary.ts';
import type { Side } from '../record/types.ts';
import { HUE_COLORS, PALETTE } from './palette.ts';

/** Pixels of a picture, in the proportions that link previews show. */
export const SHEET = { width: 1200, height: 630, margin: 56 } as const;
/** The size of a picture of a question. */
export const PICTURE_SIZE = { width: SHEET.width, height: SHEET.height } as const;
/** Between the margins. */
export const INNER_WIDTH = SHEET.width - 2 * SHEET.margin;

const FILLED = ['disc', 'between', 'affirms'];
const STROKED = ['standing', 'aged', 'range', 'vague', 'arrow', 'hold', 'declines', 'denies'];

/** The renderer of pictures knows no custom properties: every hue has rules of its own. */
const HUE_RULES = HUES.map((name) => {
	const { hue, letter } = HUE_COLORS[name];
	const select = (parts: readonly string[]) => parts.map((part) => `.${name} .${part}`).join(',');
	return `${select(FILLED)}{fill:${hue}}${select(STROKED)}{stroke:${hue}}.${name} .letter{fill:${letter}}`;
}).join('');

const RULES = `text{font-family:'Source Sans 3';fill:${PALETTE.text}}
.serif{font-family:'Source Serif 4';font-weight:600}
.soft,.tick{fill:${PALETTE.soft}}
.bold,.value{font-weight:600}.number{fill:${PALETTE.text}}
.tick text{font-size:12px;fill:${PALETTE.soft}}
.middle{text-anchor:middle}.end{text-anchor:end}
.grid{stroke:${PALETTE.faint}}.zero,.turn-line{stroke:${PALETTE.soft}}
.disc{stroke:${PALETTE.paper};stroke-width:1.5}
.letter{font-size:10px;font-weight:600;text-anchor:middle}
.label{font-size:13px;paint-order:stroke;stroke:${PALETTE.paper};stroke-width:4px;stroke-linejoin:round}
.standing{stroke-width:2;fill:none}.aged{stroke-width:1.5;stroke-dasharray:1 4}
.range{stroke-width:14;stroke-linecap:round}.vague{stroke-width:8;stroke-linecap:round;opacity:.3}
.between{opacity:.1}.arrow{fill:none;stroke-width:1.5}
.affirms{stroke:${PALETTE.paper}}.declines{fill:${PALETTE.paper};stroke-width:1.75}
.denies{fill:none;stroke-width:2}.hold{stroke-width:1}
${HUE_RULES}`;

export interface Line {
	readonly text: string;
	readonly size: number;
	readonly name?: string;
}

/**
 * Words in lines that are no wider than asked for, of about the same length, and at most so many of
 * them, cut with an ellipsis.
 */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
	let lines = fillLines(text, size, width);
	if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
	for (let narrow = width * 0.95; narrow > width / 2; narrow *= 0.95) {
		const balanced = fillLines(text, size, narrow);
		const isNarrower = balanced.every((line) => measureText(line, size) <= narrow);
		if (balanced.length > lines.length || !isNarrower) break;
		lines = balanced;
	}
	return lines;
}

function fillLines(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measureText(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A line of text at a place, in pixels. */
export function writeLine({ text, size, name }: Line, x: number, y: number): string {
	return element('text', { class: name, x, y, 'font-size': size }, escapeText(text));
}

/** The mark of a side with its letter, its middle at a place. */
export function drawSide({ hue, letter }: Side, x: number, y: number, radius: number): string {
	return element(
		'g',
		{ class: hue, transform: `translate(${x} ${y})` },
		element('circle', { class: 'disc', r: radius }),
		element(
			'g',
			{ transform: `scale(${radius / 7})` },
			element('text', { class: 'letter', y: 3.6 }, escapeText(letter)),
		),
	);
}

/** What every picture says of itself, below a line: whose it is, and more. */
export interface Foot {
	readonly left: string;
	readonly right: string;
}

/** A whole picture: what is in it, above its foot. It needs nothing from elsewhere but the fonts. */
export function makeSheet(content: readonly string[], { left, right }: Foot): string {
	const { width, height, margin } = SHEET;
	const base = height - 36;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
		},
		element('style', {}, RULES),
		element('rect', { width, height, fill: PALETTE.paper }),
		...content,
		element('line', {
			x1: margin,
			x2: width - margin,
			y1: base - 38,
			y2: base - 38,
			stroke: PALETTE.line,
		}),
		element('text', { class: 'serif', x: margin, y: base, 'font-size': 28 }, escapeText(left)),
		element(
			'text',
			{ class: 'soft end', x: width - margin, y: base, 'font-size': 22 },
			escapeText(right),
		),
	);
}
