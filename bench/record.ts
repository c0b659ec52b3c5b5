import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { stringify } from 'yaml';
import { CLAIM_KINDS, type ClaimKind, MAX_QUOTE_WORDS } from '../src/entries/claim.ts';
import { makeHeadline, makeName, makeSentence, toId } from './prose.ts';
import { makeRandom, type Random } from './random.ts';

/** The files of a made-up record, by path. */
export type Files = Map<string, string>;

/** How often each kind occurs, of 100. */
const KIND_SHARES: Record<ClaimKind, number> = {
	'troop-count': 16,
	casualties: 14,
	capture: 5,
	'arms-transfer': 12,
	'weapons-test': 6,
	summit: 3,
	agreement: 3,
	sanction: 4,
	statement: 29,
	forecast: 8,
};
const KINDS = CLAIM_KINDS.flatMap((kind) => Array<ClaimKind>(KIND_SHARES[kind]).fill(kind));

/** What claims of a kind count, and in what order of size. */
const MEASURES: Partial<Record<ClaimKind, Record<string, number>>> = {
	'troop-count': { 'troops-sent': 12_000, 'troops-in-kursk': 9000, reinforcements: 3000 },
	casualties: { killed: 1200, wounded: 3500, 'killed-or-wounded': 4500, missing: 150 },
	'arms-transfer': { 'shells-sent': 4_000_000, 'missiles-sent': 120, 'containers-sent': 20_000 },
	'weapons-test': { 'range-km': 800, 'altitude-km': 600 },
};

const SIDES = { KR: 'KR', KP: 'KP', RU: 'RU', UA: 'UA', US: 'US', JP: 'JP', CN: 'CN' };
const SPEAKERS = [
	'person',
	'person',
	'government',
	'ministry',
	'military',
	'intelligence',
	'unnamed',
];
const LANGUAGES = ['en', 'en', 'en', 'ko', 'uk', 'ru'];
const [FIRST_DAY, LAST_DAY, RECORDED_FROM] = ['2018-01-01', '2025-12-31', '2026-01-01'];

/** What is known of a claim before its details: details refer to other claims. */
interface Outline {
	readonly id: string;
	readonly kind: ClaimKind;
	readonly claimant: string;
	readonly day: string;
	readonly said: string;
}

interface Ids {
	readonly speakers: readonly string[];
	readonly outlets: readonly string[];
	readonly places: readonly string[];
	readonly yesNo: readonly string[];
	readonly accounts: readonly string[];
}

/**
 * Makes up a record of so many claims, like a real one in its proportions: kinds, chains, relations,
 * one to four sources, questions that are answered. It is valid without warnings for the vocabulary
 * of this project, and depends on the seed alone.
 */
export function makeRecordFiles(claims: number, seed: number): Files {
	const random = makeRandom(seed);
	const files: Files = new Map();
	const ids: Ids = {
		...makeActors(random, files, claims),
		places: makePlaces(random, files, claims),
		...makeQuestions(random, files, claims),
	};
	const outlines = outlineClaims(random, ids, claims);
	const sources = new Array<Page>();
	const given = new Set<string>();
	outlines.forEach((outline, index) => {
		const reports = makeReports(random, files, ids, outline, sources);
		const fields = makeClaimFields(random, ids, outlines, index, given);
		const recorded = addTo(RECORDED_FROM, random.int(0, 20));
		const body = makeBody(random, reports);
		const path = `claims/${outline.said.slice(0, 4)}/${outline.id}.md`;
		files.set(path, toMarkdown({ ...fields, sources: reports, recorded }, body));
	});
	return dropUnused(files);
}

/** Without the entries that nothing refers to. */
function dropUnused(files: Files): Files {
	const words = [...files].flatMap(([name, text]) =>
		/^(?:claims|sources)\//.test(name) ? (text.match(/[a-z0-9-]+/g) ?? []) : [],
	);
	const used = new Set(words);
	return new Map(
		[...files].filter(([name]) => {
			const [, id = ''] = /^(?:actors|places|questions)\/(.*)\.\w+$/.exec(name) ?? [];
			return !id || used.has(id);
		}),
	);
}

const addTo = (day: string, days: number) => format(addDays(parseISO(day), days), 'yyyy-MM-dd');
const toYaml = (fields: object) => stringify(fields, { lineWidth: 0 });
const toMarkdown = (fields: object, body: string) => `---\n${toYaml(fields)}---\n${body}\n`;

/**
 * How many names a record of so many claims knows. A new claim seldom brings a new name once most have
 * spoken (Heaps' law, https://en.wikipedia.org/wiki/Heaps%27_law); the exponent is one for running text.
 *
 * @param share How many one claim has. With 950 claims, the record has 930 actors and 110 places.
 */
const countNames = (claims: number, share: number) => Math.ceil(share * claims ** 0.65);

function makeActors(random: Random, files: Files, claims: number) {
	const make = (count: number, prefix: string, toFields: (name: string) => object) =>
		Array.from({ length: count }, (_, index) => {
			const name = makeName(random);
			const id = `${prefix}${toId(name)}-${index + 1}`;
			files.set(`actors/${id}.yaml`, toYaml(toFields(name)));
			return id;
		});
	const speakers = make(countNames(claims, 7.5), '', (name) => {
		const [side, country] = random.pick(Object.entries(SIDES));
		return { name, type: random.pick(SPEAKERS), role: makeHeadline(random, 40), country, side };
	});
	const outlets = make(countNames(claims, 3.3), 'daily-', (name) => ({
		name: `${name} Daily`,
		type: 'outlet',
	}));
	return { speakers, outlets };
}

function makePlaces(random: Random, files: Files, claims: number): string[] {
	return Array.from({ length: countNames(claims, 1.3) }, (_, index) => {
		const name = makeName(random);
		const id = `${toId(name)}-${index + 1}`;
		const [lat, lon] = [random.int(3400, 5500) / 100, random.int(3000, 13_000) / 100];
		const kind = random.pick(['city', 'region', 'site', 'country', 'other']);
		files.set(
			`places/${id}.yaml`,
			toYaml({ name, kind, country: random.pick(['RU', 'KP']), lat, lon }),
		);
		return id;
	});
}

function makeQuestions(random: Random, files: Files, claims: number) {
	const add = (id: string, fields: object) => {
		files.set(`questions/${id}.md`, toMarkdown(fields, `${makeSentence(random)}.`));
		return id;
	};
	const measures = Object.values(MEASURES).flatMap((ofKind) => Object.keys(ofKind));
	for (let affair = 0; affair * CLAIMS_OF_AFFAIR < claims; affair += 1) {
		measures.forEach((measure, index) => {
			const title = `How much is ${measure.replaceAll('-', ' ')} (${affair + 1})?`;
			const main = affair === 0 && index < 4 && { main: index + 1 };
			add(toQuantityId(measure, affair), { title, type: 'quantity', measure, ...main });
		});
	}
	const ask = (type: string, count: number) =>
		Array.from({ length: count }, (_, index) =>
			add(`${type}-${index + 1}`, {
				title: `Who ${makeHeadline(random, 60)} (${index + 1})?`,
				type,
			}),
		);
	return {
		yesNo: ask('yes-no', 5 + Math.ceil(claims / 60)),
		accounts: ask('account', 3 + Math.ceil(claims / 120)),
	};
}

/**
 * A record grows by telling of more matters, not by asking one question ten thousand times: after so
 * many claims the same measures are asked for anew.
 */
const CLAIMS_OF_AFFAIR = 1000;

const toQuantityId = (measure: string, affair: number) =>
	affair === 0 ? measure : `${measure}-${affair + 1}`;

/** Days crowd towards the end, as news of a growing matter does. */
function outlineClaims(random: Random, ids: Ids, claims: number): Outline[] {
	const span = (Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / 86_400_000;
	const days = Array.from({ length: claims }, () =>
		addTo(FIRST_DAY, Math.floor(random.next() ** 0.25 * span)),
	).sort();
	return days.map((day, index): Outline => {
		const kind = random.pick(KINDS);
		const claimant = random.pick(ids.speakers);
		const said = coarsen(random, day);
		return { id: `${said.slice(0, 7)}-${kind}-${index + 1}`, kind, claimant, day, said };
	});
}

/** A day as exactly as sources give it. */
function coarsen({ next }: Random, day: string): string {
	const roll = next();
	if (roll < 0.8) return day;
	if (roll < 0.93) return day.slice(0, 7);
	if (roll < 0.97) return `${day.slice(0, 7)}~`;
	// Spring, summer or autumn; the year's first and last months belong to winters of two years.
	const season = Math.floor(Number(day.slice(5, 7)) / 3);
	return season >= 1 && season <= 3 ? `${day.slice(0, 4)}-2${season}` : day.slice(0, 4);
}

interface Page {
	readonly id: string;
	readonly published: string;
}

interface Report {
	readonly source: string;
	readonly chain?: string[];
	readonly quote?: { text: string; speaker: string };
}

/** One to four pages that carry a claim: new ones, and such as carried others before. */
function makeReports(
	random: Random,
	files: Files,
	{ speakers, outlets }: Ids,
	{ claimant, day }: Outline,
	known: Page[],
): Report[] {
	const recent = known.slice(-30).filter(({ published }) => published >= day);
	const count = random.pick([1, 1, 2, 2, 2, 3, 3, 4]);
	const reused = random.chance(0.5) ? random.sample(recent, count - 1) : [];
	const added = Array.from({ length: count - reused.length }, (): Page => {
		const outlet = random.pick(outlets);
		const published = addTo(day, random.int(0, 3));
		const id = `${outlet}-${published}-${known.length + 1}`;
		const page = { id, published };
		known.push(page);
		const title = makeSentence(random).slice(0, 90).trim();
		const url = `https://example.org/${published.replaceAll('-', '/')}/${id}.html`;
		const language = random.pick(LANGUAGES);
		files.set(`sources/${id}.yaml`, toYaml({ outlet, title, url, published, language }));
		return page;
	});
	return [...added, ...reused].map(({ id }): Report => {
		const middle = random
			.sample(speakers, random.pick([0, 0, 1, 2]))
			.filter((actor) => actor !== claimant);
		const text = makeSentence(random).split(' ').slice(0, MAX_QUOTE_WORDS).join(' ');
		return {
			source: id,
			...(random.chance(0.9) && { chain: [claimant, ...middle] }),
			...(random.chance(0.3) && { quote: { text, speaker: claimant } }),
		};
	});
}

function makeClaimFields(
	random: Random,
	ids: Ids,
	outlines: readonly Outline[],
	index: number,
	given: Set<string>,
): object {
	const outline = outlines[index];
	if (!outline) throw new RangeError(`There is no claim ${index}.`);
	const { kind, claimant, day, said } = outline;
	const claimants = random.chance(0.05)
		? [...new Set([claimant, random.pick(ids.speakers)])]
		: [claimant];
	const figures = makeFigures(random, kind).map((figure) =>
		avoidRepeat(figure, claimants, said, given),
	);
	// Of the record’s figures a quarter answers a question; more would make its questions longer than they are.
	const answering = figures.filter(({ scope }) => scope === undefined && random.chance(0.25));
	return {
		title: `${capitalizeKind(kind)}: ${makeHeadline(random, 63)}`,
		kind,
		claimant: claimants.length === 1 ? claimant : claimants,
		said,
		...(random.chance(0.4) && { happened: addTo(day, -random.int(1, 60)) }),
		figures,
		answers: [
			...answering.map(({ measure }) =>
				toQuantityId(measure, Math.floor(index / CLAIMS_OF_AFFAIR)),
			),
			...random.sample(ids.yesNo, random.pick([0, 0, 1, 2])).map((question) => ({
				[question]: random.pick(['affirms', 'affirms', 'denies', 'declines']),
			})),
			...random.sample(ids.accounts, random.pick([0, 0, 0, 1])),
		],
		places: random.sample(ids.places, random.int(0, 2)),
		topics: random.sample(TOPICS, random.int(1, 2)),
		...(kind === 'summit' && {
			participants: random.sample(ids.speakers, random.int(2, 4)),
			outcome: makeHeadline(random, 50),
		}),
		...(kind === 'forecast' && makeForecast(random, outlines, index)),
		...makeRelations(random, outlines, index),
	};
}

const TOPICS = [
	'troops',
	'casualties',
	'prisoners',
	'arms',
	'russia-dprk',
	'us-dprk',
	'weapons',
	'reactions',
];
const capitalizeKind = (kind: ClaimKind) => kind.charAt(0).toUpperCase() + kind.slice(1);

interface MadeFigure {
	readonly measure: string;
	readonly scope?: string;
	/** The qualifier and its number or numbers. */
	readonly [qualifier: string]: unknown;
}

function makeFigures(random: Random, kind: ClaimKind) {
	const measures = Object.entries(MEASURES[kind] ?? {});
	return random.sample(measures, random.pick([1, 1, 1, 2])).map(([measure, size]): MadeFigure => {
		const best = Math.ceil((size * (0.2 + random.next() * 1.3)) / 10) * 10;
		const qualifier = random.pick([
			'exactly',
			'about',
			'at-least',
			'more-than',
			'up-to',
			'between',
		]);
		return {
			measure,
			...(random.chance(0.25) && { scope: random.pick(['batch', 'partial']) }),
			[qualifier]: qualifier === 'between' ? [best, best + Math.ceil(best / 4)] : best,
		};
	});
}

/**
 * A figure that was given before on the same day, by the same claimant or with the same number, is
 * one of a part. Editors would join or relate such claims, and the check asks them to.
 */
function avoidRepeat(
	figure: MadeFigure,
	claimants: readonly string[],
	said: string,
	given: Set<string>,
): MadeFigure {
	const { measure, scope = 'total', ...number } = figure;
	const keys = [
		...claimants.map((claimant) => [said, measure, scope, claimant].join(' ')),
		[said, measure, JSON.stringify(number)].join(' '),
	];
	const isRepeat = keys.some((key) => given.has(key));
	keys.forEach((key) => given.add(key));
	return isRepeat ? { measure, scope: 'partial', ...number } : figure;
}

function makeForecast(random: Random, outlines: readonly Outline[], index: number): object {
	const outline = outlines[index];
	if (!outline) return {};
	const by = addTo(outline.day, random.int(20, 400)).slice(0, random.pick([7, 10]));
	const [later] = random.sample(outlines.slice(index + 1, index + 200), 1);
	if (later && random.chance(0.6)) {
		const outcome = random.pick(['fulfilled', 'partly', 'missed', 'superseded']);
		return { by, outcome, 'shown-by': [later.id] };
	}
	// What came of it was looked for in vain.
	return by <= LAST_DAY ? { by, sought: RECORDED_FROM } : { by };
}

/** Relations to claims before; each is written once, on the newer claim. */
function makeRelations(random: Random, outlines: readonly Outline[], index: number): object {
	const outline = outlines[index];
	const earlier = outlines.slice(Math.max(0, index - 200), index);
	// Only of days it is certain which was said first.
	const isExact = ({ said, day }: Outline) => said === day;
	const own = earlier.filter((other) => other.claimant === outline?.claimant && isExact(other));
	const relate = (relation: string, candidates: readonly Outline[], probability: number) =>
		random.chance(probability) && candidates.length
			? { [relation]: random.sample(candidates, random.pick([1, 1, 1, 1, 2])).map(({ id }) => id) }
			: {};
	return {
		...(outline && isExact(outline) && relate('updates', own, 0.2)),
		...relate('corroborates', earlier, 0.11),
		...relate('contradicts', earlier, 0.08),
		...relate('confirms', earlier, 0.03),
		...relate('denies', earlier, 0.03),
	};
}

/** One to four sentences, two as a rule; some end with a citation. A short one never stands alone. */
function makeBody(random: Random, reports: readonly Report[]): string {
	const count = random.pick([1, 1, 2, 2, 2, 2, 2, 3, 4]);
	const sentences: string[] = [];
	while (sentences.length < count || sentences.join(' ').length < 80) {
		const citation = random.chance(0.1) ? ` [@${random.pick(reports).source}]` : '';
		sentences.push(`${makeSentence(random)}${citation}.`);
	}
	return sentences.join(' ');
}
