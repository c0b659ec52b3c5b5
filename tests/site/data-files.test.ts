import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addresses, withBase } from '../../src/addresses.ts';
import { type Description, readTables } from '../support/tables.ts';
import { type BuiltSite, OUTPUTS, readBuiltSite } from './built-site.ts';
import type { ClaimsData } from './data-contract.ts';
import { getText } from './page-facts.ts';

describe('the data', () => {
	const site = readBuiltSite(OUTPUTS.root);
	const readText = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
	const readJson = (file: string) => JSON.parse(readText(file)) as unknown;
	const { claims } = readJson('data/claims.json') as ClaimsData;
	const description = readJson('data/datapackage.json') as Description;
	const { rows, problems } = readTables(description, (file) => readText(`data/${file}`));

	test('the tables keep their own types, constraints, keys and references', () => {
		expect(problems).toEqual([]);
		expect(Object.fromEntries([...rows].map(([name, { length }]) => [name, length]))).toMatchObject(
			{
				claims: claims.length,
				figures: claims.flatMap(({ figures }) => figures).length,
				answers: claims.flatMap(({ answers }) => answers).length,
				reports: claims.flatMap(({ sources }) => sources).length,
				relations: claims.flatMap(({ relations }) => Object.values(relations).flat()).length,
				corrections: claims.flatMap(({ corrections }) => corrections).length,
			},
		);
	});

	test('the tables name pages of this site by their address here', () => {
		const origin = `${site.origin}${site.base}`;
		const named = [...rows.values()]
			.flat()
			.flatMap((row) => (row['page'] ?? row['url'] ?? []) as string | string[])
			.map((url) => url.replace(origin, '/'));
		const pages = new Set(site.pages.map(({ address }) => address));
		expect(named.length).toBeGreaterThan(claims.length);
		expect(named.filter((address) => !pages.has(address))).toEqual([]);
	});

	test('the archive opens, and holds the files that stand beside it', () => {
		const [archive] = [...site.files].filter((file) => file.endsWith('.zip'));
		const members = unzipSync(readFileSync(path.join(site.folder, archive ?? '')));
		const tables = description.resources.map((resource) => resource.path);
		expect(Object.keys(members)).toEqual(
			expect.arrayContaining([...tables, 'README.md', 'LICENSE']),
		);
		for (const name of [...tables, 'datapackage.json']) {
			expect(strFromU8(members[name] ?? new Uint8Array()), name).toBe(readText(`data/${name}`));
		}
	});

	test('the page about it lists every file with its size', () => {
		const page = site.pages.find(({ address }) => address === addresses.data);
		const listed = [...(page?.document.querySelectorAll('main li') ?? [])].map((item) => ({
			href: item.querySelector('a')?.getAttribute('href') ?? '',
			text: getText(item),
		}));
		const files = [...site.files].filter((file) => /^data\/[^/]+\.(?!html$)[a-z]+$/.test(file));
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			const { length } = readFileSync(path.join(site.folder, file));
			const item = listed.find(({ href }) => href === withBase(`/${file}`, site.base));
			expect(item?.text, file).toContain(`${length.toLocaleString('en')} bytes`);
		}
	});

	test('each entity’s page names its twin, which is what the whole file has of it', () => {
		const collections = ['claims', 'sources', 'actors', 'places', 'topics'];
		const whole = new Map(
			collections.flatMap((name) => {
				const data = readJson(`data/${name}.json`) as Record<string, Array<{ id: string }>>;
				return (data[name] ?? []).map((entity) => [`/${name}/${entity.id}/`, entity] as const);
			}),
		);
		const wrong = site.pages.flatMap(({ address, type, facts }) => {
			if (!/^\/(?:claims|questions|sources|actors|places|topics)\/…\/$/.test(type)) return [];
			const twin = addresses.twin(address);
			const link = facts.headLinks.find(
				({ rel, type: format }) => rel === 'alternate' && format === 'application/json',
			);
			if (link?.href !== withBase(twin, site.base)) return [`${address}: no link`];
			const { schema, licence, ...data } = readJson(twin.slice(1)) as Record<string, unknown>;
			if (schema !== 1 || !licence) return [`${address}: no schema or licence`];
			const entity = whole.get(address as `/${string}/${string}/`);
			return entity && JSON.stringify(data) !== JSON.stringify(entity)
				? [`${address}: differs`]
				: [];
		});
		expect(wrong).toEqual([]);
	});
});

describe('what search engines are told', () => {
	const site = readBuiltSite(OUTPUTS.root);

	test('robots.txt names the sitemap', () => {
		const text = readFileSync(path.join(site.folder, 'robots.txt'), 'utf8');
		expect(text).toContain(`Sitemap: ${site.origin}${site.base}sitemap.xml`);
	});

	test('the sitemap has each page that may be listed, and no other', () => {
		const listed = [...readSitemap(site).keys()];
		const pages = site.pages
			.filter(({ facts }) => !facts.meta.get('robots')?.includes('noindex'))
			.map(({ address }) => address);
		expect(listed.sort()).toEqual(pages.sort());
	});

	test('a claim changed on the last day that its entry tells of, or later', () => {
		const changed = readSitemap(site);
		const file = path.join(site.folder, 'data/claims.json');
		const { claims } = JSON.parse(readFileSync(file, 'utf8')) as ClaimsData;
		const early = claims.filter(({ url, recorded, checked, corrections }) => {
			const days = [recorded, checked ?? '', ...corrections.map(({ date }) => date)];
			return days.some((day) => day > (changed.get(url) ?? ''));
		});
		expect(early.map(({ id }) => id)).toEqual([]);
	});
});

/** Days by addresses of the site, empty where the sitemap names none. */
function readSitemap({ folder, origin, base }: BuiltSite): Map<string, string> {
	const xml = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
	const entries = xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g);
	return new Map(
		[...entries].map(([, loc = '', day = '']) => [loc.replace(`${origin}${base}`, '/'), day]),
	);
}
