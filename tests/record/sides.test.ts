import { expect, test } from 'vitest';
import { listClaimsOfSide, listSpeakingSides } from '../../src/record/sides.ts';
import { makeClaimFile, readRecord } from '../support/content.ts';

test('the sides that speak are those of claimants, in the order of the vocabulary', () => {
	const record = readRecord({
		'claims/2025/aa.md': makeClaimFile({ claimant: '[kbs, zelenskyy]' }),
	});
	expect(listSpeakingSides(record).map(({ id }) => id)).toEqual(['KR', 'UA', 'press']);
});

test('a joint claim is a claim of each side that made it', () => {
	const record = readRecord({
		'claims/2025/aa.md': makeClaimFile({ claimant: '[kbs, zelenskyy]' }),
	});
	const idsBySide = record.sides.map((side) => [
		side.id,
		...listClaimsOfSide(record.claims, side).map(({ id }) => id),
	]);
	expect(idsBySide).toEqual([['KR', 'nis-300'], ['UA', 'aa'], ['other'], ['press', 'aa']]);
});
