import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolateClaim, isolateSource } from '../../src/record/isolate.ts';
import type { Claim } from '../../src/record/types.ts';
import { readRecord } from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';

/** Every object that can be reached from a value. */
function reach(value: unknown, found = new Set<object>()): Set<object> {
	if (typeof value !== 'object' || value === null || found.has(value)) return found;
	found.add(value);
	for (const part of Object.values(value)) reach(part, found);
	return found;
}

describe('a claim cut out of the record', () => {
	test('leads to no claim of the record, and to no list of the claims of somebody', () => {
		fc.assert(
			fc.property(randomFiles, (files) => {
				const record = readRecord(files);
				const entities = new Set<object>([
					...record.claims,
					...record.actors,
					...record.sources,
					...record.places,
					...record.topics,
					...record.questions,
				]);
				for (const claim of record.claims) {
					expect([...reach(isolateClaim(claim))].filter((part) => entities.has(part))).toEqual([]);
				}
				for (const source of record.sources) {
					expect([...reach(isolateSource(source))].filter((part) => entities.has(part))).toEqual(
						[],
					);
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('can be written as text: nothing in it leads back to it', () => {
		fc.assert(
			fc.property(randomFiles, (files) => {
				for (const claim of readRecord(files).claims) {
					expect(() => JSON.stringify(isolateClaim(claim))).not.toThrow();
				}
			}),
			{ numRuns: 30 },
		);
	});

	test('keeps its own words, and the same actors and claims as the same objects', () => {
		fc.assert(
			fc.property(randomFiles, (files) => {
				for (const claim of readRecord(files).claims) {
					const cut = isolateClaim(claim);
					const own = ({ id, title, kind, said, text, html, recorded }: Claim) => ({
						...{ id, title, kind, said, text, html, recorded },
					});
					expect(own(cut)).toEqual(own(claim));
					const isClaimant = (one: Claim) =>
						one.reports.map(({ path }) => path.map((actor) => one.claimants.includes(actor)));
					expect(isClaimant(cut)).toEqual(isClaimant(claim));
					const isRelated = (one: Claim) =>
						one.answers.map(({ others }) =>
							others.map((other) => one.relations.contradicts.includes(other.claim)),
						);
					expect(isRelated(cut)).toEqual(isRelated(claim));
				}
			}),
			{ numRuns: 30 },
		);
	});
});
