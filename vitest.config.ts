import { defineConfig } from 'vitest/config';

/** Folders whose tests read no clock and no map: they hold in every time zone. */
const ZONED = ['tests/{dates,record}/**/*.test.ts'];
/** Pure functions leave nothing behind: the libraries are loaded once a worker, not once a file. */
const isolate = false;
/** Properties read hundreds of files, perhaps while a build runs beside them. */
const testTimeout = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'tests/*.test.ts',
						'tests/{dates,entries,record,export,content,charts,words,search}/**/*.test.ts',
					],
					env: { TZ: 'UTC' },
					isolate,
					testTimeout,
				},
			},
			// A date that is taken for midnight somewhere slips by a day west of Greenwich, or east of it.
			{
				test: {
					name: 'unit-west',
					include: ZONED,
					env: { TZ: 'America/Los_Angeles' },
					isolate,
					testTimeout,
				},
			},
			{
				test: {
					name: 'unit-east',
					include: ZONED,
					env: { TZ: 'Asia/Seoul' },
					isolate,
					testTimeout,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					// Builds of the whole site: minutes, one after the other.
					testTimeout: 600_000,
					hookTimeout: 600_000,
					// Parsed pages are shared by the files of a worker, and two workers are enough: one is
					// busy with the markup, which needs no parsed pages, for as long as all the others take.
					isolate,
					maxWorkers: 2,
				},
			},
		],
	},
});
