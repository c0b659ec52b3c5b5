import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
	/** `http://127.0.0.1:4173` */
	readonly origin: string;
	readonly stop: () => Promise<void>;
}

/**
 * Serves a folder as static hosts do: `index.html` for a folder, `404.html` for what is not there.
 * `astro preview` answers missing pages with a page of its own.
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
	const root = path.resolve(folder);
	const server = createServer((request, response) => {
		const found = findFile(root, request.url ?? '/');
		const file = found ?? path.join(root, '404.html');
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
		response.writeHead(found ? 200 : 404, { 'content-type': type });
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, stop: () => stop(server) };
}

function findFile(root: string, address: string): string | null {
	let pathname: string;
	try {
		pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
	} catch {
		return null;
	}
	const file = path.join(root, pathname, pathname.endsWith('/') ? 'index.html' : '');
	const isInside = file.startsWith(root + path.sep);
	return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
		server.closeAllConnections();
	});
}
