import type { Position } from '../entries/claim.ts';
import {
	listSides,
	speaksForSide,
	type Spread,
	type Stance,
	takeSideStances,
} from '../record/standing.ts';
import type { Side } from '../record/types.ts';
import { formatQuantity } from './figure.ts';
import { countNoun, formatList } from './list.ts';

const PAST: Record<Position, string> = {
	affirms: 'Affirmed by',
	denies: 'denied by',
	declines: 'neither confirmed nor denied by',
};

/** So many of those who speak for no side are named; the rest are counted. */
const MOST_NAMED = 3;

/**
 * "Affirmed by Seoul and Kyiv; neither confirmed nor denied by Moscow.", from the latest word of each
 * side. Those who speak for no side are named, as long as they are few.
 */
export function describeStances(stances: readonly Stance[], sides: readonly Side[]): string {
	const latest = takeSideStances(stances);
	const parts = (Object.keys(PAST) as Position[]).flatMap((position) => {
		const holding = latest.filter((stance) => stance.position === position);
		const ofSides = listSides(holding, position, sides).filter(speaksForSide);
		const others = holding.filter(({ actor }) => !speaksForSide(actor.side));
		const named =
			others.length <= MOST_NAMED
				? others.map(({ actor }) => actor.short)
				: [countNoun(others.length, 'other')];
		const names = [...ofSides.map(({ name }) => name), ...named];
		return names.length ? [`${PAST[position]} ${formatList(names)}`] : [];
	});
	return parts.length ? `${capitalize(parts.join('; '))}.` : '';
}

/** "From about 11,000 (The Post) to about 12,000 (U.S. authorities).", from the figures that stand. */
export function describeSpread({ low, high, claimants, isAgreed }: Spread): string {
	const [first, last] = [formatQuantity(low.figure), formatQuantity(high.figure)];
	if (claimants === 1) {
		const figures = low === high ? first : `${first} to ${last}`;
		return `${capitalize(figures)} (${low.claimant.short}), the only claimant whose word stands.`;
	}
	return isAgreed
		? `${capitalize(first)}, the figure of ${claimants} claimants.`
		: `From ${first} (${low.claimant.short}) to ${last} (${high.claimant.short}).`;
}

const capitalize = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What questions of each type are called, over a list of them. */
export const QUESTION_TYPE_WORDS = {
	quantity: 'How many',
	'yes-no': 'Yes or no',
	account: 'In words',
} as const;
