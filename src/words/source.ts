import type { Source } from '../record/types.ts';

/** The headline of a page, or what stands for it where the headline is not known. */
export function getSourceTitle({ title, outlet }: Pick<Source, 'title' | 'outlet'>): string {
	return title ?? `${outlet.name}, headline not known`;
}
