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
	kinds: '/kinds/',
	kind: (kind: string) => `/kinds/${kind}/`,
	sides: '/sides/',
	/** Ids of sides may have capitals, addresses have none. */
	side: (id: string) => `/sides/${id.toLowerCase()}/`,
	onThisDay: '/on-this-day/',
	/** `month` is `01`. */
	onThisDayMonth: (month: string) => `/on-this-day/${month}/`,
	forecasts: '/forecasts/',
	disagreements: '/disagreements/',
	chains: '/chains/',
	asOf: '/as-of/',
	/** `month` is `2025-01`. */
	asOfMonth: (month: string) => `/as-of/${month}/`,
	corrections: '/corrections/',
	methodology: '/methodology/',
	about: '/about/',
	search: '/search/',
	/** Words that a misspelt one may have meant. */
	searchWords: '/search/words.json',
	/** The folder of the index, which Pagefind names so itself. */
	searchIndex: '/pagefind/',
	/** Tells browsers how to search here. */
	openSearch: '/opensearch.xml',
	data: '/data/',
	/** A file of the data: `dataFile('claims.json')`. */
	dataFile: (name: string) => `/data/${name}`,
	claimsData: '/data/claims.json',
	asOfData: (month: string) => `/data/as-of/${month}.json`,
	/** The page of an entity as data, beside the page: `/claims/x/` → `/claims/x.json`. */
	twin: (page: string) => page.replace(/\/$/, '.json'),
	/** The chart of a question as a picture. */
	questionPicture: (id: string) => `/pictures/questions/${id}.png`,
	claimPicture: (id: string) => `/pictures/claims/${id}.png`,
	embedClaim: (id: string) => `/embed/claims/${id}/`,
	embedQuestion: (id: string) => `/embed/questions/${id}/`,
	/** How a page is embedded, for programs (oEmbed): `/claims/x/` → `/oembed/claims/x.json`. */
	oembed: (page: string) => `/oembed${page.replace(/\/$/, '.json')}`,
	feed: '/feed.xml',
	jsonFeed: '/feed.json',
	/** The feeds of what a page lists, below the page: `/topics/arms/` → `/topics/arms/feed.xml`. */
	feedOf: (page: string) => `${page}feed.xml`,
	jsonFeedOf: (page: string) => `${page}feed.json`,
	/** What the list of a page can be filtered by: `/topics/arms/` → `/topics/arms/filter/`. */
	filterOf: (page: string) => `${page}filter/`,
	calendar: '/calendar.ics',
	sitemap: '/sitemap.xml',
} as const;

/** An address of the site under the path where it stands: `/claims/x/` → `/claimline/claims/x/`. */
export function withBase(address: string, base: string): string {
	return base.replace(/\/$/, '') + address;
}
