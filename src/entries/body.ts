import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Position } from './problem.ts';

/** A body as it was read: checked, and ready to be rendered once its sources are known. */
export interface Body {
	readonly root: Root;
	/** The body as plain text, its citations left out. */
	readonly text: string;
	/** The ids of the sources that it cites, with the place of each. */
	readonly citations: ReadonlyArray<Position & { id: string }>;
	readonly problems: ReadonlyArray<Position & { message: string }>;
}

/** How a citation is shown: the words of the link, and where it leads. */
export type CiteSource = (sourceId: string) => { label: string; href: string };

/** `[@kbs-2025-01-13-nis]`: a citation, as Pandoc writes it. */
const CITATION = /\s*\[@([^\]\s]+)\]/g;

/** What Markdown without raw HTML can yield here; anything else does not reach the page. */
const ALLOWED: SanitizeSchema = {
	tagNames: ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'br'],
	attributes: { a: ['href', ['className', 'citation']], ol: ['start'] },
	protocols: { href: ['http', 'https', 'mailto'] },
};
const LINK_PROTOCOL = /^(?:https?|mailto):/i;

const parser = unified().use(remarkParse);
const renderer = unified().use(remarkRehype).use(rehypeSanitize, ALLOWED).use(rehypeStringify);

/** Parses a Markdown body; `line` is the line of the file on which it begins. */
export function parseBody(markdown: string, line: number): Body {
	const root = parseMarkdown(markdown);
	if (!root) {
		const message = 'the body is nested too deeply; write plain paragraphs';
		return { root: EMPTY, text: '', citations: [], problems: [{ line, column: 1, message }] };
	}
	const problems: Array<Position & { message: string }> = [];
	const citations: Array<Position & { id: string }> = [];
	const place = (node: Nodes): Position => ({
		line: (node.position?.start.line ?? 1) + line - 1,
		column: node.position?.start.column ?? 1,
	});
	visit(root, (node) => {
		const message = describeForbidden(node);
		if (message) problems.push({ ...place(node), message });
		if (node.type === 'text') {
			for (const match of node.value.matchAll(CITATION)) {
				const at = match.index + match[0].indexOf('[');
				citations.push({ ...moveOn(place(node), node.value.slice(0, at)), id: match[1] ?? '' });
			}
		}
	});
	if (!toString(root).trim()) {
		problems.push({
			line,
			column: 1,
			message: 'the body is empty; say in a sentence or more what it is about',
		});
	}
	return { root, text: getPlainText(root), citations, problems };
}

const EMPTY: Root = { type: 'root', children: [] };
/** More than any text needs, and far less than the stack holds. */
const MOST_LEVELS = 40;

/** The tree of a text; null for one that is nested so deeply that no walker of trees survives it. */
function parseMarkdown(markdown: string): Root | null {
	try {
		const root = parser.parse(markdown);
		return measureDepth(root) <= MOST_LEVELS ? root : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** How deep a tree is. It counts level by level, since one that is too deep must not be descended. */
function measureDepth(root: Root): number {
	let depth = 0;
	for (let level: Nodes[] = [root]; level.length && depth <= MOST_LEVELS; depth++) {
		level = level.flatMap((node) => ('children' in node ? node.children : []));
	}
	return depth;
}

/** The position after a text that begins at a position. */
function moveOn({ line, column }: Position, text: string): Position {
	const lines = text.split('\n');
	const last = lines.at(-1) ?? '';
	return lines.length === 1
		? { line, column: column + last.length }
		: { line: line + lines.length - 1, column: last.length + 1 };
}

function describeForbidden(node: Nodes): string | null {
	switch (node.type) {
		case 'html':
			return 'raw HTML is not allowed in a body; write Markdown';
		case 'image':
		case 'imageReference':
			return 'a picture is not allowed in a body';
		case 'heading':
			return 'a heading is not allowed in a body; the page sets its own';
		case 'thematicBreak':
			return 'a line across is not allowed in a body';
		case 'code':
			return 'a block of code is not allowed in a body; four spaces at the start of a line make one';
		case 'link':
		case 'definition':
			return LINK_PROTOCOL.test(node.url)
				? null
				: `the link “${node.url}” is not allowed; links begin with http://, https:// or mailto:`;
		default:
			return null;
	}
}

/** Paragraphs joined by one space, as a search result or a table cell shows them. */
function getPlainText(root: Root): string {
	return root.children
		.map((block) => toString(block).replace(CITATION, '').replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join(' ');
}

/** Renders a body to HTML, each citation as a link. */
export function renderBody({ root }: Body, cite: CiteSource): string {
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
