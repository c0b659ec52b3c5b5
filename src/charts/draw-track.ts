import type { Position } from '../entries/claim.ts';
import { type Hold, listHolds, type PlacedWord } from './stance-rows.ts';
import { element, escapeText, percent } from './svg-text.ts';

/** Where the marks of a track stand, in pixels from its top. */
export const TRACK_MIDDLE = 11;

/** The shapes of positions; their ids are what tracks refer to. */
export const POSITION_SHAPES: Readonly<Record<Position, string>> = {
	affirms: element('circle', { r: 4.5 }),
	declines: element('circle', { r: 4 }),
	denies: element('path', { d: 'M-4-4 4 4M4-4-4 4' }),
};

/** A word that leads to its claim, with what it is called. */
export interface LinkedWord extends PlacedWord {
	readonly href: string;
	readonly name: string;
}

/** A position held, as a line in the manner of the position. */
export function drawHold({ position, from, to }: Hold, y: number | string): string {
	return element('line', {
		class: `hold ${position}`,
		x1: percent(from),
		x2: percent(to),
		y1: y,
		y2: y,
	});
}

/**
 * What an actor answered over time: lines from word to word, and a mark for each. Marks lead to
 * their claims for those who point; for others the table of all claims does.
 */
export function drawTrack(words: readonly LinkedWord[], isCarriedOn: boolean): string {
	const holds = isCarriedOn ? listHolds(words, 100) : [];
	const vague = words.flatMap((word) =>
		word.vague
			? [
					element('line', {
						class: 'vague',
						x1: percent(word.vague[0]),
						x2: percent(word.vague[1]),
						y1: TRACK_MIDDLE,
						y2: TRACK_MIDDLE,
					}),
				]
			: [],
	);
	const marks = words.map(({ position, at, href, name }) =>
		element(
			'a',
			{ href, tabindex: -1 },
			element('title', {}, escapeText(name)),
			element('use', {
				class: position,
				href: `#mark-${position}`,
				x: percent(at),
				y: TRACK_MIDDLE,
			}),
		),
	);
	return [...holds.map((hold) => drawHold(hold, TRACK_MIDDLE)), ...vague, ...marks].join('');
}
