import { withBase } from './addresses.ts';

/** The value of `href` for an address of the site, wherever it stands. */
export function toHref(address: string): string {
	return withBase(address, import.meta.env.BASE_URL);
}

/** The whole address of something on the site, for those who read it elsewhere. */
export function toUrl(address: string): string {
	return new URL(toHref(address), import.meta.env.SITE).href;
}
