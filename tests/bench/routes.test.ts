import { expect, test } from 'vitest';
import { findRoute } from '../../bench/routes.ts';

const ROUTES = [
	'/',
	'/404',
	'/timeline',
	'/timeline/[year]',
	'/timeline/[year]/[month]',
	'/[other]',
];

test.each([
	['/', '/'],
	['/404.html', '/404'],
	['/timeline/', '/timeline'],
	['/timeline/2025/', '/timeline/[year]'],
	['/timeline/2025/03/', '/timeline/[year]/[month]'],
	['/about/', '/[other]'],
	['/claims/a/b/c/', undefined],
])('%s is a page of %s', (address, route) => {
	expect(findRoute(ROUTES, address)).toBe(route);
});
