import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content-folder.ts';
import { SCHEMA_FOLDER, writeJsonSchemas } from './editor-schemas.ts';

/** In `npm run dev`, reads the record anew whenever a file of it changes, and reloads the page. */
export function watchedContent(): AstroIntegration {
	return {
		name: 'claimline:watched-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const { folder } = contentFolder;
				writeJsonSchemas(folder, SCHEMA_FOLDER);
				server.watcher.add(folder);
				server.watcher.on('all', (event, file) => {
					if (!file.startsWith(folder)) return;
					// A new entry can be referred to, and its own fields want completion.
					if (event !== 'change') writeJsonSchemas(folder, SCHEMA_FOLDER);
					for (const environment of Object.values(server.environments)) {
						environment.moduleGraph.invalidateAll();
					}
					server.environments.client.hot.send({ type: 'full-reload', path: '*' });
				});
			},
		},
	};
}
