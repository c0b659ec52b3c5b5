/**
 * `npm run schemas`: writes what an editor such as VS Code needs to complete and check the fields of
 * entries. `npm ci` and `npm run dev` do it too. The files go into `.astro/collections/`, where
 * Astro's extension looks for them; none of them is part of the project.
 */
import { contentFolder } from '../src/content-folder.ts';
import { SCHEMA_FOLDER, writeJsonSchemas } from '../src/integrations/editor-schemas.ts';

writeJsonSchemas(contentFolder.folder, SCHEMA_FOLDER);
