import { expect, test } from 'vitest';
import { listSpeakingSides } from '../../src/record/sides.ts';
import { makeClaimFile, readRecord } from '../support/content.ts';

test('the sides that speak are those of claimants, in the order of the vocabulary', () => {
	const record = readRecord({
		'claims/2025/aa.md': makeClaimFile({ claimant: '[kbs, zelenskyy]' }),
	});
	expect(listSpeakingSides(record).map(({ id }) => id)).toEqual(['KR', 'UA', 'press']);
});
