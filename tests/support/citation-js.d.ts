/** The part of Citation.js that the tests read citations with; the packages bring no types. */
declare module '@citation-js/core' {
	interface ReadDate {
		readonly 'date-parts'?: ReadonlyArray<readonly number[]>;
		readonly season?: number | string;
		readonly circa?: boolean;
		readonly literal?: string;
		readonly raw?: string;
	}
	/** An item as Citation.js understood it, in CSL-JSON. */
	interface ReadItem {
		readonly id: string;
		readonly type: string;
		readonly title: string;
		readonly author: ReadonlyArray<{ readonly family?: string; readonly literal?: string }>;
		readonly issued?: ReadDate;
		readonly 'original-date'?: ReadDate;
		readonly note?: string;
		readonly URL: string;
	}
	export class Cite {
		/** Throws where nothing can be made of the input. */
		constructor(input: string | object, options: { readonly generateGraph: boolean });
		readonly data: readonly ReadItem[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
