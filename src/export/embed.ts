import { addresses } from '../addresses.ts';
import { escapeMarkup } from './markup.ts';
import type { Claim, Question } from '../record/types.ts';
import { site } from '../site.ts';
import type { ToUrl } from './tables/table.ts';

/** A frame for other people's pages: what stands in it, and how large it wants to be. */
export interface Embed {
	/** The page that it is taken from: an address of the site. */
	readonly page: string;
	/** The page inside the frame: an address of the site. */
	readonly frame: string;
	readonly title: string;
	/** Who made the claim; empty for a question. */
	readonly author: string;
	/** In CSS pixels. The frame takes less width without harm: what does not fit is scrolled. */
	readonly width: number;
	readonly height: number;
}

/** Heights are worked out for this width: what a phone leaves beside a page's margins. In CSS pixels. */
export const NARROWEST_EMBED = 320;
const WIDTH = 560;
/** Lines of the serif at 21 px and of the sans at 15 px: height, and letters in the narrowest frame. */
const TITLE = { height: 28, letters: 30 };
const LINE = { height: 22, letters: 42 };
/** The drawing of a question with its caption, marks in two or three rows. */
const DRAWING = 110;
/** Margins, the line about who and when, and the foot with the way back. */
const FRAME = 150;
/** The number of a claim, and the bar that sets it among others. */
const FIGURE = 96;

/** The frame of a claim: its words, who said it and when, the figure among others, the origins. */
export function embedClaim(claim: Claim): Embed {
	const hasFigure = claim.figures.length > 0;
	return {
		page: addresses.claim(claim.id),
		frame: addresses.embedClaim(claim.id),
		title: claim.title,
		author: claim.claimants.map(({ name }) => name).join(', '),
		width: WIDTH,
		height: FRAME + countLines(claim.title, TITLE) + (hasFigure ? FIGURE : 0),
	};
}

/** The frame of a question: what stands, in a sentence and drawn small. `summary` is that sentence. */
export function embedQuestion(question: Question, summary: string): Embed {
	return {
		page: addresses.question(question.id),
		frame: addresses.embedQuestion(question.id),
		title: question.title,
		author: '',
		width: WIDTH,
		height: FRAME + DRAWING + countLines(question.title, TITLE) + countLines(summary, LINE),
	};
}

function countLines(text: string, { height, letters }: typeof LINE): number {
	return Math.ceil(text.length / letters) * height;
}

/** The HTML to be put into another page. */
export function toEmbedCode({ frame, title, width, height }: Embed, toUrl: ToUrl): string {
	const name = escapeMarkup(`${title} (${site.title})`);
	return `<iframe src="${escapeMarkup(toUrl(frame))}" title="${name}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

/** The answer of an oEmbed provider for the page (oembed.com, version 1.0, type `rich`). */
export function toOembed(embed: Embed, toUrl: ToUrl) {
	return {
		version: '1.0',
		type: 'rich',
		title: embed.title,
		...(embed.author && { author_name: embed.author }),
		provider_name: site.title,
		provider_url: toUrl(addresses.home),
		html: toEmbedCode(embed, toUrl),
		width: embed.width,
		height: embed.height,
	};
}
