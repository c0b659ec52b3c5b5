import { toEdtfDate } from '../dates/edtf-date.ts';
import { formatDate } from '../dates/format.ts';
import type { ClaimKind, Position, Relation } from '../entries/claim.ts';
import { type ForecastState, getForecastState } from '../record/forecasts.ts';
import type { Actor, Forecast } from '../record/types.ts';

/** A kind of claim as a word. */
export const KIND_WORDS: Record<ClaimKind, string> = {
	'troop-count': 'troop count',
	casualties: 'casualties',
	capture: 'capture',
	'arms-transfer': 'arms transfer',
	'weapons-test': 'weapons test',
	summit: 'summit',
	agreement: 'agreement',
	sanction: 'sanction',
	statement: 'statement',
	forecast: 'forecast',
};

/** What a claim does to others, as a heading over them. */
export const RELATION_WORDS: Record<Relation, string> = {
	updates: 'Updates',
	corroborates: 'Corroborates',
	contradicts: 'Contradicts',
	confirms: 'Confirms',
	denies: 'Denies',
	fulfils: 'Shows the outcome of',
};

/** What others do to a claim: the same relations, seen from their other end. */
export const REVERSE_WORDS: Record<Relation, string> = {
	updates: 'Updated by',
	corroborates: 'Corroborated by',
	contradicts: 'Contradicted by',
	confirms: 'Confirmed by',
	denies: 'Denied by',
	fulfils: 'Outcome shown by',
};

export const POSITION_WORDS: Record<Position, string> = {
	affirms: 'affirms',
	denies: 'denies',
	declines: 'neither confirms nor denies',
};

export const OUTCOME_WORDS = {
	fulfilled: 'came true',
	partly: 'came true in part',
	missed: 'did not come true',
	superseded: 'was overtaken by a newer one',
} as const;

/** What has become of forecasts, as a heading over them. */
export const FORECAST_STATE_WORDS: Record<ForecastState, string> = {
	open: 'Open',
	overdue: 'Overdue',
	fulfilled: 'Came true',
	partly: 'In part',
	missed: 'Did not come true',
	superseded: 'Overtaken',
};

/** What came of a forecast by a day, `YYYY-MM-DD`, in a few words. */
export function describeOutcome(forecast: Forecast, day: string): string {
	const { outcome, sought } = forecast;
	if (outcome) return OUTCOME_WORDS[outcome];
	const state = getForecastState(forecast, day);
	if (state === 'overdue' && !sought) return 'overdue, none on record';
	return sought
		? `not found when last looked for, on ${formatDate(toEdtfDate(sought))}`
		: 'none on record';
}

/** An actor's nature in a few words: its role, or what it is. */
export function describeActor({ role, type, country }: Actor): string {
	return (
		role ??
		(type === 'unnamed'
			? 'unnamed'
			: [TYPE_WORDS[type], country && formatCountry(country)].filter(Boolean).join(', '))
	);
}

const TYPE_WORDS: Record<Actor['type'], string> = {
	person: 'person',
	unnamed: 'unnamed',
	government: 'government',
	ministry: 'ministry',
	military: 'armed forces',
	intelligence: 'intelligence service',
	party: 'party',
	'international-body': 'international body',
	research: 'research institute',
	group: 'group',
	outlet: 'news outlet',
};

const countries = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "South Korea" for `KR`. */
export function formatCountry(code: string): string {
	return countries.of(code) ?? code;
}

/** "Korean" for `ko`. */
export function formatLanguage(tag: string): string {
	return languages.of(tag) ?? tag;
}
