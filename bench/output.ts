import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OutputSize } from './results.ts';

/** A claim as its page must show it. */
export interface ExpectedClaim {
	readonly id: string;
	readonly file: string;
	readonly title: string;
	readonly claimants: readonly string[];
}

export const toClaimPage = (id: string) => path.join('claims', id, 'index.html');

/** What is missing from the claim pages and year lists of a build; empty where they are complete. */
export function findGaps(output: string, claims: readonly ExpectedClaim[]): string[] {
	const listed = new Set(
		listYearPages(output).flatMap((page) => {
			const html = readFileSync(path.join(output, page), 'utf8');
			return [...html.matchAll(/href="\/claims\/([^/"]+)\/"/g).map(([, id]) => id)];
		}),
	);
	return claims.flatMap(({ id, title, claimants }) => {
		const page = toClaimPage(id);
		const file = path.join(output, page);
		if (!existsSync(file)) return [`${page} is missing`];
		const html = readFileSync(file, 'utf8');
		const lacking = [title, ...claimants].filter((text) => !html.includes(text));
		return [
			...lacking.map((text) => `${page} does not say “${text}”`),
			...(listed.has(id) ? [] : [`no year lists ${id}`]),
		];
	});
}

/** Which year a claim stands under is the builder's choice: that of what was said, or of what happened. */
function listYearPages(output: string): string[] {
	const folder = path.join(output, 'timeline');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((year) => /^\d{4}$/.test(year))
		.map((year) => path.join('timeline', year, 'index.html'));
}

export function measureOutput(output: string, claims: readonly ExpectedClaim[]): OutputSize {
	const files = listFiles(output);
	const sizeOf = (file: string) => statSync(path.join(output, file)).size;
	const sum = (names: readonly string[]) => names.reduce((total, name) => total + sizeOf(name), 0);
	return {
		files: files.length,
		pages: files.filter((file) => file.endsWith('.html')).length,
		claimPageBytes: sum(claims.map(({ id }) => toClaimPage(id))) / claims.length,
		yearPageBytes: sum(listYearPages(output)),
		bytes: sum(files),
	};
}

/** Files of which only one of two folders has this version, by name. */
export function compareFolders(one: string, other: string): { files: number; differing: string[] } {
	const names = new Set([...listFiles(one), ...listFiles(other)]);
	const differing = [...names].filter((name) => digest(one, name) !== digest(other, name));
	return { files: names.size, differing };
}

function digest(folder: string, name: string): string | undefined {
	const file = path.join(folder, name);
	return existsSync(file)
		? createHash('sha256').update(readFileSync(file)).digest('hex')
		: undefined;
}

function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.relative(folder, path.join(item.parentPath, item.name)));
}
