import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/entries/read-content.ts';
import { makeClaimFile, NOW, VALID_FILES, withContentFolder } from '../support/content.ts';

const FILES: Readonly<Record<string, string>> = {
	...VALID_FILES,
	'claims/2025/nis-400.md': makeClaimFile(
		{
			said: '2025-01-20~',
			answers: '\n  - killed\n  - fought: affirms',
			updates: '[nis-300]',
			corrections: '[{ date: 2025-03-01, note: "A typing error" }]',
			sources:
				'\n  - source: kbs-report\n    chain: [nis]\n    quote: { text: "So 국", speaker: nis }',
		},
		'One *two* [@kbs-report].\n\n- three [four](https://kbs.example/)\n',
	),
};

/** Text that means something to one of the readers. */
const MEANINGFUL = [
	...'[ ] { } " \' > # ~ null .inf .nan -1 9e999 <b> [@ ]( ![ ``` 2025-02-30'.split(' '),
	...['---\n', '\n', '\r', '\r\n', '\t', ': ', '- ', '|\n', '? ', '...\n', '%YAML 1.1\n'],
	...['&a ', '*a', '!!binary ', '<<: ', '__proto__: ', '\ufeff', '\u202e', '\0'],
];

const inserted = fc.oneof(
	fc.constantFrom(...MEANINGFUL).map((text) => Buffer.from(text)),
	fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
	fc.string({ unit: 'binary', maxLength: 6 }).map((text) => Buffer.from(text)),
);

/** Something cut out of a file and something put in its place, at a share of the file's length. */
const cut = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
	inserted,
});

const mutation = fc.record({
	name: fc.constantFrom(...Object.keys(FILES)),
	cuts: fc.array(cut, { minLength: 1, maxLength: 4 }),
});

type Cut = typeof cut extends fc.Arbitrary<infer T> ? T : never;

function mutate(text: string, cuts: readonly Cut[]): Buffer {
	return cuts.reduce<Buffer>((bytes, { at, length, inserted: put }) => {
		const start = Math.floor(at * bytes.length);
		return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
	}, Buffer.from(text));
}

test('whatever a file holds, reading ends with problems that stand inside their files', () => {
	withContentFolder(FILES, (folder) => {
		fc.assert(
			fc.property(mutation, ({ name, cuts }) => {
				const valid = FILES[name] ?? '';
				const bytes = mutate(valid, cuts);
				writeFileSync(path.join(folder, name), bytes);
				try {
					const { problems } = readContent({ folder, label: 'content', now: NOW });
					for (const { file, line, column, message } of problems) {
						const own = file.slice('content/'.length);
						const text = own === name ? bytes.toString() : (FILES[own] ?? '');
						const lines = text.split('\n');
						expect(message).not.toBe('');
						expect(line).toBeGreaterThanOrEqual(1);
						expect(line).toBeLessThanOrEqual(lines.length);
						expect(column).toBeGreaterThanOrEqual(1);
						// Of text that is no YAML, its library may lose count of the lines.
						if (message.startsWith('this is not YAML')) continue;
						expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
					}
				} finally {
					writeFileSync(path.join(folder, name), valid);
				}
			}),
			{ numRuns: 150 },
		);
	});
});
