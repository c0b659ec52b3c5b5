/**
 * What this site is. A fork for another subject changes this file and `content/`, and nothing else.
 */
export const site = {
	title: 'Claimline',
	/** The question that the home page opens with. */
	headline:
		'Who said what about North Korea’s part in Russia’s war on Ukraine and about the Trump–Kim talks: when, on whose word, and what others said against it.',
	/** Why there is such a record, for the page about it. */
	why: 'On this subject nearly every number is somebody’s claim. Eleven thousand and twelve thousand soldiers, 270 and 300 killed stand in good newspapers side by side, and most timelines print one of them as the truth.',
	/** For search engines and link previews; at most about 160 characters. */
	description:
		'A sourced chronology of North Korea’s role in Russia’s war on Ukraine and of the Trump–Kim talks: who said what, when, on whose word, and who disagrees.',
	/** BCP 47 tag of the language in which the record is written. */
	language: 'en',
	/** The same with its country, as previews of links want it. */
	locale: 'en_GB',
	/** Who wrote it, as it is cited. */
	authors: 'The Claimline authors',
	/** `id`: the licence's SPDX identifier. */
	licences: {
		code: { id: 'MIT', name: 'MIT', url: 'https://opensource.org/license/mit' },
		record: {
			id: 'CC-BY-4.0',
			name: 'CC BY 4.0',
			url: 'https://creativecommons.org/licenses/by/4.0/',
		},
	},
	/** The subject of the record, as it stands in a sentence: "the record of …". */
	subject: 'North Korea’s role in Russia’s war on Ukraine and the Trump–Kim talks',
} as const;
