import { z } from 'zod';
import { EDTF_PATTERN, parseEdtf } from '../dates/edtf-date.ts';

/** An id is a file name: lower case letters, digits and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(ID_PATTERN, {
	error: (issue) =>
		`${quote(issue.input)} is not an id (lower case letters, digits and hyphens, like ${suggestId(issue.input)})`,
});

/** An id that may have been meant: "Jane Roe" is likely to be jane-roe. */
function suggestId(input: unknown): string {
	const id = String(input ?? '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return typeof input === 'string' && id ? id : '2025-01-13-nis-300-killed';
}

/** What a field can refer to: the entries of a collection, or the words of the vocabulary. */
export type ReferenceTarget =
	'actors' | 'places' | 'sources' | 'questions' | 'claims' | 'sides' | 'topics' | 'measures';

/**
 * A reference to an entry. That the entry exists is checked across all files (`references.ts`); its
 * target is known to the schema so that an editor can offer what there is.
 */
export const referenceSchema = (to: ReferenceTarget) => idSchema.meta({ refersTo: to });

/** A word of the vocabulary. That it is one is checked across all files too. */
export const wordSchema = (of: ReferenceTarget) => z.string().meta({ refersTo: of });

/** Text of one line that is not empty. */
export const lineSchema = z
	.string()
	.trim()
	.min(1, { error: 'the text is empty' })
	.refine((text) => !text.includes('\n'), { error: 'the text must stand on one line' })
	.refine((text) => !/^[“„][^“”]*”$/.test(text), {
		error:
			'quotation marks of print are a part of the text; put it between "straight" ones, or none',
	});

/**
 * A date in Extended Date/Time Format, kept as it was written. A bare year, which YAML reads as a
 * number, is taken as the text that stands in the file.
 */
export const edtfSchema = z
	.union([z.string(), z.number().int()], {
		error: (issue) =>
			(issue.input ?? null) === null
				? undefined
				: `${quote(issue.input)} is not a date (write 2025-01-24)`,
	})
	.transform(String)
	.superRefine((text, context) => {
		const parsed = parseEdtf(text);
		if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.problem });
	})
	.meta({ pattern: EDTF_PATTERN });

/** One exact calendar day, `YYYY-MM-DD`. */
export const daySchema = z
	.string()
	.superRefine((text, context) => {
		const parsed = parseEdtf(text);
		if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.problem });
		else if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
			context.addIssue({ code: 'custom', message: `${text} is not one day (write 2026-11-26)` });
		}
	})
	.meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** The protocols that a link of the record may have. */
const WEB_PROTOCOLS = new Set(['http:', 'https:']);

/** An address on the web. */
export const webAddressSchema = z.string().superRefine((text, context) => {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !WEB_PROTOCOLS.has(url.protocol) || /\s/.test(text)) {
		const message = `${quote(text)} is not a web address (it must begin with http:// or https://)`;
		context.addIssue({ code: 'custom', message });
	}
});

/** A BCP 47 language tag: `en`, `ko`, `zh-Hans`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
	error: (issue) => `${quote(issue.input)} is not a language tag (write en, ko or uk)`,
});

/** An ISO 3166-1 alpha-2 code: `KR`. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, {
	error: (issue) => `${quote(issue.input)} is not a country code (two capitals, like KR)`,
});

/** A name in another script or language, marked with its language. */
export const nativeNameSchema = z.strictObject({
	lang: languageSchema.describe('Language of the name: ko, uk, ru'),
	name: lineSchema.describe('The name as it is written there'),
});

/** What was found, as the author will know it again. */
export function quote(found: unknown): string {
	if (typeof found === 'string') return `“${found}”`;
	return typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? String(found));
}
