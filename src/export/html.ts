import type { Element, ElementContent, Properties } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** A piece of HTML: an element, or text, which is escaped. */
export type Piece = ElementContent | string;

// What is raw was rendered by this project, and is clean.
const printer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** An element with what is in it. */
export function element(tagName: string, properties: Properties, ...pieces: Piece[]): Element {
	return { type: 'element', tagName, properties, children: pieces.map(toNode) };
}

/** HTML that was rendered and made clean before: a body. */
export function rendered(html: string): ElementContent {
	return { type: 'raw', value: html } as unknown as ElementContent;
}

/** Pieces as HTML for other people's programs. */
export function toHtml(...pieces: Piece[]): string {
	return printer.stringify({ type: 'root', children: pieces.map(toNode) });
}

const toNode = (piece: Piece): ElementContent =>
	typeof piece === 'string' ? { type: 'text', value: piece } : piece;
