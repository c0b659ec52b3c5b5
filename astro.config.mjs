import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { compressedFiles } from './src/integrations/compressed-files.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { stagedBuild } from './src/integrations/staged-build.ts';
import { watchedContent } from './src/integrations/watched-content.ts';

/**
 * Where the site will stand, for addresses that must be whole. `SITE_URL` is its origin
 * (`https://example.org`), `BASE_PATH` the path under which it stands there (`/claimline/`).
 */
const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;

export default defineConfig({
	site: SITE_URL,
	base: BASE_PATH,
	trailingSlash: 'always',
	integrations: [
		checkedContent(),
		watchedContent(),
		searchIndex(),
		keptPages(),
		compressedFiles(),
		stagedBuild(),
	],
	build: {
		// A strict policy refuses styles inside the page. One sheet is of all pages, and a type of page has
		// at most one more.
		inlineStylesheets: 'never',
		concurrency: 8,
	},
	vite: {
		environments: {
			// Each is hundreds of small files. Node would load them one by one, in every thread.
			prerender: { resolve: { noExternal: ['date-fns', 'zod'] } },
		},
		build: {
			// A strict policy runs no script that stands inside the page, however small. Of other files
			// Vite decides by itself.
			assetsInlineLimit: (file) => (/\.[cm]?js$/.test(file) ? false : undefined),
		},
	},
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	scopedStyleStrategy: 'class',
});
