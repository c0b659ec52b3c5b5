import type { Qualifier } from '../entries/figure.ts';
import { listContradicting } from '../record/disagreements.ts';
import { getHigh, getLow } from '../record/standing.ts';
import type { Claim, MeasuredFigure, StandingFigure } from '../record/types.ts';

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
	partial: 'a part, not the total',
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

/** A figure in one phrase: "about 300 killed (a part, not the total)". */
export function formatFigure(figure: MeasuredFigure): string {
	const { noun, scope, note } = describeFigure(figure);
	const rest = [scope, note].filter(Boolean).join('; ');
	return `${formatQuantity(figure)} ${noun}${rest && ` (${rest})`}`;
}

/**
 * "Others disagree: 9 figures, 1,000 to 4,000": the figures of other claimants that stood when a claim
 * gave one of its own; at least one.
 */
export function describeOthers(
	claim: Claim,
	figure: MeasuredFigure,
	others: readonly StandingFigure[],
): string {
	const [only] = others;
	const low = Math.min(...others.map((other) => getLow(other.figure)));
	const high = Math.max(...others.map((other) => getHigh(other.figure)));
	const words =
		others.length === 1 && only
			? `${formatQuantity(only.figure)} (${only.claimant.short})`
			: `${others.length} figures, ${formatNumber(low)} to ${formatNumber(high)}`;
	const against = listContradicting(figure, others, claim).length;
	if (against === 0) return `Others at the time: ${words}`;
	if (against < others.length) {
		const verb = against === 1 ? 'disagrees' : 'disagree';
		return `Others at the time, ${against} of whom ${verb}: ${words}`;
	}
	return `${others.length === 1 ? 'Another disagrees' : 'Others disagree'}: ${words}`;
}
