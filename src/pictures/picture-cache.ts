import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { renderPicture } from './render.ts';

/** Where pictures are kept from build to build: most are the same in the next one. */
const FOLDER = path.join(cacheFolder, 'pictures');
/** Goes up where the same SVG gives another picture: another renderer, encoder or font. */
const VERSION = 1;

/** The PNG of an SVG, drawn only where it was not drawn before. */
export async function takePicture(svg: string, width: number): Promise<Uint8Array> {
	const digest = createHash('sha256').update(`${VERSION} ${width} ${svg}`).digest('hex');
	const file = path.join(FOLDER, digest.slice(0, 2), `${digest}.png`);
	try {
		return await readFile(file);
	} catch {
		const picture = await renderPicture(svg, width);
		await keep(file, picture);
		return picture;
	}
}

/** Others may read or write it at any moment: a file is there whole, or not at all. */
async function keep(file: string, picture: Uint8Array): Promise<void> {
	const unfinished = `${file}.${randomUUID()}`;
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(unfinished, picture);
	await rename(unfinished, file);
}
