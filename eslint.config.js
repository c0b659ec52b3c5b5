import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', 'dist-*/', '.astro/', '.cache/', 'test-results/']),
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
		},
	},
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// Destructuring is also a way to leave something out.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			// A `switch` that forgets a new kind is found here.
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// Numbers are what this site writes out.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// What an editor wrote may be anything, and has to be named in the message about it.
			'@typescript-eslint/no-base-to-string': 'off',
			// A short arrow function may pass a call on that returns nothing.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Types of libraries promise more than they keep: JSON.stringify can return undefined.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			// Symbols as keys are computed by nature.
			'@typescript-eslint/no-dynamic-delete': 'off',
		},
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			// What a table of cases or a parser hands over is checked by the test itself.
			'@typescript-eslint/no-unsafe-argument': 'off',
		},
	},
	{
		// Isolated pages (src/isolated/page-lists.ts) are told apart by what they are given, and rendered where
		// there is no record: what they took from it besides would not be seen, and is not there. What
		// stands on pages of all kinds (src/everywhere.ts) is part of every key.
		files: [
			'src/components/**',
			'src/layouts/**',
			'src/pages/{claims,embed/claims,pictures/claims,sources}/\\[id\\].*',
			'src/pages/\\[collection\\]/**',
			'src/pages/oembed/**',
		],
		ignores: ['src/components/{BrowseLinks,ListFilter,TodayLink}.astro'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: String.raw`^(?:\.\./)+(?:data|data-files|feeds|filtered-lists|build-record)\.ts$`,
						},
					],
				},
			],
		},
	},
	// Types inside templates are the business of `astro check`.
	astro.configs['flat/recommended'],
);
