import type { Random } from './random.ts';

const SYLLABLES =
	'an bor chol dae eun fen gil han ik jun kar lim mun nam ok pak ryu sin tae ul var won yon zhen'.split(
		' ',
	);
const SUBJECTS =
	'officials|lawmakers|the delegation|a spokesman|two officers|the ministry|analysts|a prisoner|the command|diplomats|witnesses|the committee'.split(
		'|',
	);
const VERBS =
	'confirmed|described|withheld|repeated|estimated|announced|played down|called into question|set out|withdrew|summed up|recalled'.split(
		'|',
	);
const OBJECTS =
	'the losses of that week|a shipment by rail|the training of a second group|a meeting behind closed doors|the terms of the treaty|satellite pictures of a depot|the route through the border town|the use of drones against infantry|a list of names|the talks on sanctions|letters found on the dead|the return of the wounded'.split(
		'|',
	);
const ADDITIONS =
	'without naming a number|at a briefing for the press|in an interview on the radio|after a request by parliament|on the sidelines of a summit|according to the text of the statement|which others had put higher|for the first time|in a written answer|as it had a week before|and gave no date|but spoke of an estimate'.split(
		'|',
	);

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name that nobody has. */
export function makeName({ pick, int }: Random): string {
	const word = () => capitalize(Array.from({ length: int(1, 3) }, () => pick(SYLLABLES)).join(''));
	return `${word()} ${word()}`;
}

/** A sentence of varied length, without its full stop. */
export function makeSentence({ pick, int }: Random): string {
	const additions = Array.from({ length: int(0, 3) }, () => pick(ADDITIONS));
	return capitalize(
		[`${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`, ...new Set(additions)].join(', '),
	);
}

/** A headline of at most so many characters. */
export function makeHeadline({ pick }: Random, limit: number): string {
	const words = `${pick(VERBS)} ${pick(OBJECTS)} ${pick(ADDITIONS)}`.split(' ');
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
