import { getDueDay, getEarliestDay, toEdtfDate } from '../dates/edtf-date.ts';
import { type ClaimData, RELATIONS } from './claim.ts';
import type { Content, EntryWithBody } from './entry.ts';
import type { Figure } from './figure.ts';
import type { ContentProblem } from './references.ts';
import type { FieldPath } from './yaml-text.ts';

type ClaimEntry = EntryWithBody<ClaimData>;

/** What is valid but hardly meant: warnings, each of which an editor should look at. */
export function findEditorialSlips(content: Content): ContentProblem[] {
	const claims = [...content.claims.values()];
	const lastDay = findLastDaySaid(claims);
	return [
		...findRepeatedFigures(claims),
		...findUnrelatedFigures(claims, content),
		...claims.flatMap((claim) => [
			...findReportingOutlet(claim, content),
			...findOverdueForecast(claim, lastDay),
			...findTitleBody(claim),
		]),
		...findUnusedEntries(content),
	];
}

function warn(file: string, path: FieldPath, message: string): ContentProblem {
	return { file, severity: 'warning', at: { path, part: 'value' }, message };
}

/** Two claims by one claimant on one day with a figure of the same measure and scope. */
function findRepeatedFigures(claims: readonly ClaimEntry[]): ContentProblem[] {
	const first = new Map<string, ClaimEntry>();
	const problems: ContentProblem[] = [];
	for (const claim of claims) {
		claim.data.figures.forEach((figure, index) => {
			if (figure.note || figure.scope === 'partial') return;
			for (const claimant of claim.data.claimant) {
				const key = [claimant, claim.data.said, figure.measure, figure.scope].join(' ');
				const other = first.get(key);
				if (!other) first.set(key, claim);
				else if (other !== claim && !areRelated(claim, other)) {
					const message = `figures: ${other.id} has ${figure.measure} (${figure.scope}) by ${claimant} on the same day; join them, relate them, or say in a note what each counts`;
					problems.push(warn(claim.file, ['figures', index], message));
				}
			}
		});
	}
	return problems;
}

/** Claims on one day that give the same figure for the same question, and nobody relates them. */
function findUnrelatedFigures(
	claims: readonly ClaimEntry[],
	{ questions }: Content,
): ContentProblem[] {
	const first = new Map<string, ClaimEntry>();
	const problems: ContentProblem[] = [];
	for (const claim of claims) {
		claim.data.answers.forEach(({ question }, index) => {
			const asked = questions.get(question)?.data;
			if (asked?.type !== 'quantity') return;
			for (const figure of claim.data.figures.filter(({ measure }) => measure === asked.measure)) {
				const key = [question, claim.data.said, describeNumbers(figure)].join(' ');
				const other = first.get(key);
				if (!other) first.set(key, claim);
				else if (other !== claim && !areRelated(claim, other)) {
					const message = `answers: ${other.id} gives the same figure for ${question} on the same day; does one corroborate the other, or are they one claim?`;
					problems.push(warn(claim.file, ['answers', index], message));
				}
			}
		});
	}
	return problems;
}

const describeNumbers = ({ qualifier, best, min, max }: Figure) =>
	[qualifier, best, min, max].join('/');

function areRelated(claim: ClaimEntry, other: ClaimEntry): boolean {
	return RELATIONS.some(
		(relation) =>
			claim.data[relation].includes(other.id) || other.data[relation].includes(claim.id),
	);
}

/** An outlet as claimant of what, by every chain, it only passed on. */
function findReportingOutlet({ file, data }: ClaimEntry, { actors }: Content): ContentProblem[] {
	return data.claimant.flatMap((id) => {
		if (actors.get(id)?.data.type !== 'outlet') return [];
		const isOrigin = data.sources.some(({ chain }) => chain.length === 0 || chain[0] === id);
		if (isOrigin) return [];
		const origins = [...new Set(data.sources.map(({ chain }) => chain[0]))].join(', ');
		return [
			warn(
				file,
				['claimant'],
				`claimant: ${id} only reports what comes from ${origins}; who said it?`,
			),
		];
	});
}

/** The last day that the record tells of: what lies beyond it, it cannot know. */
function findLastDaySaid(claims: readonly ClaimEntry[]): string {
	return claims
		.map(({ data }) => getEarliestDay(toEdtfDate(data.said)))
		.reduce((a, b) => (a > b ? a : b), '');
}

/** A forecast whose time has passed within the record, and no outcome stands in it. */
function findOverdueForecast({ file, data }: ClaimEntry, lastDay: string): ContentProblem[] {
	if (data.kind !== 'forecast' || !data.by || data.outcome || data.sought) return [];
	const due = getDueDay(toEdtfDate(data.by));
	if (due === null || due >= lastDay) return [];
	return [
		warn(
			file,
			['by'],
			`by: the forecast was due ${data.by}; add its outcome, with shown-by, or the day on which you sought it in vain`,
		),
	];
}

/** A body that says no more than the title. */
function findTitleBody({ file, data, body }: ClaimEntry): ContentProblem[] {
	const title = new Set(listWords(data.title));
	const added = listWords(body.text).filter((word) => !title.has(word));
	const FEWEST_NEW_WORDS = 4;
	if (added.length >= FEWEST_NEW_WORDS) return [];
	return [
		warn(
			file,
			['title'],
			'the body says only what the title says; add who, when or on what ground',
		),
	];
}

const listWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Sources that no claim names, and actors and places that nothing names. */
function findUnusedEntries({ claims, sources, actors, places }: Content): ContentProblem[] {
	const used = { sources: new Set<string>(), actors: new Set<string>(), places: new Set<string>() };
	for (const { data } of claims.values()) {
		for (const place of data.places) used.places.add(place);
		for (const actor of data.claimant) used.actors.add(actor);
		for (const { source, chain, quote } of data.sources) {
			used.sources.add(source);
			for (const actor of chain) used.actors.add(actor);
			if (quote) used.actors.add(quote.speaker);
		}
		if (data.kind === 'summit') for (const actor of data.participants) used.actors.add(actor);
	}
	for (const { data } of sources.values()) used.actors.add(data.outlet);
	for (const { data } of actors.values()) if (data.parent) used.actors.add(data.parent);

	return Object.entries({ sources, actors, places }).flatMap(([name, entries]) =>
		[...entries.values()]
			.filter(({ id }) => !used[name as keyof typeof used].has(id))
			.map(({ file, id }) => warn(file, [], `nothing in the record uses ${id}`)),
	);
}
