import { RELATIONS } from '../entries/claim.ts';
import type { Claim, Quotation, Report, Source } from './types.ts';

/** The quotations of a claim's sources, each once, however many pages carry it. */
export function listQuotations({ reports }: Claim): Quotation[] {
	const quotations = reports.flatMap(({ quote }) => (quote ? [quote] : []));
	return [...new Map(quotations.map((quote) => [quote.text.toLowerCase(), quote])).values()];
}

/** Whether the claim says something of others, or others of it. */
export function hasRelations({ relations, reverse }: Claim): boolean {
	return RELATIONS.some((relation) => relations[relation].length + reverse[relation].length > 0);
}

/** Whether others deny the claim, or it and another cannot both be right. */
export function isDisputed({ relations, reverse }: Pick<Claim, 'relations' | 'reverse'>): boolean {
	return reverse.denies.length + reverse.contradicts.length + relations.contradicts.length > 0;
}

/**
 * The pages on which a claim was read, each once: a page that had it from two people is two reports.
 * Of such reports the one with a quotation counts.
 */
export function listPages({ reports }: Pick<Claim, 'reports'>): Report[] {
	const pages = new Map<Source, Report>();
	for (const report of reports) {
		const known = pages.get(report.source);
		if (!known || (!known.quote && report.quote)) pages.set(report.source, report);
	}
	return [...pages.values()];
}

/**
 * The id under which a claim was first published: feeds and calendars keep it when the entry is
 * renamed, since their readers would take a new one for a new claim.
 */
export function getFirstId({ id, aliases }: Pick<Claim, 'id' | 'aliases'>): string {
	return aliases[0] ?? id;
}
