import { describe, expect, test } from 'vitest';
import { toClaimData, toClaimsData } from '../../src/export/claims-json.ts';
import { getClaim, makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';

const record = readRecord({
	'claims/2025/nis-300.md': makeClaimFile(
		{
			happened: '2024-12/2025-01',
			figures:
				'[{ measure: killed, between: [300, 400] }, { measure: other, unit: tanks, up-to: 3 }]',
			answers: '[killed, fought: affirms]',
			places: '[kursk]',
			sources:
				'[{ source: kbs-report, chain: [nis], quote: { text: About 300, speaker: nis } }, { source: yonhap-report }]',
			checked: '2025-03-01',
			corrections: '[{ date: 2025-03-02, note: A typing error. }]',
			aliases: '[nis-about-300]',
		},
		'So they *said* [@kbs-report].\n',
	),
	'claims/2025/denial.md': makeStatementFile({ said: '2025-01-20', denies: '[nis-300]' }),
	'claims/2024/foretold.md': makeStatementFile({
		kind: 'forecast',
		said: '2024-12-27',
		by: '2025-01',
		outcome: 'partly',
		'shown-by': '[nis-300]',
	}),
	'claims/2025/met.md': makeStatementFile({
		kind: 'summit',
		participants: '[nis, zelenskyy]',
		outcome: 'Nothing',
	}),
});
const dataOf = (id: string) => toClaimData(getClaim(record, id));

test('claims come in the order of the chronology, with the version of their form', () => {
	const { schema, claims } = toClaimsData(record.claims);
	expect(schema).toBe(1);
	expect(claims.map(({ id }) => id)).toEqual(['foretold', 'met', 'nis-300', 'denial']);
});

test('a claim is written with everything in it', () => {
	expect(dataOf('nis-300')).toMatchInlineSnapshot(`
		{
		  "aliases": [
		    "nis-about-300",
		  ],
		  "answers": [
		    {
		      "position": null,
		      "question": "killed",
		    },
		    {
		      "position": "affirms",
		      "question": "fought",
		    },
		  ],
		  "checked": "2025-03-01",
		  "claimant": [
		    "nis",
		  ],
		  "corrections": [
		    {
		      "date": "2025-03-02",
		      "note": "A typing error.",
		    },
		  ],
		  "figures": [
		    {
		      "best": null,
		      "max": 400,
		      "measure": "killed",
		      "min": 300,
		      "qualifier": "between",
		      "scope": "total",
		      "unit": "people",
		    },
		    {
		      "best": 3,
		      "max": 3,
		      "measure": "other",
		      "min": null,
		      "qualifier": "up-to",
		      "scope": "total",
		      "unit": "tanks",
		    },
		  ],
		  "forecast": null,
		  "happened": "2024-12/2025-01",
		  "id": "nis-300",
		  "kind": "casualties",
		  "origins": {
		    "ids": [
		      "nis",
		      "yonhap",
		    ],
		    "max": 2,
		    "min": 2,
		  },
		  "places": [
		    "kursk",
		  ],
		  "recorded": "2025-02-01",
		  "relations": {
		    "confirms": [],
		    "contradicts": [],
		    "corroborates": [],
		    "denies": [],
		    "fulfils": [],
		    "updates": [],
		  },
		  "said": "2025-01-13",
		  "sources": [
		    {
		      "chain": [
		        "nis",
		      ],
		      "id": "kbs-report",
		      "outlet": "kbs",
		      "published": "2025-01-13",
		      "quote": {
		        "speaker": "nis",
		        "text": "About 300",
		      },
		      "url": "https://kbs.example/1",
		    },
		    {
		      "chain": [],
		      "id": "yonhap-report",
		      "outlet": "yonhap",
		      "published": null,
		      "quote": null,
		      "url": "https://yonhap.example/1",
		    },
		  ],
		  "text": "So they said.",
		  "title": "NIS: about 300 killed",
		  "topics": [
		    "casualties",
		  ],
		  "url": "/claims/nis-300/",
		}
	`);
});

describe('what only some claims have', () => {
	test('a forecast has its due date, its outcome and what shows it', () => {
		expect(dataOf('foretold').forecast).toEqual({
			by: '2025-01',
			outcome: 'partly',
			shown_by: ['nis-300'],
		});
	});

	test('a summit has who met and what came of it', () => {
		expect(dataOf('met')).toMatchObject({
			summit: { participants: ['nis', 'zelenskyy'], outcome: 'Nothing' },
		});
		expect(dataOf('denial')).not.toHaveProperty('summit');
	});
});

test('relations are written as the editor wrote them, not from their other end', () => {
	expect(dataOf('denial').relations.denies).toEqual(['nis-300']);
	expect(Object.values(dataOf('nis-300').relations).flat()).toEqual([]);
});

test('a claim without figures, places or second reading says so', () => {
	expect(dataOf('denial')).toMatchObject({
		figures: [],
		places: [],
		checked: null,
		forecast: null,
		corrections: [],
	});
});

test('all of it survives being written as JSON', () => {
	const data = toClaimsData(record.claims);
	expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
