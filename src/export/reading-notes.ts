import { QUESTION_STATES } from '../record/question-state.ts';
import { STANDING_DAYS } from '../record/standing.ts';
import { SCHEMA } from './schema.ts';

interface ReadingNote {
	readonly title: string;
	readonly text: string;
}

/**
 * What somebody who opens the files has to know, for the page about them and for the archive. What
 * stands between backticks is code.
 */
export const READING_NOTES: readonly ReadingNote[] = [
	{
		title: 'Dates',
		text: 'A date is as exact as it is known, in Extended Date/Time Format (EDTF, ISO 8601-2): `2025-01` is January 2025, `2024-23` autumn 2024 (21 is spring, 24 winter), `2024-12/2025-01` a span, `~` about, `?` uncertain, `%` both, `..` an open end. In the CSV files two columns beside it hold the first and the last day that it can mean, for sorting; they are no better known than the date itself.',
	},
	{
		title: 'Two clocks',
		text: '`said` is when the claimant made it public, `happened` when the thing told of is said to have happened. `recorded` is the day on which the entry joined this record.',
	},
	{
		title: 'Figures',
		text: 'A figure is the number as spoken (`best`) with the word that came with it (`qualifier`): `exactly`, `about`, `at-least`, `more-than`, `up-to`, `between`. `min` and `max` are the bounds that these words set: “at least 300” has a `min` and no `max`, “between 300 and 400” has both and no `best`. Do not average them, and mix no scopes: the losses of one battle are no part of the answer to how many were killed in all.',
	},
	{
		title: 'Origins',
		text: '`origins_min` and `origins_max` say how many people or bodies independently told the same, those of claims that corroborate it among them. Ten pages that quote one official are one origin.',
	},
	{
		title: 'Questions',
		text: `In \`questions.json\`, \`standing\` holds the latest figure of each claimant for as long as it counts, which is ${STANDING_DAYS} days; \`spread\` is what lies between them, with the number of claimants. \`stance\` holds the latest position of each actor, and \`state\` what follows from them: ${QUESTION_STATES.map((state) => `\`${state}\``).join(', ')}. \`history\` has an entry for each claim that changed the spread or the state; a figure that grows too old changes it without a claim, and has none. The files of \`as-of/\` say the same for the last day of the month in their name.`,
	},
	{
		title: 'CSV',
		text: 'UTF-8 without a byte order mark, comma, RFC 4180 quoting, a header row. An empty cell means that nothing is known or that the column does not apply. Several values in one cell are separated by `;` and a `;` within one of them is written as a comma. A text with which a spreadsheet would begin a formula (after `=`, `+`, `-`, `@` or a tab) has an apostrophe before it: take one away. In the JSON files nothing is changed.',
	},
	{
		title: 'Addresses',
		text: 'In the CSV files addresses of this site are whole. In the JSON files they begin at the root of the site.',
	},
	{
		title: 'What stays',
		text: `The number \`schema\` in the JSON files, ${SCHEMA} today, is the first part of the version of the data package. It grows with any change that could break a program that reads the files. New files, new columns at the end and new keys may come without it. Ids are never used for another thing, and a renamed claim names its former ids in \`aliases\`.`,
	},
];

/** A note in Markdown. */
export function formatNote({ title, text }: ReadingNote): string {
	return `**${title}.** ${text}`;
}
