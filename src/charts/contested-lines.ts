import type { Box } from './planar.ts';

/**
 * Lines of the atlas on which the two sides never agreed as the border between them, in whole or for
 * long stretches, whoever holds what: they are drawn as open questions. A border that both once agreed
 * on and one has since repudiated stays a border, as between Russia and Ukraine outside of Crimea, whose
 * treaty is of 2003. Names are those of the atlas; `any` stands for every neighbour. Only the part of a
 * line that lies within the box is meant, where there is one.
 */
interface ContestedLine {
	readonly between: readonly [string, string];
	readonly within?: Box;
}

/** Crimea, whose land side the atlas gives a border, as it goes by who holds what. */
const CRIMEA: Box = { west: 32, south: 44, east: 36.8, north: 46.5 };
const KASHMIR: Box = { west: 72.5, south: 32, east: 81, north: 37.5 };

export const CONTESTED_LINES: readonly ContestedLine[] = [
	{ between: ['Russia', 'Ukraine'], within: CRIMEA },
	// The line of the armistice of 1953.
	{ between: ['North Korea', 'South Korea'] },
	{ between: ['India', 'Pakistan'], within: KASHMIR },
	{ between: ['India', 'China'] },
	{ between: ['Bhutan', 'China'] },
	{ between: ['Siachen Glacier', 'any'] },
	{ between: ['Israel', 'Palestine'] },
	{ between: ['Israel', 'Syria'] },
	// The line of withdrawal of 2000.
	{ between: ['Israel', 'Lebanon'] },
	{ between: ['N. Cyprus', 'any'] },
	{ between: ['Cyprus U.N. Buffer Zone', 'any'] },
	{ between: ['Kosovo', 'Serbia'] },
	{ between: ['W. Sahara', 'Morocco'] },
	{ between: ['Somaliland', 'Somalia'] },
	{ between: ['Ethiopia', 'Somalia'] },
	// Agreed on but for Abyei and other stretches, which the atlas does not set apart.
	{ between: ['Sudan', 'S. Sudan'] },
	// The same, but for the Halaib triangle.
	{ between: ['Sudan', 'Egypt'] },
];

/** Land on which no country's name is written. */
export const UNNAMED_LAND: readonly Box[] = [CRIMEA];

/** The contested line between two countries of the atlas; undefined where none is known. */
export function findContestedLine(a: string, b: string): ContestedLine | undefined {
	return CONTESTED_LINES.find(
		({ between: [one, other] }) =>
			(one === a && (other === b || other === 'any')) ||
			(one === b && (other === a || other === 'any')),
	);
}
