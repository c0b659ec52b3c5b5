import { describe, expect, test } from 'vitest';
import { type ChainLink, getDepth, growChains } from '../../src/record/chain-tree.ts';
import { getClaim, makeClaimFile, readRecord } from '../support/content.ts';

/** The tree of a claim with these chains: kbs, yonhap and kbs again carry it, one each. */
const growTree = (...chains: string[]) => growTreeOf({}, ...chains);

function growTreeOf(
	changes: Readonly<Record<string, string>>,
	...chains: string[]
): readonly ChainLink[] {
	const sources = ['kbs-report', 'yonhap-report', 'kbs-page'];
	const reports = chains.map(
		(chain, index) => `{ source: ${sources[index] ?? ''}, chain: ${chain} }`,
	);
	const record = readRecord({
		'sources/kbs-page.yaml': 'outlet: kbs\nurl: https://kbs.example/2\nlanguage: en\n',
		'claims/2025/claim.md': makeClaimFile({ ...changes, sources: `[${reports.join(', ')}]` }),
	});
	return growChains(getClaim(record, 'claim'));
}

/** A tree in one line: `nis > (kbs [1], zelenskyy > yonhap [1])`, with the pages read at each link. */
function formatTree(links: readonly ChainLink[]): string {
	const words = links.map(({ actors, reports, next }) => {
		const pages = reports.length ? ` [${reports.length}]` : '';
		return `${actors.map(({ id }) => id).join(' + ')}${pages}${next.length ? ` > ${formatTree(next)}` : ''}`;
	});
	return words.length > 1 ? `(${words.join(', ')})` : words.join('');
}

describe('the ways of a claim', () => {
	test('are one line where there is one page', () => {
		expect(formatTree(growTree('[nis, zelenskyy]'))).toBe('nis > zelenskyy > kbs [1]');
	});

	test('go together as far as they are the same', () => {
		expect(formatTree(growTree('[nis, zelenskyy]', '[nis]'))).toBe(
			'nis > (zelenskyy > kbs [1], yonhap [1])',
		);
	});

	test('have as many roots as there are origins', () => {
		expect(formatTree(growTree('[nis]', '[zelenskyy]'))).toBe(
			'(nis > kbs [1], zelenskyy > yonhap [1])',
		);
	});

	test('end in one link where one outlet has two pages', () => {
		expect(formatTree(growTree('[nis]', '[nis]', '[nis]'))).toBe('nis > (kbs [2], yonhap [1])');
	});

	test('go on through an outlet from which another has it', () => {
		expect(formatTree(growTree('[nis]', '[nis, kbs]'))).toBe('nis > kbs [1] > yonhap [1]');
	});

	test('begin with the outlet where nobody stands before it', () => {
		expect(formatTree(growTree('[]'))).toBe('kbs [1]');
	});
});

describe('the ways of a joint claim', () => {
	const growJoint = (claimant: string, ...chains: string[]) =>
		formatTree(growTreeOf({ claimant }, ...chains));

	test('begin with all who made it, in one step', () => {
		expect(growJoint('[nis, zelenskyy]', '[nis, zelenskyy]')).toBe('nis + zelenskyy > kbs [1]');
	});

	test('go together in whatever order the claimants are named', () => {
		expect(growJoint('[nis, zelenskyy]', '[nis, zelenskyy]', '[zelenskyy, nis]')).toBe(
			'nis + zelenskyy > (kbs [1], yonhap [1])',
		);
	});

	test('begin apart where a page has it from one of them', () => {
		expect(growJoint('[nis, zelenskyy]', '[nis, zelenskyy]', '[zelenskyy]')).toBe(
			'(nis + zelenskyy > kbs [1], zelenskyy > yonhap [1])',
		);
	});

	test('keep their steps where the claimants do not stand first', () => {
		expect(growJoint('[nis, zelenskyy]', '[yonhap, nis, zelenskyy]')).toBe(
			'yonhap > nis > zelenskyy > kbs [1]',
		);
	});

	test('go on one by one after the claimants', () => {
		const tree = growTreeOf({ claimant: '[nis, zelenskyy]' }, '[nis, zelenskyy, yonhap]');
		expect(formatTree(tree)).toBe('nis + zelenskyy > yonhap > kbs [1]');
		expect(getDepth(tree)).toBe(3);
	});
});

test('the depth is the number of links of the longest way', () => {
	expect(getDepth([])).toBe(0);
	expect(getDepth(growTree('[]'))).toBe(1);
	expect(getDepth(growTree('[nis]', '[nis, zelenskyy]'))).toBe(3);
});
