/** The kinds of page that a search finds, and how readers know them. */
export const TYPE_WORDS = {
	claim: 'Claim',
	question: 'Question',
	actor: 'Actor',
	place: 'Place',
	topic: 'Topic',
	source: 'Source',
} as const;

export type ResultType = keyof typeof TYPE_WORDS;

/** The text of a page in the parts in which a result shows it. */
export interface Sections {
	readonly title: string;
	/** When it was, in words; empty for pages that belong to no time. */
	readonly when: string;
	readonly sections: readonly string[];
}

/** Stands between sections. Pagefind counts it as a word and indexes nothing: it has no letter. */
export const SECTION_END = '|';

/**
 * The first word of every page. Without words Pagefind would load the whole of its index; to look
 * for all pages, one looks for this.
 */
export const EVERY_PAGE = 'ˍ';

/** One text of all sections: Pagefind tells where it found a word by counting the words before. */
export function formatSections({ title, when, sections }: Sections): string {
	const all = [title, when, ...sections].map((section) => section.replaceAll(SECTION_END, '/'));
	return `${EVERY_PAGE} ${all.join(` ${SECTION_END} `)}`;
}

/** What heads a page, and how much a match there weighs beside one in the text. */
const HEAD_WEIGHTS = {
	/** Of those who claimed something and of places: a search for a name wants their pages first. */
	names: 12,
	title: 5,
	/** Who claims it, where and when it was. */
	about: 3,
	/** Headlines of outlets tell the same many times. */
	headline: 1,
} as const;

export type Head = keyof typeof HEAD_WEIGHTS;

/** How Pagefind is to rank: a page is not better because it says less. */
export const RANKING = { pageLength: 0.2, metaWeights: HEAD_WEIGHTS } as const;
