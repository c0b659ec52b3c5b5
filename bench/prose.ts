import type { Random } from './random.ts';
import { ADDITIONS, ADJECTIVES, MONTHS, NOUNS, PREPOSITIONS, SPEAKERS, VERBS } from './words.ts';

const SYLLABLES =
	'an bor chol dae eun fen gil han ik jun kar lim mun nam ok pak ryu sin tae ul var won yon zhen'.split(
		' ',
	);

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name that nobody has. */
export function makeName(random: Random): string {
	return `${makeNameWord(random)} ${makeNameWord(random)}`;
}

function makeNameWord({ pick, int }: Random): string {
	return capitalize(Array.from({ length: int(1, 3) }, () => pick(SYLLABLES)).join(''));
}

/** A sentence of varied length, without its full stop. */
export function makeSentence(random: Random): string {
	const { pick, chance } = random;
	const subject = chance(0.3) ? makeName(random) : pick(SPEAKERS);
	return capitalize(
		[
			`${subject} ${pick(VERBS)} ${makeObject(random)}`,
			...(chance(0.3) ? [`${pick(VERBS)} ${makeObject(random)}`] : []),
			...(chance(0.7) ? [makeCircumstance(random)] : []),
			...(chance(0.6) ? [`${pick(PREPOSITIONS)} ${makeObject(random)}`] : []),
			...(chance(0.35) ? [pick(ADDITIONS)] : []),
		].join(', '),
	);
}

/** What is spoken of. */
function makeObject(random: Random): string {
	const { pick, chance, int } = random;
	const noun = pick(NOUNS);
	const thing = chance(0.6) ? `${pick(ADJECTIVES)} ${noun}` : noun;
	const count = chance(0.15) ? `${int(2, 480) * pick([1, 10, 25])} reports of ` : '';
	return `${count}the ${thing}${chance(0.4) ? ` of ${makeNameWord(random)}` : ''}`;
}

/** A place or a day. */
function makeCircumstance(random: Random): string {
	const { pick, chance, int } = random;
	return chance(0.5)
		? `${pick(['in', 'near', 'north of', 'on the road to'])} ${makeNameWord(random)}`
		: `${pick(['on', 'since', 'until'])} ${int(1, 28)} ${pick(MONTHS)}`;
}

/** A headline of at most so many characters. */
export function makeHeadline(random: Random, limit: number): string {
	const { pick } = random;
	const end = `${pick(PREPOSITIONS)} ${makeObject(random)}`;
	const words = `${pick(VERBS)} ${makeObject(random)} ${makeCircumstance(random)} ${end}`.split(
		' ',
	);
	while (words.join(' ').length > limit) words.pop();
	return words.join(' ');
}

/** An id from words. */
export function toId(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
