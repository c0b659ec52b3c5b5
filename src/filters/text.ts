/** Text without what a reader who types need not care for: case, accents, curly apostrophes. */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** The words of what was typed, folded. */
export function splitWords(typed: string): string[] {
	return foldText(typed).split(/\s+/).filter(Boolean);
}

/** Whether a folded text holds all of the words, each perhaps as a part of a longer one. */
export function hasWords(folded: string, words: readonly string[]): boolean {
	return words.every((word) => folded.includes(word));
}
