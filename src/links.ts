import { withBase } from './addresses.ts';

/** The value of `href` for an address of the site, wherever it stands. */
export function toHref(address: string): string {
	return withBase(address, import.meta.env.BASE_URL);
}
