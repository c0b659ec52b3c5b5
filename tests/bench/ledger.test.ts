import { describe, expect, test } from 'vitest';
import { makeLedger, readSteps, type Slot } from '../../bench/ledger.ts';

const slot: Slot = { subject: 'Hugo', claims: 10, round: 1 };
const toCommand = (code: string) => ({
	program: process.execPath,
	args: ['--eval', code],
	folder: process.cwd(),
});
const look = () => null;

describe('a run', () => {
	test('that goes well is kept with what it cost', async () => {
		const ledger = makeLedger(() => undefined);
		const isGood = await ledger.run(slot, toCommand('console.log("pages: 1.5 s")'), look);
		expect(isGood).toBe(true);
		expect(ledger.results.failures).toEqual([]);
		const [run] = ledger.results.runs;
		expect(run).toMatchObject({ ...slot, output: null, steps: { pages: 1.5 } });
		expect(run?.seconds).toBeGreaterThan(0);
	});

	test('that ends badly is a failure with what it said, and nothing that was measured', async () => {
		const ledger = makeLedger(() => undefined);
		const isGood = await ledger.run(slot, toCommand('console.error("no"); process.exit(3)'), look);
		expect(isGood).toBe(false);
		expect(ledger.results.runs).toEqual([]);
		const [failure] = ledger.results.failures;
		expect(failure).toMatchObject(slot);
		expect(failure?.message).toContain('no');
	});

	test('whose pages are not right is a failure', async () => {
		const ledger = makeLedger(() => undefined);
		const isGood = await ledger.run(slot, toCommand(''), () => {
			throw new Error('a page is missing');
		});
		expect(isGood).toBe(false);
		expect(ledger.results.runs).toEqual([]);
		expect(ledger.results.failures).toEqual([{ ...slot, message: 'a page is missing' }]);
	});

	test('of a program that is not installed is a failure', async () => {
		const ledger = makeLedger(() => undefined);
		const command = { program: 'claimline-has-no-such-program', args: [], folder: process.cwd() };
		expect(await ledger.run(slot, command, look)).toBe(false);
		expect(ledger.results.failures).toHaveLength(1);
	});
});

test('steps are read from lines that end in seconds', () => {
	const output = ['claim pages: 3.25 s', '  search index: 12 s', 'built in 4 s', 'x: 1 s more'];
	expect(readSteps(output.join('\n'))).toEqual({ 'claim pages': 3.25, 'search index': 12 });
});
