import { listFigureTerms, type FigureTerm } from '../record/figure-terms.ts';
import { getHigh, getLow, isOpenAbove, isOpenBelow } from '../record/standing.ts';
import { getCommonSide } from '../record/sides.ts';
import type { Question, Side } from '../record/types.ts';
import { describeMark, nameClaimants } from '../words/chart.ts';
import { formatQuantity } from '../words/figure.ts';
import type { PlotFigure } from './quantity-plot.ts';

/**
 * The figures that answer a question by a day, as charts draw them. `toClaimHref` gives the address
 * of a claim's page by its id.
 */
export function listPlotFigures(
	question: Question,
	day: string,
	sides: readonly Side[],
	toClaimHref: (id: string) => string,
): PlotFigure[] {
	return listFigureTerms(question, day).map((term) => toPlotFigure(term, sides, toClaimHref));
}

function toPlotFigure(
	{ claim, figure, first, last, ages, replaced, replacedBy }: FigureTerm,
	sides: readonly Side[],
	toClaimHref: (id: string) => string,
): PlotFigure {
	const side = getCommonSide(claim.claimants, sides);
	return {
		id: claim.id,
		href: toClaimHref(claim.id),
		name: describeMark(claim, figure),
		value: formatQuantity(figure),
		who: nameClaimants(claim.claimants),
		claimants: claim.claimants.map(({ id }) => id),
		hue: side?.hue ?? 'slate',
		letter: side?.letter ?? '',
		low: getLow(figure),
		high: getHigh(figure),
		open: isOpenAbove(figure) ? 'above' : isOpenBelow(figure) ? 'below' : null,
		first,
		last,
		ages,
		replaced,
		replacedBy: replacedBy.map(({ id }) => id),
	};
}
