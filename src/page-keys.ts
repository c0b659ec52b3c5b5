import { hash } from 'node:crypto';
import { lastDay, speakingSides } from './data.ts';
import { isolateClaim, isolateSource, isShared } from './record/isolate.ts';
import type { Claim, Source } from './record/types.ts';

/** What stands on every page besides what the page is given. */
const everywhere = JSON.stringify([lastDay, speakingSides]);

/**
 * A key for what a page is given: as long as it stays the same, and the code with it, so does the
 * page. Only a page that is given plain values can have one: what it could reach beyond them would be
 * missing in the key.
 */
export function toPageKey(given: unknown): string {
	return digest([everywhere, given]);
}

/** Of what many entities share, the digest stands for the whole: an actor is looked at once. */
function digest(value: unknown): string {
	const text = JSON.stringify(value, (name, part: unknown) =>
		name !== '' && isShared(part) ? digestShared(part) : part,
	);
	return hash('sha256', text, 'base64url');
}

const sharedDigests = new WeakMap<object, string>();

function digestShared(part: object): string {
	const known = sharedDigests.get(part) ?? digest(part);
	sharedDigests.set(part, known);
	return known;
}

const claimKeys = new WeakMap<Claim, string>();

/** The key of a page that is given a claim by itself, and of what is drawn from it. */
export function toClaimKey(claim: Claim): string {
	const key = claimKeys.get(claim) ?? toPageKey(isolateClaim(claim));
	claimKeys.set(claim, key);
	return key;
}

/** The key of a page that is given a source by itself, with its claims. */
export function toSourceKey(source: Source): string {
	const { claims } = source;
	return toPageKey([isolateSource({ ...source, claims: [] }), claims.map(toClaimKey)]);
}
