import { escapeText, element } from '../charts/svg-text.ts';
import { measureText } from '../charts/text-width.ts';
import { formatDate } from '../dates/format.ts';
import type { Claim } from '../record/types.ts';
import { describeFigure } from '../words/figure.ts';
import { formatList } from '../words/list.ts';
import { formatOrigins } from '../words/origins.ts';
import { drawSide, INNER_WIDTH, makeSheet, SHEET, wrapText, writeLine } from './sheet.ts';

/**
 * Pixels of a claim's picture: two thirds of a sheet, still enough for a large preview. There
 * are as many of them as claims, and time and bytes grow with the square of it.
 */
export const CLAIM_PICTURE_SIZE = { width: 800, height: 420 } as const;

const TITLE = { size: 58, step: 70, lines: 3 } as const;
const WHO_SIZE = 30;
const NUMBER_SIZE = 96;

/** A claim as an SVG by itself: its title, who said it and when, its first figure, and the site's name. */
export function makeClaimPicture(claim: Claim, site: string): string {
	const { margin } = SHEET;
	const lines = wrapText(claim.title, TITLE.size, INNER_WIDTH, TITLE.lines);
	const title = lines.map((text, index) =>
		writeLine({ text, size: TITLE.size, name: 'serif' }, margin, margin + 56 + index * TITLE.step),
	);
	const y = margin + 56 + lines.length * TITLE.step;
	const sides = [...new Set(claim.claimants.map(({ side }) => side))];
	const marks = sides.map((side, index) => drawSide(side, margin + 17 + index * 38, y - 10, 17));
	const x = margin + sides.length * 38 + 10;
	const names = formatList(claim.claimants.map(({ name }) => name));
	const [who = ''] = wrapText(names, WHO_SIZE, INNER_WIDTH - (x - margin), 1);
	return makeSheet(
		[
			...title,
			...marks,
			writeLine({ text: who, size: WHO_SIZE }, x, y),
			writeLine(
				{ text: `Said ${formatDate(claim.said)}`, size: WHO_SIZE, name: 'soft' },
				margin,
				y + 48,
			),
			...drawFirstFigure(claim, lines.length),
		],
		{ left: site, right: formatOrigins(claim.origins) },
	);
}

/** The first figure, large, where the title leaves room. */
function drawFirstFigure({ figures }: Claim, lines: number): string[] {
	const [figure] = figures;
	if (!figure || lines > 2) return [];
	const { before, number, noun } = describeFigure(figure);
	const [small, y] = [34, SHEET.height - 126];
	const width =
		measureText(`${before} `, small) +
		measureText(number, NUMBER_SIZE, true) +
		measureText(' ', small);
	const [what = ''] = wrapText(noun, small, INNER_WIDTH - width, 1);
	return [
		element(
			'text',
			{ class: 'soft', x: SHEET.margin, y, 'font-size': small },
			before && `${escapeText(before)} `,
			element('tspan', { class: 'number bold', 'font-size': NUMBER_SIZE }, escapeText(number)),
			` ${escapeText(what)}`,
		),
	];
}
