import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { encode } from 'fast-png';
import { PALETTE } from './palette.ts';

/** The face of pictures. It comes with the project, so that a picture is the same on every machine. */
export const SANS = 'Source Sans 3';

const FILES = [
	'@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	'@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
	'@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/** Built pages run from elsewhere: packages are looked for from the project's folder. */
const { resolve } = createRequire(path.resolve('package.json'));
const fontFiles = FILES.map((file) => resolve(file));

/** So many colours fit into the table of a PNG. */
const MOST_COLORS = 256;

/** Draws an SVG as a PNG, as wide as asked for, with the fonts of the project and no others. */
export async function renderPicture(svg: string, width: number): Promise<Uint8Array> {
	const image = await renderAsync(svg, {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: SANS, sansSerifFamily: SANS },
		fitTo: { mode: 'width', value: width },
		background: PALETTE.paper,
	});
	return encodeIndexed(image.pixels, image.width, image.height);
}

/**
 * A PNG with a table of its colours, which takes a third of the bytes of one without. Where there are
 * too many colours for a table, the rarest, blends at the edges of letters, become the nearest others.
 * `pixels` are red, green, blue and alpha, a byte each; nothing is transparent.
 */
export function encodeIndexed(pixels: Uint8Array, width: number, height: number): Uint8Array {
	const { buffer, byteOffset, byteLength } = pixels;
	const colors = new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
	const table = makeTable(colors);
	const data = new Uint8Array(colors.length);
	let [last, index] = [-1, 0];
	for (let at = 0; at < colors.length; at++) {
		const color = colors[at] ?? 0;
		if (color !== last) index = table.indexes.get((last = color)) ?? 0;
		data[at] = index;
	}
	const palette = table.colors.map(toChannels);
	const image = { width, height, data, depth: 8, channels: 1, palette } as const;
	return encode(image, { zlib: { level: 6 } });
}

/** The colours of a table, the most frequent first, and for every colour its place there. */
function makeTable(colors: Uint32Array): { colors: number[]; indexes: Map<number, number> } {
	const counts = new Map<number, number>();
	for (let at = 0; at < colors.length;) {
		const color = colors[at] ?? 0;
		const start = at;
		while (at < colors.length && colors[at] === color) at++;
		counts.set(color, (counts.get(color) ?? 0) + at - start);
	}
	const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([color]) => color);
	const kept = sorted.slice(0, MOST_COLORS);
	const indexes = new Map(kept.map((color, index) => [color, index]));
	for (const color of sorted.slice(MOST_COLORS)) {
		const distances = kept.map((other) => getDistance(color, other));
		indexes.set(color, distances.indexOf(Math.min(...distances)));
	}
	return { colors: kept, indexes };
}

/** Red, green and blue of a pixel as it lies in memory, the lowest byte first. */
function toChannels(color: number): [number, number, number] {
	return [color & 255, (color >> 8) & 255, (color >> 16) & 255];
}

function getDistance(a: number, b: number): number {
	const others = toChannels(b);
	return toChannels(a).reduce((sum, channel, at) => sum + (channel - (others[at] ?? 0)) ** 2, 0);
}
