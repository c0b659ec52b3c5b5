import { describe, expect, test } from 'vitest';
import {
	getFirstId,
	hasRelations,
	isDisputed,
	listPages,
	listQuotations,
} from '../../src/record/claim-parts.ts';
import { getClaim, makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';

test('a quotation that two pages carry is shown once', () => {
	const quoting = (source: string, text: string) =>
		`{ source: ${source}, quote: { text: ${text}, speaker: nis } }`;
	const record = readRecord({
		'sources/kbs-page.yaml': 'outlet: kbs\nurl: https://kbs.example/2\nlanguage: en\n',
		'claims/2025/claim.md': makeClaimFile({
			sources: `[${[
				quoting('kbs-report', 'About 300 deaths'),
				quoting('yonhap-report', 'about 300 deaths'),
				quoting('kbs-page', 'Heavy losses'),
			].join(', ')}]`,
		}),
	});
	const texts = listQuotations(getClaim(record, 'claim')).map(({ text }) => text.toLowerCase());
	expect(texts).toEqual(['about 300 deaths', 'heavy losses']);
});

test('a page that had a claim from two people is listed once, with its quotation', () => {
	const record = readRecord({
		'claims/2025/claim.md': makeClaimFile({
			sources: `[${[
				'{ source: kbs-report, chain: [nis] }',
				'{ source: yonhap-report, chain: [nis] }',
				'{ source: kbs-report, chain: [zelenskyy], quote: { text: Losses, speaker: zelenskyy } }',
			].join(', ')}]`,
		}),
	});
	const pages = listPages(getClaim(record, 'claim'));
	expect(pages.map(({ source, quote }) => [source.id, quote?.text])).toEqual([
		['kbs-report', 'Losses'],
		['yonhap-report', undefined],
	]);
});

describe('a claim has relations', () => {
	const record = readRecord({
		'claims/2025/claim.md': makeStatementFile({ denies: '[nis-300]' }),
		'claims/2025/alone.md': makeStatementFile(),
	});

	test('where it says something of another', () => {
		expect(hasRelations(getClaim(record, 'claim'))).toBe(true);
	});

	test('where another says something of it', () => {
		expect(hasRelations(getClaim(record, 'nis-300'))).toBe(true);
	});

	test('nowhere else', () => {
		expect(hasRelations(getClaim(record, 'alone'))).toBe(false);
	});
});

test('a claim keeps the id under which it was first published, for programs', () => {
	expect(getFirstId({ id: 'third', aliases: ['first', 'second'] })).toBe('first');
	expect(getFirstId({ id: 'only', aliases: [] })).toBe('only');
});

describe('a claim is disputed', () => {
	const record = readRecord({
		'claims/2025/denier.md': makeStatementFile({ denies: '[nis-300]' }),
		'claims/2025/other.md': makeStatementFile({ contradicts: '[denier]' }),
		'claims/2025/support.md': makeStatementFile({ corroborates: '[other]' }),
	});
	const isClaimDisputed = (id: string) => isDisputed(getClaim(record, id));

	test('where another denies it', () => {
		expect(isClaimDisputed('nis-300')).toBe(true);
	});

	test('where it and another cannot both be right, whichever says so', () => {
		expect(isClaimDisputed('denier')).toBe(true);
		expect(isClaimDisputed('other')).toBe(true);
	});

	test('not where it only supports another', () => {
		expect(isClaimDisputed('support')).toBe(false);
	});
});
