import type { FoldedRow, SideRows, Word } from '../charts/stance-rows.ts';
import { formatDate } from '../dates/format.ts';
import { toEdtfDate } from '../dates/edtf-date.ts';
import type { Position } from '../entries/claim.ts';
import { getHigh, getLow } from '../record/standing.ts';
import type { Actor, Claim, MeasuredFigure, Question } from '../record/types.ts';
import { formatNumber, formatQuantity } from './figure.ts';
import { countNoun, formatList } from './list.ts';
import { capitalize } from './capitalize.ts';

/** Names of this length together still fit beside a mark. */
const LONGEST_NAMES = 30;

/** Who made a claim, short enough for a label: "NIS", "Yu Yong-weon and Jang Se-yul", "3 unnamed sources". */
export function nameClaimants(claimants: ReadonlyArray<Pick<Actor, 'short' | 'type'>>): string {
	const names = claimants.map(({ short }) => short);
	const all = formatList(names);
	const [first = '', ...others] = names;
	if (others.length === 0 || all.length <= LONGEST_NAMES) return all;
	if (claimants.every(({ type }) => type === 'unnamed')) return `${names.length} unnamed sources`;
	return `${first} and ${others.length === 1 ? '1 other' : `${others.length} others`}`;
}

/** What a mark is called where it is read out: "NIS, about 300, said 13 January 2025". */
export function describeMark(
	{ claimants, said }: Pick<Claim, 'claimants' | 'said'>,
	figure: MeasuredFigure,
): string {
	const names = formatList(claimants.map(({ name }) => name));
	return `${names}, ${formatQuantity(figure)}, said ${formatDate(said)}`;
}

interface Drawn {
	readonly claim: Claim;
	readonly figure: MeasuredFigure;
	readonly first: string;
}

/** A chart's title, in its two parts: what is counted, and the rest. */
export interface ChartTitle {
	readonly subject: string;
	readonly rest: string;
}

/** "Killed, in all" and "from about 350 to about 2,000, by claimant, December 2024 to November 2025". */
export function titleQuantityChart(
	{ measured, title }: Question,
	drawn: readonly Drawn[],
): ChartTitle {
	const figures = drawn.map(({ figure }) => figure);
	const isInAll = measured?.unit === 'people' && figures.every(({ scope }) => scope === 'total');
	const subject = measured ? capitalize(measured.noun) + (isInAll ? ', in all' : '') : title;
	return {
		subject,
		rest: [
			...(drawn.length > 1 ? [describeReach(figures), 'by claimant'] : ['one figure']),
			describeMonths(drawn.map(({ first }) => first)),
		].join(', '),
	};
}

/** "from about 350 to about 2,000", from the lowest to the highest of figures; or the one that all give. */
function describeReach(figures: readonly MeasuredFigure[]): string {
	const [first, ...others] = figures;
	if (!first) return '';
	let [low, high] = [first, first];
	for (const figure of others) {
		if (getLow(figure) < getLow(low)) low = figure;
		if (getHigh(figure) > getHigh(high)) high = figure;
	}
	const [from, to] = [formatEnd(low, getLow), formatEnd(high, getHigh)];
	return from === to ? from : `from ${from} to ${to}`;
}

/** A figure at one of its ends: of a range the number there alone. */
function formatEnd(figure: MeasuredFigure, getEnd: (figure: MeasuredFigure) => number): string {
	return figure.qualifier === 'between' ? formatNumber(getEnd(figure)) : formatQuantity(figure);
}

/** "December 2024 to November 2025", the months of the first and the last of some days. */
export function describeMonths(days: readonly string[]): string {
	const months = days.map((day) => day.slice(0, 7)).sort();
	const [first, last] = [months[0], months.at(-1)];
	if (!first || !last) return '';
	return formatDate(toEdtfDate(first === last ? first : `${first}/${last}`));
}

/** A position in one word, where many stand together. */
export const SHORT_POSITION_WORDS: Record<Position, string> = {
	affirms: 'affirms',
	denies: 'denies',
	declines: 'declines',
};

/** "What each actor answered, and when" and "143 claims by 73 actors, September 2023 to May 2026". */
export function titleStanceChart(rows: readonly SideRows[]): ChartTitle {
	const actors = rows.flatMap((side) => [
		...side.rows,
		...side.folded.flatMap((folded) => folded.actors),
	]);
	const words = actors.flatMap((row) => row.words);
	const claims = new Set(words.map(({ claim }) => claim));
	return {
		subject: 'What each actor answered, and when',
		rest: [
			`${countNoun(claims.size, 'claim')} by ${countNoun(actors.length, 'actor')}`,
			describeMonths(words.map(({ first }) => first)),
		].join(', '),
	};
}

/** What an actor answered, for those who hear it: "denies, 15 Sep 2023; affirms, 26 Apr 2025; 5 claims". */
export function describeWords(words: readonly Word[]): string {
	const changes = words.filter(({ position }, index) => position !== words[index - 1]?.position);
	const parts = changes.map(describeWord);
	return words.length > changes.length
		? `${parts.join('; ')}; ${countNoun(words.length, 'claim')}`
		: parts.join('; ');
}

/** What a mark of an actor's answers is called: "affirms, 26 Apr 2025". */
export function describeWord({ position, claim }: Word): string {
	return `${SHORT_POSITION_WORDS[position]}, ${formatDate(claim.said, 'short')}`;
}

/** "12 others, who affirm once each": actors told in one row, below others of their side or alone. */
export function nameFolded({ actors, position }: FoldedRow, isRest: boolean): string {
	const count = isRest ? countNoun(actors.length, 'other') : countNoun(actors.length, 'actor');
	const verb = { affirms: 'affirm', denies: 'deny', declines: 'decline' }[position];
	return `${count} who ${verb} once each`;
}

/** Names of this length stand on one line beside a track. */
const LONGEST_ROW_NAME = 42;

/** The name of an actor at the head of a row: the shorter one where the name is long. */
export function nameInRow({ name, short }: Pick<Actor, 'name' | 'short'>): string {
	return name.length > LONGEST_ROW_NAME ? capitalize(short) : name;
}
