import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from './problem.ts';

/** A body as it was read: checked, and ready to be rendered once its sources are known. */
export interface Body {
	/** Its tree; null where it is one paragraph without marks, of which the text is all. */
	readonly root: Root | null;
	/** The body as plain text, its citations left out. */
	readonly text: string;
	/** The ids of the sources that it cites, with the place of each. */
	readonly citations: ReadonlyArray<Position & { id: string }>;
	readonly problems: ReadonlyArray<Position & { message: string }>;
}

/** `[@kbs-2025-01-13-nis]`: a citation, as Pandoc writes it. */
export const CITATION = /\s*\[@([^\]\s]+)\]/g;

const LINK_PROTOCOL = /^(?:https?|mailto):/i;

const parser = unified().use(remarkParse);

/** What a plain body is made of: no character that means something to Markdown. */
const PLAIN = String.raw`[\p{L}\p{M}\p{N}.,;:?%$€()/“”‘’'"–—-]`;
/** One paragraph on one line. Most bodies are no more than that, and need no parser. */
const PLAIN_PARAGRAPH = new RegExp(String.raw`^[\p{L}“](?:${PLAIN}| (?=${PLAIN}))*\n?$`, 'u');

/** Parses a Markdown body; `line` is the line of the file on which it begins. */
export function parseBody(markdown: string, line: number): Body {
	return PLAIN_PARAGRAPH.test(markdown)
		? { root: null, text: markdown.trimEnd(), citations: [], problems: [] }
		: parseMarkdownBody(markdown, line);
}

/** Parses a body with the whole of Markdown. */
export function parseMarkdownBody(markdown: string, line: number): Body {
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
/** A line that begins more quotations and lists inside each other than that: parsing takes minutes. */
const TOO_DEEP_LINE = new RegExp(
	String.raw`^(?: {0,3}(?:>|(?:[*+-]|\d{1,9}[.)]) )){${MOST_LEVELS + 1}}`,
	'm',
);

/** The tree of a text; null for one that is nested so deeply that no walker of trees survives it. */
function parseMarkdown(markdown: string): Root | null {
	if (TOO_DEEP_LINE.test(markdown)) return null;
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
