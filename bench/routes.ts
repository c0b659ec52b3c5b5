import { readdirSync } from 'node:fs';

/** Finds the route of an address (`/claims/[id]` of `/claims/a/`) among the files of a pages folder. */
export function makeRouteFinder(folder: string): (address: string) => string | undefined {
	const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.astro'))
		.map(
			(file) =>
				`/${file.replaceAll('\\', '/').replace(/\.astro$/, '')}`.replace(/\/index$/, '') || '/',
		);
	return (address) => findRoute(routes, address);
}

/** Of the routes that fit, the one with the fewest variable parts. */
export function findRoute(routes: readonly string[], address: string): string | undefined {
	const path = address.replace(/\.html$/, '').replace(/(.)\/$/, '$1');
	const countVariables = (route: string) => route.split('[').length;
	return routes
		.filter((route) => toPattern(route).test(path))
		.sort((a, b) => countVariables(a) - countVariables(b))[0];
}

function toPattern(route: string): RegExp {
	const parts = route.split(/\[[^\]]+\]/).map((part) => part.replaceAll('.', '\\.'));
	return new RegExp(`^${parts.join('[^/]+')}$`);
}
