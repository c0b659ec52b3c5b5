import { addresses } from '../addresses.ts';
import { escapeMarkup } from './markup.ts';
import { makeStandingLine } from '../charts/standing-line.ts';
import { countLines, measureText } from '../charts/text-width.ts';
import { formatDate } from '../dates/format.ts';
import { POSITIONS } from '../entries/claim.ts';
import type { QuestionView } from '../record/question-view.ts';
import { takeSideStances } from '../record/standing.ts';
import type { Claim } from '../record/types.ts';
import { site } from '../site.ts';
import { describeFigure, describeOthers } from '../words/figure.ts';
import { describeReach } from '../words/origins.ts';
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
/** The room around what stands in the frame. */
const MARGIN = 16;
/** Of each kind of text: its size and the height of its lines. The serif runs wider than it is measured. */
const TITLE = { size: 21 * 1.05, line: 28 };
const BODY = { size: 15, line: 22.5 };
/** Its line is higher than it says, as words of another size stand in it. */
const NUMBER = { size: 24, line: 30 };
const SMALL = { size: 13, line: 20 };
/** The mark of a side before a name is as wide as these letters. */
const MARK = 'WW';
/** The way back: the site's name, and what parts it from the words beside it. */
const HOME = { text: site.title, size: 15, line: 22.5, gap: 16 };
/** What parts the foot from the rest, with its line. */
const FOOT_GAP = 25;
/** The bar that sets a figure among others. */
const BAR = 20;
/** What parts a drawing from the words above, and the line below it. */
const DRAWING = { gap: 12, caption: 28 };
/** The sides that take a position, as many as stand beside each other. */
const POSITION = { line: 26.5, sides: 10 };
/** For faces that are a little higher. */
const SLACK = 4;

/** The frame of a claim: its words, who said it and when, the figure among others, the origins. */
export function embedClaim(claim: Claim): Embed {
	return {
		page: addresses.claim(claim.id),
		frame: addresses.embedClaim(claim.id),
		title: claim.title,
		author: claim.claimants.map(({ name }) => name).join(', '),
		width: WIDTH,
		height: toHeight([
			measure(claim.title, TITLE),
			measureWho(claim),
			measureFigure(claim),
			measureFoot(describeReach(claim)),
		]),
	};
}

/** The frame of a question: what stands, in a sentence and drawn small. `summary` is that sentence. */
export function embedQuestion(view: QuestionView, summary: string): Embed {
	const { question } = view;
	return {
		page: addresses.question(question.id),
		frame: addresses.embedQuestion(question.id),
		title: question.title,
		author: '',
		width: WIDTH,
		height: toHeight([
			measure(question.title, TITLE),
			4 + measure(summary, BODY),
			measureDrawing(view),
			measureFoot(`As of ${LONGEST_DAY}.`),
		]),
	};
}

/** The day of the foot, by its length. */
const LONGEST_DAY = '30 September 2026';

const toHeight = (parts: readonly number[]) =>
	Math.ceil(2 * MARGIN + SLACK + parts.reduce((sum, part) => sum + part, 0));

function measure(text: string, { size, line }: typeof TITLE): number {
	return countLines([{ text, size }], NARROWEST_EMBED - 2 * MARGIN) * line;
}

/** Who said it, and on a line of its own when, which may stand beside it. */
function measureWho({ claimants, said }: Claim): number {
	const names = claimants.map(({ name }) => `${MARK} ${name}`);
	return 4 + measure(names.join(' and '), SMALL) + measure(`said ${formatDate(said)}`, SMALL);
}

/** The first figure, in numbers and among those of others. */
function measureFigure(claim: Claim): number {
	const [figure] = claim.figures;
	if (!figure) return 0;
	const { before, number, noun, scope, note } = describeFigure(figure);
	const words = [
		{ ...BODY, text: before },
		{ ...NUMBER, text: number },
		{ ...BODY, text: noun },
	];
	const lines = countLines(words, NARROWEST_EMBED - 2 * MARGIN);
	const others = claim.answers.find((answer) => answer.figure === figure)?.others ?? [];
	return (
		8 +
		lines * NUMBER.line +
		measure([scope, note].filter(Boolean).join('; '), SMALL) +
		(others.length ? BAR + measure(describeOthers(claim, figure, others), SMALL) : 0)
	);
}

/** The figures that stand, or who takes which position. */
function measureDrawing(view: QuestionView): number {
	const { drawn, height } = makeStandingLine(view);
	const sides = takeSideStances(view.stances);
	const lines = POSITIONS.map((position) => sides.filter((each) => each.position === position))
		.map(({ length }) => Math.ceil(length / POSITION.sides))
		.reduce((sum, count) => sum + count, 0);
	return DRAWING.gap + (drawn.spread ? height : 0) + lines * POSITION.line + DRAWING.caption;
}

/** The last line, with the way back beside it or below. */
function measureFoot(words: string): number {
	const home = measureText(HOME.text, HOME.size, true) + HOME.gap;
	const isBeside = measureText(words, SMALL.size) + home <= NARROWEST_EMBED - 2 * MARGIN;
	return FOOT_GAP + HOME.line + (isBeside ? 0 : 4 + measure(words, SMALL));
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
