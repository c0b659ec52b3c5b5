import { getEarliestDay, getLatestDay, toEdtfDate } from '../dates/edtf-date.ts';
import { type ClaimData, RELATIONS } from './claim.ts';
import { type Content, type Entry, type EntryWithBody, isSound } from './entry.ts';
import { type Figure, getNumbers, OTHER_MEASURE } from './figure.ts';
import { formatNearest } from './problem.ts';
import type { FieldPath } from './yaml-text.ts';

/** Something wrong between entries, at a field of one of them or at a place in its body. */
export interface ContentProblem {
	readonly file: string;
	readonly severity: 'error' | 'warning';
	readonly at: { path: FieldPath; part: 'key' | 'value' } | { line: number; column: number };
	readonly message: string;
}

type Add = (path: FieldPath, message: string) => void;

/** The ids of a collection, also those of entries that could not be read: they are not unknown. */
export type KnownIds = Record<
	'actors' | 'places' | 'sources' | 'questions' | 'claims',
	ReadonlySet<string>
>;

/** Every reference, answer and relation that does not hold across the entries. */
export function findContentProblems(content: Content, known: KnownIds): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const newIds = new Map(
		[...content.claims.values()].flatMap(({ id, data }) =>
			data.aliases.map((alias) => [alias, id] as const),
		),
	);
	const on =
		(entry: Entry<unknown>): Add =>
		(path, message) => {
			if (!isSound(entry, path[0] ?? '')) return;
			problems.push({ file: entry.file, severity: 'error', at: { path, part: 'value' }, message });
		};
	const refer = (kind: keyof KnownIds, add: Add) => {
		const noun = kind.slice(0, -1);
		return (id: string | undefined, path: FieldPath, field: string) => {
			if (id === undefined || known[kind].has(id)) return;
			const renamed = kind === 'claims' && newIds.get(id);
			if (renamed) add(path, `${field}: ${id} was renamed; write ${renamed}`);
			else add(path, `${field}: there is no ${noun} ${id}${formatNearest(id, [...known[kind]])}`);
		};
	};
	const { vocabulary } = content;

	for (const actor of content.actors.values()) {
		const add = on(actor);
		refer('actors', add)(actor.data.parent, ['parent'], 'parent');
		const circle = findParentCircle(actor.id, content);
		if (circle) add(['parent'], `parent: this goes in a circle: ${circle.join(' → ')}`);
		checkWord(actor.data.side, Object.keys(vocabulary.sides), 'side', add, ['side']);
	}
	const pages = new Map<string, string>();
	for (const source of content.sources.values()) {
		const page = source.data.url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/g, '');
		const other = pages.get(page);
		pages.set(page, other ?? source.id);
		if (other) on(source)(['url'], `url: ${other} is the same page; a page is one source`);
		refer('actors', on(source))(source.data.outlet, ['outlet'], 'outlet');
	}
	for (const question of content.questions.values()) {
		for (const { id, line, column } of question.body.citations) {
			const message = `body: [@${id}] cites a source, and a question has none; claims cite`;
			problems.push({ file: question.file, severity: 'error', at: { line, column }, message });
		}
		if (question.data.type === 'quantity') {
			const measures = Object.keys(vocabulary.measures);
			checkWord(question.data.measure, measures, 'measure', on(question), ['measure']);
		}
		if (question.data.type === 'yes-no') {
			question.data['act-of']?.forEach((side, index, acting) => {
				const path = ['act-of', index];
				checkWord(side, Object.keys(vocabulary.sides), 'act-of', on(question), path);
				if (acting.indexOf(side) < index) on(question)(path, `act-of: ${side} stands here twice`);
			});
		}
	}
	for (const claim of content.claims.values()) {
		const add = on(claim);
		checkClaimReferences(
			claim,
			add,
			refer('actors', add),
			refer('places', add),
			refer('sources', add),
		);
		claim.data.topics.forEach((topic, index) => {
			checkWord(topic, Object.keys(vocabulary.topics), 'topics', add, ['topics', index]);
		});
		claim.data.figures.forEach((figure, index) => {
			checkFigure(figure, content, add, ['figures', index]);
		});
		checkAnswers(claim, content, refer('questions', add), add);
		checkRelations(claim, content, refer('claims', add), add);
		checkCitations(claim, problems);
	}
	problems.push(...findUpdateCycles(content), ...findAliasProblems(content));
	return problems;
}

/** The way from an actor by its parents back to itself; null where there is none. */
function findParentCircle(id: string, { actors }: Content): string[] | null {
	const way = [id];
	for (let next = actors.get(id)?.data.parent; next; next = actors.get(next)?.data.parent) {
		if (next === id) return [...way, id];
		if (way.includes(next)) return null;
		way.push(next);
	}
	return null;
}

function checkWord(
	word: string | undefined,
	words: readonly string[],
	field: string,
	add: Add,
	path: FieldPath,
): void {
	if (word === undefined || words.includes(word)) return;
	add(path, `${field}: ${word} is not in content/vocabulary.yaml${formatNearest(word, words)}`);
}

type Refer = (id: string | undefined, path: FieldPath, field: string) => void;

function checkClaimReferences(
	{ data }: Entry<ClaimData>,
	add: Add,
	referToActor: Refer,
	referToPlace: Refer,
	referToSource: Refer,
): void {
	const isList = data.claimant.length > 1;
	for (const field of ['claimant', 'topics', 'places'] as const) {
		data[field].forEach((id, index) => {
			if (data[field].indexOf(id) < index) add([field, index], `${field}: ${id} stands here twice`);
		});
	}
	data.claimant.forEach((id, index) => {
		referToActor(id, isList ? ['claimant', index] : ['claimant'], 'claimant');
	});
	data.places.forEach((id, index) => {
		referToPlace(id, ['places', index], 'places');
	});
	data.sources.forEach((report, index) => {
		referToSource(report.source, ['sources', index, 'source'], 'source');
		report.chain.forEach((id, link) => {
			referToActor(id, ['sources', index, 'chain', link], 'chain');
		});
		report.chain.forEach((id, link) => {
			if (report.chain.indexOf(id) < link) {
				add(['sources', index, 'chain', link], `chain: ${id} stands here twice`);
			}
		});
		referToActor(report.quote?.speaker, ['sources', index, 'quote', 'speaker'], 'speaker');
	});
	if (data.kind !== 'summit') return;
	data.participants.forEach((id, index) => {
		if (data.participants.indexOf(id) < index) {
			add(['participants', index], `participants: ${id} stands here twice`);
		}
	});
	data.participants.forEach((id, index) => {
		referToActor(id, ['participants', index], 'participants');
	});
}

function checkFigure(figure: Figure, { vocabulary }: Content, add: Add, path: FieldPath): void {
	if (figure.measure === OTHER_MEASURE) return;
	checkWord(figure.measure, Object.keys(vocabulary.measures), 'measure', add, [...path, 'measure']);
	if (vocabulary.measures[figure.measure]?.unit !== 'people') return;
	for (const number of getNumbers(figure)) {
		if (Number.isInteger(number)) continue;
		add([...path, figure.qualifier], `${figure.qualifier}: ${number} people are not whole people`);
	}
}

/** Only like answers like: a figure of the question's measure and scope, or a position, or a version. */
function checkAnswers(claim: Entry<ClaimData>, content: Content, refer: Refer, add: Add): void {
	const seen = new Set<string>();
	claim.data.answers.forEach(({ question: id, position }, index) => {
		const path = ['answers', index];
		refer(id, path, 'answers');
		if (seen.has(id)) add(path, `answers: ${id} is answered twice`);
		seen.add(id);
		const entry = content.questions.get(id);
		if (!entry || !isSound(entry, 'type', 'measure', 'scopes') || !isSound(claim, 'figures'))
			return;
		const question = entry.data;
		if (question.type === 'yes-no' && position === null) {
			add(path, `answers: ${id} asks yes or no; write ${id}: affirms, denies or declines`);
		} else if (question.type !== 'yes-no' && position !== null) {
			const wanted = question.type === 'quantity' ? 'a figure' : 'words';
			add(path, `answers: ${id} asks for ${wanted}, not a position; write ${id} alone`);
		}
		if (question.type !== 'quantity') return;
		const { measure, scopes } = question;
		const own = claim.data.figures.filter((figure) => figure.measure === measure);
		const fitting = own.filter((figure) => scopes.includes(figure.scope));
		if (fitting.length === 1) return;
		if (fitting.length > 1) {
			add(
				path,
				`answers: ${id} asks for one figure of ${measure}, and this claim has ${fitting.length}`,
			);
			return;
		}
		const found = own.length
			? `has only ${own.map(({ scope }) => scope).join(' and ')}`
			: 'has no such figure';
		add(
			path,
			`answers: ${id} asks for ${measure} (${scopes.join(' or ')}), and this claim ${found}`,
		);
	});
}

function checkRelations(
	claim: EntryWithBody<ClaimData>,
	content: Content,
	refer: Refer,
	add: Add,
): void {
	for (const relation of RELATIONS) {
		const seen = new Set<string>();
		claim.data[relation].forEach((id, index) => {
			const path = [relation, index];
			refer(id, path, relation);
			if (seen.has(id)) add(path, `${relation}: ${id} stands here twice`);
			seen.add(id);
			if (id === claim.id) {
				add(path, `${relation}: a claim has no relation to itself`);
				return;
			}
			const entry = content.claims.get(id);
			if (!entry) return;
			const other = entry.data;
			if (other[relation].includes(claim.id) && id < claim.id && relation !== 'updates') {
				add(path, `${relation}: ${id} says so already; a relation is written once`);
			}
			if (relation === 'updates') checkUpdate(claim, entry, path, add);
			if (relation === 'fulfils' && isSound(entry, 'kind')) checkFulfilment(entry, path, add);
		});
	}
	if (claim.data.kind !== 'forecast') return;
	const shownBy = claim.data['shown-by'];
	shownBy.forEach((id, index) => {
		refer(id, ['shown-by', index], 'shown-by');
		if (id === claim.id)
			add(['shown-by', index], 'shown-by: a forecast does not show its own outcome');
		if (shownBy.indexOf(id) < index) add(['shown-by', index], `shown-by: ${id} stands twice`);
	});
	if (shownBy.length && !claim.data.outcome) {
		add(['shown-by'], 'shown-by: these claims show an outcome, and there is none; add outcome');
	}
}

function checkFulfilment({ id, data }: Entry<ClaimData>, path: FieldPath, add: Add): void {
	if (data.kind !== 'forecast') {
		add(path, `fulfils: ${id} is no forecast; its kind is ${data.kind}`);
	} else if (!data.outcome) {
		add(path, `fulfils: ${id} has no outcome yet; add outcome there`);
	}
}

function checkUpdate(
	claim: Entry<ClaimData>,
	other: Entry<ClaimData>,
	path: FieldPath,
	add: Add,
): void {
	const [mine, theirs] = [claim.data, other.data];
	const isDated = isSound(claim, 'said') && isSound(other, 'said');
	// Vague dates that overlap leave it to the editor to know which came first.
	if (isDated && getEarliestDay(toEdtfDate(theirs.said)) > getLatestDay(toEdtfDate(mine.said))) {
		add(path, `updates: ${other.id} was said on ${theirs.said}, after this claim (${mine.said})`);
	}
	const isNamed = isSound(claim, 'claimant') && isSound(other, 'claimant');
	if (isNamed && !theirs.claimant.some((actor) => mine.claimant.includes(actor))) {
		const names = theirs.claimant.join(', ');
		add(path, `updates: ${other.id} is by ${names}; a claimant updates only its own claims`);
	}
}

function checkCitations(claim: EntryWithBody<ClaimData>, problems: ContentProblem[]): void {
	if (!isSound(claim, 'sources')) return;
	const own = [...new Set(claim.data.sources.map(({ source }) => source))];
	for (const { id, line, column } of claim.body.citations) {
		if (own.includes(id)) continue;
		const message = `body: [@${id}] is not among the sources of this claim${formatNearest(id, own)}`;
		problems.push({ file: claim.file, severity: 'error', at: { line, column }, message });
	}
}

/** A claim that updates itself by way of others: one problem a circle, at its first claim by id. */
function findUpdateCycles({ claims }: Content): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const done = new Set<string>();
	const walk = (id: string, way: string[]): void => {
		const at = way.indexOf(id);
		if (at >= 0) {
			const circle = way.slice(at);
			const first = claims.get([...circle].sort()[0] ?? id);
			const next = first?.data.updates.findIndex((target) => circle.includes(target)) ?? 0;
			const message = `updates: this goes in a circle: ${[...circle, id].join(' → ')}`;
			if (first)
				problems.push({
					file: first.file,
					severity: 'error',
					at: { path: ['updates', next], part: 'value' },
					message,
				});
			return;
		}
		if (done.has(id)) return;
		for (const target of claims.get(id)?.data.updates ?? []) {
			if (target !== id) walk(target, [...way, id]);
		}
		done.add(id);
	};
	for (const id of claims.keys()) walk(id, []);
	return problems;
}

/** A former id that is somebody's id, or former id, today: its address would lead to two pages. */
function findAliasProblems({ claims }: Content): ContentProblem[] {
	const owners = new Map<string, string>();
	const problems: ContentProblem[] = [];
	for (const claim of claims.values()) {
		claim.data.aliases.forEach((alias, index) => {
			const owner = claims.has(alias) ? alias : owners.get(alias);
			owners.set(alias, claim.id);
			if (!owner) return;
			const message =
				alias === claim.id
					? `aliases: ${alias} is the id of this very claim`
					: `aliases: ${alias} already leads to ${owner}`;
			problems.push({
				file: claim.file,
				severity: 'error',
				at: { path: ['aliases', index], part: 'value' },
				message,
			});
		});
	}
	return problems;
}
