import { addresses } from '../addresses.ts';
import { type EdtfDate, toEdtfDate } from '../dates/edtf-date.ts';
import { compareText } from '../dates/order.ts';
import { getLastChange } from '../record/changes.ts';
import { findLastChange } from '../record/last-days.ts';
import type { Claim, ClaimRecord, Question } from '../record/types.ts';
import { site } from '../site.ts';
import { toBibTex } from './citations/bibtex.ts';
import { toCslJson } from './citations/csl-json.ts';
import { toPlainCitation } from './citations/plain.ts';
import { toRis } from './citations/ris.ts';
import type { ToUrl } from './claim-html.ts';
import { getDataVersion } from './data-package.ts';

/** A page of this site, as somebody's bibliography would have it. */
export interface CitedWork {
	/** What a bibliography calls it: letters, digits and hyphens. */
	readonly key: string;
	readonly title: string;
	/** When it was published; perhaps not exact. */
	readonly issued: EdtfDate | null;
	/** When what it tells of was said; null for a page that tells of more. */
	readonly said: EdtfDate | null;
	/** The last day on which it was corrected; null where it never was. */
	readonly corrected: EdtfDate | null;
	/** Which version of a data set it is; null for what is not one. */
	readonly version: string | null;
	readonly url: string;
}

/** A citation in one format. */
export interface Citation {
	readonly format: string;
	readonly text: string;
}

/** A claim's page. It was published when the record gained it; what it tells was said before. */
export function citeClaim(claim: Claim, toUrl: ToUrl): CitedWork {
	const changed = getLastChange(claim);
	return {
		key: toKey(claim.id),
		title: claim.title,
		issued: toEdtfDate(claim.recorded),
		said: claim.said,
		corrected: changed > claim.recorded ? toEdtfDate(changed) : null,
		version: null,
		url: toUrl(addresses.claim(claim.id)),
	};
}

/** A question's page. It is as new as the last change in the claims that answer it. */
export function citeQuestion(question: Question, toUrl: ToUrl): CitedWork {
	const changed = question.claims.map(getLastChange).sort(compareText).at(-1);
	return citePage(question.title, addresses.question(question.id), changed ?? null, toUrl);
}

/** Any other page, which was changed last on a day, `YYYY-MM-DD`. */
export function citePage(
	title: string,
	address: string,
	changed: string | null,
	toUrl: ToUrl,
): CitedWork {
	return {
		key: toKey(address),
		title,
		issued: changed === null ? null : toEdtfDate(changed),
		said: null,
		corrected: null,
		version: null,
		url: toUrl(address),
	};
}

/** The whole record as data, in the version that came about on the day of its last change. */
export function citeData(record: Pick<ClaimRecord, 'claims'>, toUrl: ToUrl): CitedWork {
	const changed = findLastChange(record.claims) || null;
	return {
		...citePage(`The record of ${site.subject}`, addresses.data, changed, toUrl),
		version: getDataVersion(record),
	};
}

/** A work in every format that programs read. */
export function listCitations(work: CitedWork): Citation[] {
	return [
		{ format: 'BibTeX', text: toBibTex(work) },
		{ format: 'RIS', text: toRis(work) },
		{ format: 'CSL-JSON', text: toCslJson(work) },
	];
}

export { toPlainCitation };

const toKey = (id: string) =>
	`${site.title}-${id}`
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/-$/, '');
