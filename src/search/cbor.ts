/** What Pagefind's files are made of: numbers from 0, text, lists, and nothing. */
export type Cbor = number | string | null | Cbor[];

const [NUMBER, TEXT, LIST, SIMPLE] = [0, 3, 4, 7];
const NULL = 22;
/** Heads above this number have it in 1, 2 or 4 bytes that follow. */
const MAX_SHORT = 23;

/**
 * Reads one item of CBOR (RFC 8949).
 *
 * @throws An error where the bytes hold anything else than what Pagefind writes.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder();
	let at = 0;

	function readNumber(short: number): number {
		const start = at;
		switch (short) {
			case 24:
				at += 1;
				return view.getUint8(start);
			case 25:
				at += 2;
				return view.getUint16(start);
			case 26:
				at += 4;
				return view.getUint32(start);
			default:
				if (short > MAX_SHORT) throw new Error(`CBOR of an unknown length: ${short}`);
				return short;
		}
	}

	function read(): Cbor {
		const head = view.getUint8(at++);
		const [kind, short] = [head >> 5, head & 31];
		if (kind === SIMPLE && short === NULL) return null;
		const number = readNumber(short);
		if (kind === NUMBER) return number;
		if (kind === LIST) return Array.from({ length: number }, read);
		if (kind !== TEXT) throw new Error(`CBOR of an unknown kind: ${kind}`);
		at += number;
		return decoder.decode(bytes.subarray(at - number, at));
	}

	const item = read();
	if (at !== bytes.length) throw new Error('CBOR goes on after its end');
	return item;
}

/** Writes one item of CBOR, numbers and lengths as short as can be. */
export function encodeCbor(item: Cbor): Uint8Array {
	const parts: Uint8Array[] = [];
	const encoder = new TextEncoder();

	function writeHead(kind: number, number: number): void {
		const head = kind << 5;
		if (number <= MAX_SHORT) parts.push(Uint8Array.of(head | number));
		else if (number < 2 ** 8) parts.push(Uint8Array.of(head | 24, number));
		else if (number < 2 ** 16) {
			parts.push(Uint8Array.of(head | 25, number >> 8, number & 255));
		} else {
			const bytes = new Uint8Array(5);
			bytes[0] = head | 26;
			new DataView(bytes.buffer).setUint32(1, number);
			parts.push(bytes);
		}
	}

	function write(value: Cbor): void {
		if (value === null) parts.push(Uint8Array.of((SIMPLE << 5) | NULL));
		else if (typeof value === 'number') writeHead(NUMBER, value);
		else if (typeof value === 'string') {
			const bytes = encoder.encode(value);
			writeHead(TEXT, bytes.length);
			parts.push(bytes);
		} else {
			writeHead(LIST, value.length);
			value.forEach(write);
		}
	}

	write(item);
	return Buffer.concat(parts);
}
