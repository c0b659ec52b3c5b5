import type { Element } from 'hast';
import { addresses } from '../addresses.ts';
import { toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import { listPages, listQuotations } from '../record/claim-parts.ts';
import type { Claim, Report } from '../record/types.ts';
import { findArchivedCopy, linkToQuotation } from '../source-links.ts';
import { describeActor, KIND_WORDS } from '../words/claim.ts';
import { formatFigure } from '../words/figure.ts';
import { formatList } from '../words/list.ts';
import { describeReach } from '../words/origins.ts';
import { formatPublished, formatSourceLanguage, getSourceTitle } from '../words/source.ts';
import { element, type Piece, rendered, toHtml } from './html.ts';

/** The whole address of an address within the site. */
export type ToUrl = (address: string) => string;

export function linkToClaim(claim: Pick<Claim, 'id' | 'title'>, toUrl: ToUrl): Element {
	return element('a', { href: toUrl(addresses.claim(claim.id)) }, claim.title);
}

/**
 * A claim to be read away from the site, in a feed reader: who said it and when, its text, figures
 * and quotations, its sources, what was corrected. All addresses in it are whole.
 */
export function describeClaim(claim: Claim, toUrl: ToUrl): string {
	const { said, happened, figures, corrections } = claim;
	const names = formatList(claim.claimants.map(({ name }) => name));
	const when =
		said.text === happened.text
			? `said ${formatDate(said)}`
			: `said ${formatDate(said)}, happened ${formatDate(happened)}`;
	const pages = listPages(claim);
	return toHtml(
		element('p', {}, element('strong', {}, names), `, ${when} (${KIND_WORDS[claim.kind]})`),
		rendered(makeCitationsWhole(claim, toUrl)),
		...(figures.length
			? [element('p', {}, `Figures: ${figures.map(formatFigure).join('; ')}.`)]
			: []),
		...listQuotations(claim).map(({ text, speaker }) =>
			element(
				'blockquote',
				{},
				element('p', {}, `“${text}”`),
				element('p', {}, `${speaker.name}, ${describeActor(speaker)}`),
			),
		),
		element('p', {}, `Sources: ${describeReach(claim)}`),
		element('ul', {}, ...pages.map((page) => element('li', {}, ...describePage(page, claim)))),
		...corrections.map(({ date, note }) =>
			element('p', {}, `Corrected ${formatDate(toEdtfDate(date))}: ${note}`),
		),
	);
}

function describePage({ source, quote }: Report, { said }: Claim): Piece[] {
	const archived = findArchivedCopy(source, said);
	return [
		element(
			'a',
			{ href: linkToQuotation(source.url, quote?.text ?? null), hrefLang: source.language },
			getSourceTitle(source),
		),
		`, ${source.outlet.name}, ${formatPublished(source)}, ${formatSourceLanguage(source)} (`,
		element('a', { href: archived.url }, archived.isKnown ? 'archived copy' : 'in the archive'),
		')',
	];
}

/** A body cites by fragments of the page on which it stands; elsewhere they need its address. */
function makeCitationsWhole({ id, html }: Claim, toUrl: ToUrl): string {
	// A "<" in text is written as a reference, so that only a link can begin like this.
	return html.replaceAll('<a href="#', `<a href="${toUrl(addresses.claim(id))}#`);
}
