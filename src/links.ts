import { withBase } from './addresses.ts';

/** The value of `href` for an address of the site, wherever it stands. */
export function toHref(address: string): string {
	return withBase(address, import.meta.env.BASE_URL);
}

/** Ids are made of letters, digits and hyphens, so that nothing in an address needs an escape. */
const { origin } = new URL(import.meta.env.SITE);

/** The whole address of something on the site, for those who read it elsewhere. */
export function toUrl(address: string): string {
	return `${origin}${toHref(address)}`;
}
