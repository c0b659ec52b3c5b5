import type { Position } from './problem.ts';

export type DecodedText =
	{ ok: true; text: string } | { ok: false; position: Position; message: string };

/**
 * Characters that change how a text looks without being seen: controls other than tab and line
 * break, and marks that turn the direction of writing (CVE-2021-42574, "Trojan Source").
 */
const HIDDEN =
	// eslint-disable-next-line no-control-regex -- finding them is the point
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]/g;

const isDirectional = (code: number) =>
	code === 0x61c || (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x206f);

/** Decodes a file that must be UTF-8. Line breaks come out as `\n`, a leading byte order mark goes. */
export function decodeText(bytes: Uint8Array): DecodedText {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { ok: true, text: text.replaceAll('\r\n', '\n') };
	} catch {
		const position = findInvalidByte(bytes);
		const message = 'this is not UTF-8; save the file as UTF-8';
		return { ok: false, position, message };
	}
}

/** Where the first byte stands that is no part of UTF-8: the longest prefix that decodes ends there. */
function findInvalidByte(bytes: Uint8Array): Position {
	let [good, bad] = [0, bytes.length + 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (decodePrefix(bytes, middle) === null) bad = middle;
		else good = middle;
	}
	const text = decodePrefix(bytes, good) ?? '';
	return getPosition(text, text.length);
}

/** So many of the first bytes as text, where the last character may be cut; null where they are none. */
function decodePrefix(bytes: Uint8Array, length: number): string | null {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		return decoder.decode(bytes.subarray(0, length), { stream: true });
	} catch {
		return null;
	}
}

/** The lines with which Git marks a merge that nobody finished. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** The first mark of a merge that was not finished; null where there is none. */
export function findConflict(text: string): (Position & { message: string }) | null {
	const [mark] = text.matchAll(CONFLICT);
	if (!mark) return null;
	const message = `a merge was not finished here (${mark[0]}); keep what is right, and delete the lines with <<<<<<<, ======= and >>>>>>>`;
	return { ...getPosition(text, mark.index), message };
}

/** A sign of a comment that begins a word, after text without quotation marks: `Jane Roe #1 says`. */
const LOST = /^[^"'#\n]*: [^"'#\n]* (#[^\s#].*)$/gm;

/** Text that is meant to be read, and that YAML takes for comments. */
export function findLostText(yaml: string): Array<Position & { message: string }> {
	return [...yaml.matchAll(LOST)].map((match) => {
		const lost = match[1] ?? '';
		const message = `YAML drops all from ${lost.split(' ')[0] ?? lost} on as a comment; put quotation marks round the text`;
		return { ...getPosition(yaml, match.index + match[0].length - lost.length), message };
	});
}

/** Every hidden character of a text, with its place and name. */
export function findHiddenCharacters(text: string): Array<Position & { message: string }> {
	return [...text.matchAll(HIDDEN)].map((match) => {
		const code = match[0].charCodeAt(0);
		const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
		const nature = isDirectional(code)
			? 'a character that changes the direction of text'
			: 'a control character';
		return {
			...getPosition(text, match.index),
			message: `${name}, ${nature}, is not allowed; delete it`,
		};
	});
}

/** Line and column of an offset; columns count UTF-16 units, as editors do. */
export function getPosition(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}
