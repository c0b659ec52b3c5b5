/**
 * Text as the index holds it, and back. Pagefind takes words apart at spaces and ASCII punctuation,
 * and finds a word by its beginning. Two things follow for this record:
 *
 * - Typographic marks would stay on their words: “killed” would be another word than killed. They
 *   are written in ASCII, and set again for readers.
 * - 300 would be found in 3,000 and 30,000. Each number ends in a letter that nobody types, so that
 *   it is found whole.
 */

/** Ends a number. A letter to Pagefind, so that it stays on its word; it stands nowhere else. */
const NUMBER_END = 'ˍ';

/** A number's last digit: no digit follows, neither at once nor after a mark within, and no unit. */
const LAST_DIGIT = /\d(?!\d|[.,]\d|\p{L})/gu;

/** Typographic marks in ASCII; no text has a sign of insertion of its own. */
const MARKS: ReadonlyArray<readonly [typographic: string, ascii: string]> = [
	['“', '^('],
	['”', '^)'],
	['‘', '^<'],
	['’', "^'"],
	['–', '^-'],
	['—', '^='],
	['…', '^.'],
];

/** Text of the record as it goes into the index. */
export function toIndexText(text: string): string {
	return markNumbers(MARKS.reduce((all, [mark, ascii]) => all.replaceAll(mark, ascii), text));
}

/**
 * Text that heads a page, to be found and not to be shown: simple words in small letters. Of a word
 * such as Trump–Kim or KillerRobots Pagefind would count the whole and the part as two that match.
 */
export function toIndexHead(text: string): string {
	const words = text.replace(/['’]/g, '').match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return markNumbers(words.join(' ')).toLowerCase();
}

/** Text of the index as readers see it. */
export function toReaderText(text: string): string {
	const plain = text.replaceAll(NUMBER_END, '');
	return MARKS.reduce((all, [mark, ascii]) => all.replaceAll(ascii, mark), plain);
}

/**
 * Words that stand on nearly every page, and tell none from another: to look for them would load the
 * largest parts of the index. It is Lucene's list for English (`EnglishAnalyzer`), without "no" and "not",
 * since this record is full of denials.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
	`a an and are as at be but by for if in into is it of on or such that the their then there these they
	this to was will with`.split(/\s+/),
);

/**
 * What a reader typed, as it is asked of the index: thousands may be set apart by spaces, parts of a
 * word by hyphens or not, common words may be there or not, and a query in quotation marks of any kind
 * asks for the exact words.
 */
export function toIndexQuery(typed: string): string {
	const query = typed
		.replace(/[“”„«»]/g, '"')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/g, (number) => number.replaceAll(' ', ''));
	return markNumbers(
		isExact(query) ? query : dropCommon(splitCompounds(query).split(' ')).join(' '),
	);
}

/** Whether a query asks for words just as they stand. */
export function isExact(query: string): boolean {
	return /^["“„«].+["”“»]$/.test(query.trim());
}

/** The words of what was typed that are looked for, without the marks around them. */
export function splitQuery(typed: string): readonly string[] {
	const words = splitCompounds(typed)
		.split(/\s+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter(Boolean);
	return dropCommon(words);
}

/** Leaves out words that are too common to look for; where there are no others, they are all there is. */
function dropCommon(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !COMMON_WORDS.has(foldWord(word)));
	return telling.length > 0 ? telling : words;
}

/** A word without what a reader who types need not care for: case, accents, marks. */
export function foldWord(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.replaceAll(NUMBER_END, '')
		.toLowerCase();
}

function splitCompounds(text: string): string {
	return text.replace(/(?<=[\p{L}\p{N}])[-‐‑–—/](?=[\p{L}\p{N}])/gu, ' ');
}

function markNumbers(text: string): string {
	return text.replace(LAST_DIGIT, `$&${NUMBER_END}`);
}
