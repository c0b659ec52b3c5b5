import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The smallest record with one entry of each collection. */
const FILES = {
	'vocabulary.yaml': `
sides:
  KR: { name: Seoul, letter: S, hue: blue }
  other: { name: Others, letter: O, hue: slate }
  press: { name: Press, letter: P, hue: slate }
topics:
  casualties: { name: Casualties, description: "Losses." }
measures:
  killed: { unit: people, noun: killed, description: "Soldiers killed." }
`,
	'actors/nis.yaml': `
name: National Intelligence Service
type: intelligence
country: KR
side: KR
`,
	'actors/kbs.yaml': `
name: KBS
type: outlet
`,
	'places/kursk-oblast.yaml': `
name: Kursk Oblast
country: RU
kind: region
lat: 51.7
lon: 36.2
`,
	'sources/kbs-2025-01-13.yaml': `
outlet: kbs
title: A headline
url: https://example.org/news/1
published: 2025-01-13
language: ko
`,
	'questions/killed.md': `
---
title: How many have been killed?
type: quantity
measure: killed
main: 1
---
All who were killed so far.
`,
	'claims/2025/2025-01-13-nis-300-killed.md': `
---
title: "NIS: about 300 killed"
kind: casualties
claimant: nis
said: 2025-01-13
figures:
  - { measure: killed, about: 300 }
answers: [killed]
places: [kursk-oblast]
topics: [casualties]
sources:
  - source: kbs-2025-01-13
    chain: [nis]
recorded: 2025-02-01
aliases: [2025-01-12-nis-300-killed]
---
The agency told lawmakers [@kbs-2025-01-13].
`,
} as const;

/** Writes the record into a folder, with some of its files other than they should be. */
export function writeTinyContent(
	folder: string,
	changed: Partial<Record<keyof typeof FILES, string>> = {},
): void {
	for (const [name, text] of Object.entries({ ...FILES, ...changed })) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text.trimStart());
	}
}
