/**
 * Widths of characters in thousandths of the type size, as in Helvetica and Arial; the sans-serif
 * faces of readers' systems hardly differ from these.
 */
const GROUPS: ReadonlyArray<readonly [characters: string, width: number]> = [
	['ijl', 222],
	[" !,./:;I[\\]ft'’‘", 278],
	['-()r`“”', 345],
	['"', 355],
	['*', 389],
	['ckJsvxyz', 500],
	['0123456789$?#_abdeghnopquL–', 556],
	['+<=>~', 584],
	['FTZ', 611],
	['&ABEKPSVXY', 667],
	['CDHNRUw', 722],
	['GOQ', 778],
	['Mm', 833],
	['%', 889],
	['W', 944],
	['—…@', 1015],
];
const WIDTHS = new Map(
	GROUPS.flatMap(([characters, width]) =>
		Array.from(characters).map((character) => [character, width] as const),
	),
);
/** Of what is not in the table: wide enough for capitals with accents, and for Cyrillic. */
const OTHER = 720;
const WIDE_SCRIPT = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
/** Room for faces that run wider, and for bold type. */
const SLACK = 1.06;
const BOLD = 1.07;

/** How wide a line of text is at most, about, in the unit of its size. Nobody can know better at build time. */
export function measureText(text: string, size: number, isBold = false): number {
	let sum = 0;
	for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
		sum += WIDTHS.get(character) ?? (WIDE_SCRIPT.test(character) ? 1000 : OTHER);
	}
	return (sum / 1000) * size * SLACK * (isBold ? BOLD : 1);
}

/** A part of a text, and the size in which it is set. */
export interface Run {
	readonly text: string;
	readonly size: number;
}

/**
 * How many lines a text takes at most, about, where it is broken between words; a word that is wider
 * than a line is broken too. The width is in the unit of the sizes.
 */
export function countLines(runs: readonly Run[], width: number): number {
	let lines = 0;
	let used = Infinity;
	for (const { text, size } of runs) {
		const space = measureText(' ', size);
		for (const word of text.split(/\s+/).filter(Boolean)) {
			const wide = measureText(word, size);
			if (used + space + wide <= width) {
				used += space + wide;
				continue;
			}
			const more = Math.max(1, Math.ceil(wide / width));
			lines += more;
			used = wide - (more - 1) * width;
		}
	}
	return lines;
}
