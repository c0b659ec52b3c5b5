import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The endings of the forms of a file, by which hosts know them. */
export const ENDINGS = ['br', 'gz'] as const;

/** Smaller files travel in one packet either way. */
const SMALLEST_BYTES = 200;

/** Writes beside each file its forms that are smaller than the file itself; `quality` is that of Brotli, up to 11. */
export function compressFiles(files: readonly string[], quality: number): void {
	for (const file of files) {
		const bytes = readFileSync(file);
		if (bytes.length < SMALLEST_BYTES) continue;
		for (const ending of ENDINGS) {
			const encoded = encode(bytes, ending, quality);
			if (encoded.length < bytes.length) writeFileSync(`${file}.${ending}`, encoded);
		}
	}
}

function encode(bytes: Buffer, ending: (typeof ENDINGS)[number], quality: number): Buffer {
	if (ending === 'gz') return gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
	// A window larger than the file costs more time, for memory that is never used, than all the rest.
	const window = Math.ceil(Math.log2(bytes.length + 1));
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_LGWIN]: Math.min(
				Math.max(window, constants.BROTLI_MIN_WINDOW_BITS),
				constants.BROTLI_MAX_WINDOW_BITS,
			),
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
}
