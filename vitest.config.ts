import { defineConfig } from 'vitest/config';

/**
 * Tests of what makes days of dates, or writes them for other programs: they hold in every time zone.
 * All else has its days from there, as text.
 */
const ZONED = [
	'tests/dates/**/*.test.ts',
	'tests/record/chronology.test.ts',
	'tests/export/{calendar,feeds}.test.ts',
];
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
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**'],
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
					// What is read of pages is shared by the files of a worker. A third would read it again.
					isolate,
					maxWorkers: 2,
				},
			},
		],
	},
});
