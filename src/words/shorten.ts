/** Text cut at the end of a word, with an ellipsis, to at most so many characters. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	// One character more than fits shows whether a word ends exactly there.
	const cut = text.slice(0, length);
	const end = cut.lastIndexOf(' ');
	const words = end > 0 ? cut.slice(0, end) : cut.slice(0, length - 1);
	return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
