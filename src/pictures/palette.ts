import type { Hue } from '../entries/vocabulary.ts';

/** The colours of pictures: those of the light scheme of the style sheets (`tokens.css`), which pictures cannot read. */
export const PALETTE = {
	paper: '#fdfdfc',
	text: '#15171a',
	soft: '#54585e',
	line: '#d9dadb',
	faint: '#ebebea',
} as const;

/** The hue of a side, and the letter on it. */
export const HUE_COLORS: Readonly<Record<Hue, { readonly hue: string; readonly letter: string }>> =
	{
		oxblood: { hue: '#84140d', letter: '#ffffff' },
		plum: { hue: '#5d1180', letter: '#ffffff' },
		blue: { hue: '#1a67bf', letter: '#ffffff' },
		amber: { hue: '#b87c00', letter: '#131518' },
		teal: { hue: '#17968f', letter: '#131518' },
		slate: { hue: '#5c5d60', letter: '#ffffff' },
	};
