const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** "Moscow", "Moscow and Pyongyang", "Moscow, Pyongyang, and Seoul" without the last comma. */
export function formatList(words: readonly string[]): string {
	return conjunction.format(words).replace(/,( and )/, '$1');
}

/** "1 claim", "45 claims". */
export function countNoun(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
