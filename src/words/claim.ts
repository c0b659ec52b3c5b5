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

/** Kinds of claims as headings, and what belongs to each. */
export const KIND_TITLES: Record<ClaimKind, { title: string; description: string }> = {
	'troop-count': {
		title: 'Troop counts',
		description: 'How many soldiers or workers were sent, are there, fight or came back.',
	},
	casualties: {
		title: 'Casualties',
		description: 'How many were killed, wounded or lost.',
	},
	capture: { title: 'Captures', description: 'Who was taken prisoner, when and by whom.' },
	'arms-transfer': {
		title: 'Arms transfers',
		description: 'What arms and ammunition went from one country to another.',
	},
	'weapons-test': {
		title: 'Weapons tests',
		description: 'What was tested, where, and how far it flew or how strong it was.',
	},
	summit: { title: 'Summits', description: 'Who met, where, and what came of it.' },
	agreement: { title: 'Agreements', description: 'What was signed, declared or ratified.' },
	sanction: { title: 'Sanctions', description: 'Whom or what sanctions were put on.' },
	statement: {
		title: 'Statements',
		description: 'What was announced, confirmed, denied or described, without being any of these.',
	},
	forecast: { title: 'Forecasts', description: 'What was foretold or planned.' },
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
			: [ACTOR_TYPE_WORDS[type], country && formatCountry(country)].filter(Boolean).join(', '))
	);
}

/** What an actor is, as a word. */
export const ACTOR_TYPE_WORDS: Record<Actor['type'], string> = {
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
/** Asking for a name takes longer than the rest of a line, and there are only a few. */
const languageNames = new Map<string, string>();

/** "South Korea" for `KR`. */
export function formatCountry(code: string): string {
	return countries.of(code) ?? code;
}

/** "Korean" for `ko`. */
export function formatLanguage(tag: string): string {
	const known = languageNames.get(tag) ?? languages.of(tag) ?? tag;
	languageNames.set(tag, known);
	return known;
}
