import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, VALID_FILES } from '../support/content.ts';
import { randomFiles } from '../support/random-files.ts';
import { copyProject, digestFolder, type ProjectCopy } from './project-copy.ts';

/** An edit that an editor could make: it leaves valid files valid. */
interface Edit {
	readonly name: string;
	readonly apply: (files: Files) => Files;
}

const change =
	(pattern: RegExp, edit: (text: string) => string) =>
	(files: Files): Files => {
		const [name] = Object.keys(files).filter((file) => pattern.test(file));
		const text = name && files[name];
		return name && typeof text === 'string' ? { ...files, [name]: edit(text) } : files;
	};

const randomEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc
		.record({ which: fc.nat(3), words: fc.stringMatching(/^[a-z]{3,9}$/) })
		.chain(({ which, words }): fc.Arbitrary<Edit> =>
			fc.constantFrom(
				{
					name: `body of claim ${which}, ${words}`,
					apply: change(
						new RegExp(`^claims/.*0${which}\\.md$`),
						(text) => `${text}More ${words}.\n`,
					),
				},
				{
					name: `title of claim ${which}, ${words}`,
					apply: change(new RegExp(`^claims/.*0${which}\\.md$`), (text) =>
						text.replace(/^title: .*$/m, `title: Claim about ${words}`),
					),
				},
				{
					name: `figure of claim ${which}`,
					apply: change(new RegExp(`^claims/.*0${which}\\.md$`), (text) =>
						text.replace(/about: \d+/, `about: ${words.length}00`),
					),
				},
				{
					name: `name of an actor, ${words}`,
					apply: change(/^actors\/nis/, (text) => text.replace(/^name: .*$/m, `name: ${words}`)),
				},
				{
					name: `side of an actor`,
					apply: change(/^actors\/zelenskyy/, (text) => text.replace('side: UA', 'side: KR')),
				},
				{
					name: `title of a question, ${words}`,
					apply: change(/^questions\/killed/, (text) =>
						text.replace(/^title: .*$/m, `title: How many ${words}?`),
					),
				},
				{
					name: `headline of a page, ${words}`,
					apply: change(/^sources\/kbs-report/, (text) =>
						text.replace(/^title: .*\n/m, '').concat(`title: The ${words}\n`),
					),
				},
				{
					name: `name of a place, ${words}`,
					apply: change(/^places\/kursk/, (text) => text.replace(/^name: .*$/m, `name: ${words}`)),
				},
				{
					name: `name of a topic, ${words}`,
					apply: change(/^vocabulary/, (text) => text.replace('name: Troops', `name: ${words}`)),
				},
			),
		),
	randomFiles.map((files): Edit => ({ name: 'other claims', apply: () => files })),
);

describe('a build that takes pages over from the last one', () => {
	let project: ProjectCopy;

	beforeAll(() => {
		project = copyProject('made');
	});
	afterAll(() => {
		project.remove();
	});

	const write = (files: Files) => {
		const folder = path.join(project.folder, 'made');
		rmSync(folder, { recursive: true, force: true });
		for (const [name, text] of Object.entries({ ...VALID_FILES, ...files })) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
	};
	const build = (folder: string, env = {}) => {
		const { status, output } = project.build(env, '--outDir', folder);
		expect(status, output).toBe(0);
		const [, kept = ''] = /(\d+) of \d+ pages taken over/.exec(output) ?? [];
		return { files: digestFolder(path.join(project.folder, folder)), kept: Number(kept) };
	};
	/** A build that takes nothing over, and does all its work in one thread. */
	const buildClean = () => {
		for (const folder of ['clean', 'clean-cache']) {
			rmSync(path.join(project.folder, folder), { recursive: true, force: true });
		}
		return build('clean', { CACHE_DIR: 'clean-cache', THREADS: '1' });
	};

	test('writes every byte as a clean build does, whatever was edited', () => {
		const history = fc.tuple(randomFiles, fc.array(randomEdit, { minLength: 3, maxLength: 3 }));
		fc.assert(
			fc.property(history, ([first, edits]) => {
				let files: Files = { ...VALID_FILES, ...first };
				write(files);
				expect(build('dist', { THREADS: '3' }).files, 'in threads').toEqual(buildClean().files);
				for (const { name, apply } of edits) {
					files = apply(files);
					write(files);
					const { files: incremental } = build('dist', { THREADS: '2' });
					expect(incremental, name).toEqual(buildClean().files);
				}
			}),
			// Each run is seven builds, and other edits each time; a smaller example would take minutes to find.
			{ numRuns: 1, endOnFailure: true },
		);
	});

	test('is whole when several builds have shared its pages', () => {
		write({});
		const whole = build('dist').files;
		const parts = [1, 2].map((part) => build(`part-${part}`, { SHARE: `${part}/2` }).files);
		expect(Object.assign({}, ...parts)).toEqual(whole);
		const pages = parts.map((part) => Object.keys(part).filter((file) => file.endsWith('.html')));
		expect(pages[0]?.filter((file) => pages[1]?.includes(file))).toEqual([]);

		const { files } = build('chosen', { PAGES: '/claims/[id],/timeline/[year]' });
		const chosen = Object.keys(files).filter((file) => file.endsWith('.html'));
		expect(chosen).toEqual(['claims/nis-300/index.html', 'timeline/2025/index.html']);
	});

	test.each([
		[
			{ PAGES: '/claim/[id]' },
			'PAGES names what is no route of the site: /claim/[id] (nearest: /claims/[id]',
		],
		[{ SHARE: '3/2' }, 'SHARE is 3/2; it wants a part and a number of parts'],
		[{ COMPRESS: 'bets' }, 'COMPRESS is bets; it can be one of no, quick, best'],
		[{ THREADS: 'two' }, 'THREADS is two; it wants a whole number from 1 on'],
		[{ REPO_URL: 'example.org' }, 'REPO_URL is example.org; it wants a whole address'],
	])('refuses a setting that it cannot follow: %o', (env, message) => {
		write({});
		const { status, output } = project.build(env, '--outDir', 'refused');
		expect(status).toBe(1);
		expect(output).toContain(message);
		expect(existsSync(path.join(project.folder, 'refused'))).toBe(false);
	});

	test('says where to report an error as soon as its publisher does, and no longer', () => {
		write({});
		const link = 'href="https://example.org/claims/issues"';
		const hasLink = (settings = {}) => {
			build('dist', settings);
			const pages = ['claims/nis-300', 'corrections', 'methodology', 'about'];
			return pages.map((page) =>
				readFileSync(path.join(project.folder, 'dist', page, 'index.html'), 'utf8').includes(link),
			);
		};
		expect(new Set(hasLink())).toEqual(new Set([false]));
		const settings = { REPO_URL: 'https://example.org/claims' };
		expect(new Set(hasLink(settings))).toEqual(new Set([true]));
		expect(new Set(hasLink())).toEqual(new Set([false]));
	});

	test.each(['1', '2'])('tells why a page cannot be rendered, in threads too: %s', (THREADS) => {
		write({});
		const page = path.join(project.folder, 'src/components/ClaimPage.astro');
		const code = readFileSync(page, 'utf8');
		try {
			writeFileSync(
				page,
				code.replace(
					'const year =',
					"if (claim.id === 'nis-300') throw new Error('No such year');\n$&",
				),
			);
			const { status, output } = project.build({ THREADS }, '--outDir', 'refused');
			expect(status).toBe(1);
			expect(output).toContain('No such year');
			expect(output).toContain('nis-300');
			expect(existsSync(path.join(project.folder, 'refused'))).toBe(false);
		} finally {
			writeFileSync(page, code);
		}
	});

	test('takes over what is the same, and nothing that was touched or that other code made', () => {
		write({});
		const first = build('dist');
		const second = build('dist');
		expect(second.kept).toBeGreaterThan(5);
		expect(second.files).toEqual(first.files);

		const page = path.join(project.folder, 'dist/claims/nis-300/index.html');
		writeFileSync(page, 'touched');
		utimesSync(page, new Date(), new Date());
		const third = build('dist');
		expect(third.kept).toBe(second.kept - 1);
		expect(third.files).toEqual(first.files);

		// A build that compresses nothing leaves nothing of the kind to take over.
		expect(Object.keys(third.files)).toContain('claims/nis-300/index.html.br');
		build('dist', { COMPRESS: 'no' });
		expect(build('dist').files).toEqual(first.files);

		writeFileSync(path.join(project.folder, 'src/styles/reset.css'), 'html { color: red }');
		expect(build('dist').kept).toBe(0);
	});
});
