/** What an attribute can hold; what is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as XML and HTML write it. */
export function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** An element, as XML and HTML both read it. Children are markup: text goes through `escapeText`. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter((entry) => entry[1] !== undefined)
		.map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
		.join('');
	return `<${name}${written}>${children.join('')}</${name}>`;
}

/** A length in per cent, with no more digits than a page needs. */
export function percent(number: number): string {
	return `${round(number)}%`;
}

/** A number with one digit after the point. */
export function round(number: number): number {
	return Math.round(number * 10) / 10;
}
