/**
 * The search page. The address holds what is asked; the index is loaded when something is asked, or
 * about to be. Everything is in the page already, but for results and the values of facets.
 */
import { type Hit, type Pagefind, SearchEngine } from '../search/engine.ts';
import { FACETS, type FacetName } from '../search/facets.ts';
import { type Failure, listHints } from '../search/hints.ts';
import { isExact, splitQuery } from '../search/index-text.ts';
import type { Result } from '../search/result.ts';
import {
	isAsked,
	ORDERS,
	readState,
	type SearchState,
	toggleValue,
	writeState,
} from '../search/search-state.ts';
import { RANKING } from '../search/sections.ts';
import { findMissing } from '../search/spelling.ts';
import { FACET_TITLES } from '../search/words.ts';
import { countNoun } from '../words/list.ts';
import { find } from './elements.ts';
import { fillPanel, getFacet } from './search-facets.ts';
import { makeItem } from './search-results.ts';

/** So many results are shown at once. */
const PAGE = 10;
/** After so many milliseconds without a key the search begins. */
const PAUSE = 180;
/** A search that takes longer says that it is under way. */
const PATIENCE = 400;

const form = find(HTMLFormElement, 'form#search');
const field = find(HTMLInputElement, '#query');
const orderField = find(HTMLSelectElement, '#order');
const status = find(HTMLElement, '#status');
const hintList = find(HTMLElement, '#hints');
const list = find(HTMLOListElement, '#results');
const moreLine = find(HTMLElement, '.answers .more');
const more = find(HTMLButtonElement, 'button', moreLine);
const chosenList = find(HTMLUListElement, '.chosen', form);
const answers = find(HTMLElement, '.answers');
const browse = find(HTMLElement, '.browse');
const panels = [...form.querySelectorAll('details')];
const { index = '', words: wordsAddress = '', root = '/', trouble = '' } = form.dataset;

let state = readState(location.search);
/** Answers to an older question come too late. */
let latest = 0;
let hits: readonly Hit[] = [];
let shown = 0;
let engine: Promise<SearchEngine> | null = null;
let known: Promise<readonly string[]> | null = null;
/** Whether the entry of the history in which the reader is holds what is being typed. */
let isTyping = false;
let timer: number | undefined;

function loadEngine(): Promise<SearchEngine> {
	engine ??= startEngine().catch((error: unknown) => {
		// The next question tries again.
		engine = null;
		throw error;
	});
	return engine;
}

async function startEngine(): Promise<SearchEngine> {
	const address = new URL(`${index}pagefind.js`, location.href).href;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// A worker would cost as much again as the script, and searches take a few milliseconds.
	await pagefind.options({ noWorker: true, ranking: RANKING });
	await pagefind.init();
	return new SearchEngine(pagefind);
}

function loadKnownWords(): Promise<readonly string[]> {
	known ??= fetch(wordsAddress)
		.then((response) => (response.ok ? (response.json() as Promise<readonly string[]>) : []))
		.catch(() => []);
	return known;
}

/** Takes over a new question. While somebody types, one entry of the history holds it all. */
function change(next: SearchState, typing = false): void {
	clearTimeout(timer);
	state = next;
	const address = location.pathname + writeState(state);
	if (address !== location.pathname + location.search) {
		if (typing && isTyping) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
	}
	isTyping = typing;
	void answer();
}

/** Shows the answer to what is asked. */
async function answer(): Promise<void> {
	const request = ++latest;
	const isStale = () => request !== latest;
	const asked = state;
	setControls();
	answers.hidden = !isAsked(asked);
	browse.hidden = isAsked(asked);
	hintList.hidden = true;
	const waiting = setTimeout(() => {
		if (!isStale()) status.textContent = 'Searching…';
	}, PATIENCE);
	try {
		if (isAsked(asked)) await showAnswer(asked, isStale);
		else show('', [], []);
		// The answer is there; what else is loaded says nothing of it.
		clearTimeout(waiting);
		await nameChosen(isStale);
		await fillPanels(isStale);
	} catch (error) {
		console.error(error);
		if (isStale()) return;
		show(trouble, [], []);
		browse.hidden = false;
	} finally {
		clearTimeout(waiting);
	}
}

async function showAnswer(asked: SearchState, isStale: () => boolean): Promise<void> {
	const words = isExact(asked.query) ? [] : splitQuery(asked.query);
	const found = await search(asked);
	const met = new Set(found.first.flatMap((result) => [...result.found]));
	const missing = found.first.length > 0 ? findMissing(words, met) : words;
	const isNothing =
		found.first.length === 0 || (words.length > 0 && missing.length === words.length);
	if (isNothing || missing.length > 0) {
		// The answer does not wait for them, and is right without.
		showHints({ asked, words, missing }, isStale).catch(console.error);
	}
	if (isNothing) {
		if (isStale()) return;
		show(`Nothing was found${describeQuery(asked.query)}`, [], []);
		browse.hidden = false;
		return;
	}
	// Pagefind answers with what is like a word that it does not have.
	const others = words.filter((word) => !missing.includes(word)).join(' ');
	const query = missing.length > 0 ? others : asked.query;
	const { hits: all, first } = missing.length > 0 ? await search({ ...asked, query }) : found;
	if (isStale()) return;
	show(countNoun(all.length, 'result') + describeQuery(query), all, first);
}

/** All that answers, and the results that are shown at once. */
async function search(asked: SearchState) {
	const all = await (await loadEngine()).search(asked);
	return { hits: all, first: await Promise.all(all.slice(0, PAGE).map(({ load }) => load())) };
}

function describeQuery(query: string): string {
	return query && ` for ${isExact(query) ? query : `“${query}”`}`;
}

function show(tally: string, all: readonly Hit[], first: readonly Result[]): void {
	status.textContent = tally;
	hits = all;
	shown = 0;
	list.replaceChildren();
	append(first);
}

function append(results: readonly Result[]): void {
	list.append(...results.map((result) => makeItem(result, root)));
	shown += results.length;
	const left = hits.length - shown;
	moreLine.hidden = left <= 0;
	more.textContent = `Show ${Math.min(left, PAGE)} more of ${left.toLocaleString('en')}`;
}

async function showMore(): Promise<void> {
	const [request, number] = [latest, shown];
	const results = await Promise.all(hits.slice(shown, shown + PAGE).map(({ load }) => load()));
	if (request !== latest || number !== shown) return;
	append(results);
	list.children[number]?.querySelector('a')?.focus();
}

async function showHints(failure: Omit<Failure, 'known'>, isStale: () => boolean): Promise<void> {
	const hints = await listHints(await loadEngine(), { ...failure, known: await loadKnownWords() });
	if (isStale()) return;
	hintList.replaceChildren(
		...hints.map((hint) => {
			const line = document.createElement('p');
			line.append(...hint.map((part) => (typeof part === 'string' ? part : makeLink(part))));
			return line;
		}),
	);
	hintList.hidden = hints.length === 0;
}

function makeLink({ text, state: to }: { text: string; state: SearchState }): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = writeState(to);
	link.textContent = text;
	return link;
}

function setControls(): void {
	if (field.value.trim() !== state.query) field.value = state.query;
	orderField.value = state.order;
	const items = FACETS.flatMap((facet) =>
		(state.chosen.get(facet) ?? []).map((id) => makeChosen(facet, id)),
	);
	const clear = makeButton(() => change({ ...state, chosen: new Map() }));
	find(HTMLButtonElement, 'button', clear).textContent = 'Clear all';
	chosenList.replaceChildren(...items, ...(items.length > 1 ? [clear] : []));
	chosenList.hidden = items.length === 0;
}

function makeButton(act: () => void): HTMLLIElement {
	const item = document.createElement('li');
	const button = document.createElement('button');
	button.type = 'button';
	button.addEventListener('click', () => {
		act();
		// The button goes; the focus must not go with it.
		field.focus();
	});
	item.append(button);
	return item;
}

function makeChosen(facet: FacetName, id: string): HTMLLIElement {
	const item = makeButton(() => change(toggleValue(state, facet, id)));
	Object.assign(item.dataset, { facet, id });
	setChosenName(item, facet, id);
	return item;
}

function setChosenName(item: HTMLElement, facet: FacetName, name: string): void {
	const button = find(HTMLButtonElement, 'button', item);
	button.textContent = `${FACET_TITLES[facet]}: ${name}`;
	button.setAttribute('aria-label', `${button.textContent}, remove`);
}

/** Values are chosen by id; their names are known once the index is there. */
async function nameChosen(isStale: () => boolean): Promise<void> {
	for (const item of chosenList.querySelectorAll<HTMLElement>('[data-id]')) {
		const { facet, id = '' } = item.dataset as { facet: FacetName; id?: string };
		const name = await (await loadEngine()).nameValue(facet, id);
		if (isStale()) return;
		setChosenName(item, facet, name);
	}
}

/** Counts the values of the facets that are open; others cost nothing. */
async function fillPanels(isStale: () => boolean): Promise<void> {
	for (const panel of panels.filter(({ open }) => open)) {
		const facet = getFacet(panel);
		const counts = await (await loadEngine()).countFacet(state, facet);
		if (isStale()) return;
		fillPanel(panel, counts, state.chosen.get(facet) ?? []);
	}
}

function refillPanels(): void {
	const request = latest;
	fillPanels(() => request !== latest).catch(showTrouble);
}

function showTrouble(error: unknown): void {
	console.error(error);
	answers.hidden = false;
	status.textContent = trouble;
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	change({ ...state, query: field.value.trim() }, isTyping);
	isTyping = false;
});

field.addEventListener('input', () => {
	clearTimeout(timer);
	timer = window.setTimeout(() => {
		const query = field.value.trim();
		if (query !== state.query) change({ ...state, query }, true);
	}, PAUSE);
});

field.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !field.value) return;
	event.preventDefault();
	field.value = '';
	change({ ...state, query: '' });
});

// Whoever is about to search need not wait for the index.
field.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });

orderField.addEventListener('change', () => {
	const order = ORDERS.find((each) => each === orderField.value) ?? ORDERS[0];
	change({ ...state, order });
});

for (const panel of panels) {
	panel.addEventListener('toggle', () => {
		if (panel.open) refillPanels();
	});
	panel.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) {
			change(toggleValue(state, getFacet(panel), target.value));
		}
	});
	find(HTMLButtonElement, 'button', panel).addEventListener('click', () => {
		panel.dataset['whole'] = '';
		refillPanels();
	});
}

more.addEventListener('click', () => {
	showMore().catch(showTrouble);
});

window.addEventListener('popstate', () => {
	clearTimeout(timer);
	isTyping = false;
	state = readState(location.search);
	void answer();
});

void answer();
