import type { Qualifier } from '../entries/figure.ts';
import type { MeasuredFigure } from '../record/types.ts';

/** A figure in the parts in which a page sets it: "about" · "300" · "killed". */
export interface FigureWords {
	/** The word before the number; empty for a number without one. */
	readonly before: string;
	/** "300", or "10,000 to 12,000". */
	readonly number: string;
	/** What is counted: "killed". */
	readonly noun: string;
	/** What the scope adds, in words; empty for a total, and where a note says it. */
	readonly scope: string;
	/** What exactly was counted, in the editor's words; empty where the measure says it all. */
	readonly note: string;
}

const BEFORE: Record<Qualifier, string> = {
	exactly: '',
	about: 'about',
	'at-least': 'at least',
	'more-than': 'more than',
	'up-to': 'up to',
	between: '',
};

const SCOPE_WORDS = {
	total: '',
	present: 'at that time',
	batch: 'in this batch',
	partial: 'in one battle, day or place',
	rate: 'as a rate',
} as const;

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** "2,700": a number with its thousands set apart. */
export function formatNumber(number: number): string {
	return grouped.format(number);
}

/**
 * "15 times as high", "1.4 times as high": how far a figure lies above another, as a ratio above 1. It is
 * infinite where the other is none at all.
 */
export function formatTimes(ratio: number): string {
	if (ratio === Infinity) return 'none against some';
	const times = formatNumber(ratio >= 10 ? Math.round(ratio) : Math.round(ratio * 10) / 10);
	return times === '1' ? 'hardly higher' : `${times} times as high`;
}

/** The parts of a figure, for pages that set them apart. */
export function describeFigure(figure: MeasuredFigure): FigureWords {
	const { qualifier, best, min, max, measured, unit, scope, note } = figure;
	const number =
		qualifier === 'between'
			? `${formatNumber(min ?? 0)} to ${formatNumber(max ?? 0)}`
			: formatNumber(best ?? 0);
	return {
		before: BEFORE[qualifier],
		number,
		noun: measured?.noun ?? unit ?? '',
		scope: note || (measured?.unit !== 'people' && scope !== 'rate') ? '' : SCOPE_WORDS[scope],
		note: note ?? '',
	};
}

/** A figure without what it counts: "about 300", "10,000 to 12,000". */
export function formatQuantity(figure: MeasuredFigure): string {
	const { before, number } = describeFigure(figure);
	return before ? `${before} ${number}` : number;
}

/** A figure in one phrase: "about 300 killed (in one battle, day or place)". */
export function formatFigure(figure: MeasuredFigure): string {
	const { noun, scope, note } = describeFigure(figure);
	const rest = [scope, note].filter(Boolean).join('; ');
	return `${formatQuantity(figure)} ${noun}${rest && ` (${rest})`}`;
}
