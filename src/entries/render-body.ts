import type { Link, PhrasingContent, Text } from 'mdast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type Body, CITATION } from './body.ts';

/** How a citation is shown: the words of the link, and where it leads. */
export type CiteSource = (sourceId: string) => { label: string; href: string };

/** What Markdown without raw HTML can yield here; anything else does not reach the page. */
const ALLOWED: SanitizeSchema = {
	tagNames: ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'br'],
	attributes: { a: ['href', ['className', 'citation']], ol: ['start'] },
	protocols: { href: ['http', 'https', 'mailto'] },
};

const renderer = unified().use(remarkRehype).use(rehypeSanitize, ALLOWED).use(rehypeStringify);

/** Renders a body to HTML, each citation as a link. */
export function renderBody({ root, text }: Body, cite: CiteSource): string {
	// None of its characters means anything to HTML.
	if (!root) return `<p>${text}</p>`;
	const copy = structuredClone(root);
	visit(copy, 'text', (node, index, parent) => {
		if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
		const parts = splitCitations(node, cite);
		parent.children.splice(index, 1, ...(parts as typeof parent.children));
		return [SKIP, index + parts.length];
	});
	return renderer.stringify(renderer.runSync(copy));
}

function splitCitations({ value }: Text, cite: CiteSource): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let end = 0;
	for (const match of value.matchAll(CITATION)) {
		if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
		const { label, href } = cite(match[1] ?? '');
		const link: Link = {
			type: 'link',
			url: href,
			data: { hProperties: { className: ['citation'] } },
			children: [{ type: 'text', value: label }],
		};
		parts.push({ type: 'text', value: ' ' }, link);
		end = match.index + match[0].length;
	}
	if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
	return parts;
}
