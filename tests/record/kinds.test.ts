import { expect, test } from 'vitest';
import { groupByKind } from '../../src/record/kinds.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';

test('claims stand with those of their kind, and kinds without any are left out', () => {
	const { claims } = readRecord({
		'claims/2024/aa.md': makeStatementFile({ said: '2024-01-01' }),
		'claims/2025/bb.md': makeStatementFile({ said: '2025-02-01' }),
	});
	const groups = groupByKind(claims).map((group) => [
		group.kind,
		...group.claims.map(({ id }) => id),
	]);
	expect(groups).toEqual([
		['casualties', 'nis-300'],
		['statement', 'aa', 'bb'],
	]);
});
