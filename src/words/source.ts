import { formatDate } from '../dates/format.ts';
import type { Source } from '../record/types.ts';
import { formatLanguage } from './claim.ts';

/** The headline of a page, or what stands for it where the headline is not known. */
export function getSourceTitle({ title, outlet }: Pick<Source, 'title' | 'outlet'>): string {
	return title ?? `${outlet.name}, headline not known`;
}

/** "13 January 2025", or that the page does not say. */
export function formatPublished({ published }: Pick<Source, 'published'>): string {
	return published ? formatDate(published) : 'undated';
}

/** "in Korean": the language of the page. */
export function formatSourceLanguage({ language }: Pick<Source, 'language'>): string {
	return `in ${formatLanguage(language)}`;
}
