import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getClaim, makeClaimFile, readRecord } from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';

const ACTORS = {
	'actors/lawmaker.yaml': 'name: A lawmaker\ntype: person\ncountry: KR\n',
	'actors/official.yaml': 'name: An official\ntype: unnamed\ncountry: KR\n',
	'actors/other-official.yaml': 'name: Another official\ntype: unnamed\ncountry: KR\n',
	'actors/soldier.yaml': 'name: A soldier\ntype: unnamed\ncountry: UA\n',
	'actors/insider.yaml': 'name: An insider\ntype: unnamed\nside: UA\n',
	'actors/somebody.yaml': 'name: Somebody\ntype: unnamed\n',
	'sources/kbs-page.yaml': 'outlet: kbs\nurl: https://kbs.example/2\nlanguage: en\n',
};

const report = (source: string, ...chain: string[]) =>
	`{ source: ${source}, chain: [${chain.join(', ')}] }`;

/** The origins of a claim with these reports: the least and the most, and who they are. */
function findOriginsOf(...reports: string[]): [number, number, ...string[]] {
	const record = readRecord({
		...ACTORS,
		'claims/2025/claim.md': makeClaimFile({ sources: `[${reports.join(', ')}]` }),
	});
	const { min, max, actors } = getClaim(record, 'claim').origins;
	return [min, max, ...actors.map(({ id }) => id)];
}

describe('the origin of a report', () => {
	test('is the first link of its chain', () => {
		expect(findOriginsOf(report('kbs-report', 'nis', 'lawmaker'))).toEqual([1, 1, 'nis']);
	});

	test('is the outlet where nobody stands before it', () => {
		expect(findOriginsOf(report('kbs-report'))).toEqual([1, 1, 'kbs']);
	});
});

describe('named origins', () => {
	test('are one, however many outlets quote it', () => {
		expect(
			findOriginsOf(
				report('kbs-report', 'nis'),
				report('kbs-page', 'nis', 'lawmaker'),
				report('yonhap-report', 'nis'),
			),
		).toEqual([1, 1, 'nis']);
	});

	test('are as many as there are names', () => {
		expect(
			findOriginsOf(
				report('kbs-report', 'nis'),
				report('kbs-page', 'lawmaker'),
				report('yonhap-report', 'zelenskyy'),
			),
		).toEqual([3, 3, 'nis', 'lawmaker', 'zelenskyy']);
	});
});

describe('unnamed origins', () => {
	test('are one where there is one', () => {
		expect(findOriginsOf(report('kbs-report', 'official'))).toEqual([1, 1, 'official']);
	});

	test('are one where the same outlet passed the same description on twice', () => {
		expect(findOriginsOf(report('kbs-report', 'official'), report('kbs-page', 'official'))).toEqual(
			[1, 1, 'official'],
		);
	});

	test('may be one or two where two outlets passed the same description on', () => {
		expect(
			findOriginsOf(report('kbs-report', 'official'), report('yonhap-report', 'official')),
		).toEqual([1, 2, 'official']);
	});

	test('are one where two outlets had it from the same go-between', () => {
		expect(
			findOriginsOf(
				report('kbs-report', 'official', 'lawmaker'),
				report('yonhap-report', 'official', 'lawmaker'),
			),
		).toEqual([1, 1, 'official']);
	});

	test('may be one or two where two descriptions are of one country', () => {
		expect(
			findOriginsOf(report('kbs-report', 'official'), report('kbs-page', 'other-official')),
		).toEqual([1, 2, 'official', 'other-official']);
	});

	test('are two where they are of two countries', () => {
		expect(
			findOriginsOf(report('kbs-report', 'official'), report('yonhap-report', 'soldier')),
		).toEqual([2, 2, 'official', 'soldier']);
	});

	test('may be somebody of their country whom another report names', () => {
		expect(findOriginsOf(report('kbs-report', 'nis'), report('yonhap-report', 'official'))).toEqual(
			[1, 2, 'nis', 'official'],
		);
	});

	test('are not somebody of another country', () => {
		expect(findOriginsOf(report('kbs-report', 'nis'), report('yonhap-report', 'soldier'))).toEqual([
			2,
			2,
			'nis',
			'soldier',
		]);
	});

	test('add up to a range where several of them stand beside a name', () => {
		expect(
			findOriginsOf(
				report('kbs-report', 'official'),
				report('yonhap-report', 'official'),
				report('kbs-page', 'nis'),
			),
		).toEqual([1, 3, 'official', 'nis']);
	});
});

describe('claims that corroborate a claim', () => {
	const corroborate = (...chains: string[]) => {
		const claims = chains.map((chain, index): [string, string] => [
			`claims/2025/later-${index}.md`,
			makeClaimFile({
				said: '2025-01-20',
				corroborates: '[claim]',
				sources: `[{ source: yonhap-report, chain: ${chain} }]`,
			}),
		]);
		const record = readRecord({
			...ACTORS,
			'claims/2025/claim.md': makeClaimFile(),
			...Object.fromEntries(claims),
		});
		return record;
	};
	const countOf = (record: ReturnType<typeof readRecord>, id: string) => {
		const { min, max } = getClaim(record, id).origins;
		return [min, max];
	};

	test('add their origins to it', () => {
		expect(countOf(corroborate('[zelenskyy]', '[lawmaker]'), 'claim')).toEqual([3, 3]);
	});

	test('add nothing where they have the same origin', () => {
		expect(countOf(corroborate('[nis]', '[nis, lawmaker]'), 'claim')).toEqual([1, 1]);
	});

	test('do not get its origins in return', () => {
		expect(countOf(corroborate('[zelenskyy]'), 'later-0')).toEqual([1, 1]);
	});
});

test('for any valid files there is at least one origin, and no more than reports', () => {
	fc.assert(
		fc.property(randomFiles, (files) => {
			for (const { origins, reports, reverse } of readRecord(files).claims) {
				const all = [...reports, ...reverse.corroborates.flatMap((other) => other.reports)];
				const firsts = new Set(all.map(({ path }) => path[0]));
				expect(origins.min).toBeGreaterThanOrEqual(1);
				expect(origins.min).toBeLessThanOrEqual(origins.max);
				expect(origins.max).toBeLessThanOrEqual(all.length);
				expect(new Set(origins.actors)).toEqual(firsts);
				expect(origins.actors.length).toBeLessThanOrEqual(origins.max);
			}
		}),
		{ numRuns: 40 },
	);
});
