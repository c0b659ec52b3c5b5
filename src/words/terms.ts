import { STANDING_DAYS } from '../record/standing.ts';

/** The words that the record uses in a sense of its own, each with what it means here. */
export const TERMS = {
	claim: {
		term: 'Claim',
		meaning: 'Something that somebody said: a number, a denial, a plan, an account of an event.',
	},
	claimant: {
		term: 'Claimant',
		meaning: 'Who made the claim; not the outlet that reported it.',
	},
	origin: {
		term: 'Origin',
		meaning: 'The first person or body in a chain: whoever said it before anybody passed it on.',
	},
	chain: {
		term: 'Chain',
		meaning: 'The way of a claim from its origin to the page that was read.',
	},
	independent: {
		term: 'Independent origins',
		meaning:
			'How many different people or bodies a claim goes back to. Ten outlets that quote one official are one origin; unnamed people who may be the same make it a range, “1 to 3”.',
	},
	unnamed: {
		term: 'Not named',
		meaning: 'The page does not say who it is, and nor can we.',
	},
	figure: {
		term: 'About, at least, up to',
		meaning:
			'The word that the claimant put before the number. “At least” and “more than” say nothing of what lies above, “up to” nothing of what lies below; a plain number is not more certain for having no such word.',
	},
	stands: {
		term: 'Stands',
		meaning: `A figure stands until its claimant gives another, and for ${STANDING_DAYS} days; after that it is still shown, and no longer counts.`,
	},
	spread: {
		term: 'From … to',
		meaning: 'The lowest and the highest figure that stands. Nothing is averaged.',
	},
	position: {
		term: 'Affirms, denies, declines',
		meaning: 'What an actor answered last. To decline is to be asked and neither confirm nor deny.',
	},
	asserted: {
		term: 'Asserted',
		meaning: 'All who have answered yes or no say the same.',
	},
	disputed: { term: 'Disputed', meaning: 'Some affirm it and some deny it.' },
	acknowledged: {
		term: 'Acknowledged',
		meaning:
			'A side whose own act it is affirms it, and no such side denies it in its latest word. Where it is not said whose act it is: somebody who had denied it or declined to answer now affirms it.',
	},
	agreed: {
		term: 'Agreed',
		meaning:
			'It is acknowledged, at least two sides affirm it, and nobody’s latest word is a denial or no answer.',
	},
	contradicted: {
		term: 'Updated, denied, contradicted',
		meaning:
			'Updated: the claimant gave a newer figure or word. Denied: a party to the matter said no. Contradicted: another claim cannot be right if this one is.',
	},
	overdue: {
		term: 'Overdue',
		meaning: 'The day of a forecast has passed, and the record knows no outcome.',
	},
	said: {
		term: 'Said, happened, recorded',
		meaning:
			'When it was made public; when the thing told of is said to have taken place; when the entry joined this record.',
	},
	checked: {
		term: 'Checked',
		meaning: 'The day on which someone other than its writer last read the entry against its page.',
	},
} as const;

export type TermId = keyof typeof TERMS;

/** Where the methodology explains a term: the part after `#`. */
export function getTermAnchor(id: TermId): string {
	return `term-${id}`;
}
