/** Addresses within the site, from its root: what `claims.json` names, and what pages link to. */
export const addresses = {
	home: '/',
	timeline: '/timeline/',
	year: (year: string) => `/timeline/${year}/`,
	month: (year: string, month: string) => `/timeline/${year}/${month}/`,
	claim: (id: string) => `/claims/${id}/`,
	questions: '/questions/',
	question: (id: string) => `/questions/${id}/`,
	actors: '/actors/',
	actor: (id: string) => `/actors/${id}/`,
	sources: '/sources/',
	source: (id: string) => `/sources/${id}/`,
	places: '/places/',
	place: (id: string) => `/places/${id}/`,
	topics: '/topics/',
	topic: (id: string) => `/topics/${id}/`,
	methodology: '/methodology/',
	about: '/about/',
	claimsData: '/data/claims.json',
} as const;

/** An address of the site under the path where it stands: `/claims/x/` → `/claimline/claims/x/`. */
export function withBase(address: string, base: string): string {
	return base.replace(/\/$/, '') + address;
}
