import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Builder } from './builders/builder.ts';
import { makeClaimline } from './builders/claimline.ts';
import { makeEleventy } from './builders/eleventy.ts';
import { makeHugo } from './builders/hugo.ts';
import { fitPeer } from './fit-peer.ts';
import { type Ledger, makeLedger, type Slot } from './ledger.ts';
import { readExpectedClaims, writeMadeContent } from './made-content.ts';
import { measure } from './measure.ts';
import {
	compareFolders,
	type ExpectedClaim,
	findGaps,
	measureOutput,
	toClaimPage,
} from './output.ts';
import type { OutputSize, Results } from './results.ts';
import { cutShell } from './shell.ts';

export interface Plan {
	/** Where everything is written: contents, a copy of the site, outputs. */
	readonly work: string;
	/** Numbers of claims. */
	readonly sizes: readonly number[];
	readonly rounds: number;
	readonly seed: number;
	/** Whether the whole site is built too, beside the pages that peers make. */
	readonly isWhole: boolean;
	/** Told of every run as it ends. */
	readonly report: (line: string) => void;
}

interface Peer {
	readonly subject: 'Eleventy' | 'Hugo';
	readonly builder: Builder;
	readonly shellFile: string;
}

/** Our builds of one set of pages: one that is measured, and one to compare with. */
interface Ours {
	readonly builder: Builder;
	readonly clean: Builder;
}

/** A record of one size, and what its pages must say. */
interface Content {
	readonly folder: string;
	readonly expected: readonly ExpectedClaim[];
}

/**
 * Measures everything in rounds, in turn (A B C A B C), so that a slow minute of the machine meets all
 * alike. Whatever fails is listed, and the rest goes on.
 */
export async function runSession(
	plan: Plan,
): Promise<Pick<Results, 'runs' | 'compared' | 'failures'> & { versions: Record<string, string> }> {
	const { work, report } = plan;
	const ledger = makeLedger(report);
	const core = makeOurs(work, 'core', false);
	const whole = makeOurs(work, 'whole', true);
	const peers = listPeers(work).filter(({ subject, builder: { version, hint } }) => {
		if (version === null) report(`${subject} is not installed and left out (${hint})`);
		return version !== null;
	});

	for (const claims of plan.sizes) {
		const folder = path.join(work, `content-${claims}`);
		const files = writeMadeContent(folder, claims, plan.seed);
		const content: Content = { folder, expected: readExpectedClaims(folder) };
		report(`${claims} claims in ${files} files`);
		let fitted: readonly Peer[] = [];
		for (let round = 1; round <= plan.rounds; round++) {
			const at = { claims, round };
			const isBuilt = await measureOurs(ledger, 'Claimline', at, core, content);
			if (round === 1 && isBuilt) {
				fitted = await fitPeers(ledger, at, peers, core.builder, content);
			}
			for (const { subject, builder } of fitted) {
				await measureCold(ledger, { subject, ...at }, builder, content);
			}
			if (plan.isWhole) await measureOurs(ledger, 'Claimline, whole site', at, whole, content);
			const check = { program: process.execPath, args: ['tools/check-content.ts'] };
			const command = { ...check, folder: process.cwd(), env: { CONTENT_DIR: folder } };
			await ledger.run({ subject: 'check:content', ...at }, command, () => null);
		}
	}
	const programs = [{ subject: 'Astro', builder: core.builder }, ...peers];
	const versions = new Map(
		programs.map(({ subject, builder }) => [subject, builder.version ?? 'not installed']),
	);
	return { ...ledger.results, versions: Object.fromEntries(versions) };
}

function makeOurs(work: string, name: string, isWhole: boolean): Ours {
	return {
		builder: makeClaimline(work, name, { isWhole }),
		clean: makeClaimline(work, `${name}-clean`, { isWhole }),
	};
}

function listPeers(work: string): Peer[] {
	const toPeer = (
		subject: Peer['subject'],
		make: (work: string, shellFile: string) => Builder,
	): Peer => {
		const shellFile = path.join(work, `shell-${subject}.json`);
		return { subject, shellFile, builder: make(work, shellFile) };
	};
	return [toPeer('Eleventy', makeEleventy), toPeer('Hugo', makeHugo)];
}

/** A cold build, and one after an edit. Resolves to whether there are pages. */
async function measureOurs(
	ledger: Ledger,
	subject: 'Claimline' | 'Claimline, whole site',
	at: Pick<Slot, 'claims' | 'round'>,
	{ builder, clean }: Ours,
	content: Content,
): Promise<boolean> {
	const isBuilt = await measureCold(ledger, { subject, ...at }, builder, content);
	if (!isBuilt) return false;
	const slot: Slot = { subject: `${subject}, one claim edited`, ...at };
	await withEdit(content, at.round, async (claim, sentence) => {
		const isRebuilt = await ledger.run(slot, builder.toCommand(content.folder), () => {
			const page = readFileSync(path.join(builder.output, toClaimPage(claim.id)), 'utf8');
			if (!page.includes(sentence)) throw new Error('The page does not show what was added.');
			return lookAt(builder, content);
		});
		if (isRebuilt && at.round === 1) await compareWithClean(ledger, slot, builder, clean, content);
	});
	return true;
}

/** Resolves to whether all went well. Nothing of an earlier build is left, and removing it is not measured. */
async function measureCold(
	ledger: Ledger,
	slot: Slot,
	builder: Builder,
	content: Content,
): Promise<boolean> {
	if (slot.round === 1) builder.prepare(content.folder);
	builder.clear();
	const look = () => lookAt(builder, content);
	return ledger.run(slot, builder.toCommand(content.folder), look);
}

/** Throws where a page is missing or lacks what it must say. */
function lookAt({ output }: Builder, { expected }: Content): OutputSize {
	const gaps = findGaps(output, expected);
	if (gaps.length) throw new Error(`${gaps.length} gaps: ${gaps.slice(0, 5).join('; ')}`);
	return measureOutput(output, expected);
}

/** Adds a sentence to the body of one claim for as long as the work lasts. */
async function withEdit(
	{ expected }: Content,
	round: number,
	work: (claim: ExpectedClaim, sentence: string) => Promise<void>,
): Promise<void> {
	const claim = expected[expected.length >> 1];
	if (!claim) throw new RangeError('A record without claims has none to edit.');
	const before = readFileSync(claim.file, 'utf8');
	const sentence = `This sentence was added in round ${round}.`;
	writeFileSync(claim.file, `${before.trimEnd()} ${sentence}\n`);
	try {
		await work(claim, sentence);
	} finally {
		writeFileSync(claim.file, before);
	}
}

async function compareWithClean(
	ledger: Ledger,
	slot: Slot,
	builder: Builder,
	clean: Builder,
	{ folder }: Content,
): Promise<void> {
	clean.clear();
	const { exitCode, output } = await measure(clean.toCommand(folder));
	if (exitCode !== 0) {
		ledger.fail(slot, `the clean build to compare with failed: ${output.slice(-2000)}`);
		return;
	}
	const { files, differing } = compareFolders(builder.output, clean.output);
	clean.clear();
	if (differing.length === 0) ledger.agree(slot, files);
	else {
		const names = differing.slice(0, 5).join(', ');
		ledger.fail(slot, `${differing.length} files differ from those of a clean build: ${names}`);
	}
}

/** Resolves to the peers that can be built. */
async function fitPeers(
	ledger: Ledger,
	at: Pick<Slot, 'claims' | 'round'>,
	peers: readonly Peer[],
	{ output }: Builder,
	{ folder, expected }: Content,
): Promise<Peer[]> {
	const [first] = expected;
	if (!first) return [];
	const shell = cutShell(readFileSync(path.join(output, toClaimPage(first.id)), 'utf8'));
	const ours = measureOutput(output, expected);
	const fitted: Peer[] = [];
	for (const peer of peers) {
		const { subject, builder, shellFile } = peer;
		const problem = await fitPeer(builder, shellFile, shell, folder, expected, ours);
		if (problem === undefined) fitted.push(peer);
		else ledger.fail({ subject, ...at }, problem);
	}
	return fitted;
}
