/**
 * Filters a list in place. What the rows can be filtered by stands on a page of its own, with links
 * to the pages of each value. It is fetched when a reader opens the filter or comes with a query; here
 * links become boxes to tick, rows are hidden, and the address holds what was chosen.
 */
import { unpackColumn } from '../filters/columns.ts';
import { matchRows, type RowFacet } from '../filters/match.ts';
import { type Filter, isActive, readQuery, writeQuery } from '../filters/query.ts';
import { foldText, hasWords, splitWords } from '../filters/text.ts';
import { find } from './elements.ts';

/** A value of a facet in the page. */
interface Box {
	readonly id: string;
	readonly name: string;
	readonly item: HTMLElement;
	readonly input: HTMLInputElement;
	readonly count: HTMLElement;
}

interface BoxedFacet extends RowFacet {
	readonly boxes: readonly Box[];
}

/** Rows under one heading, which goes when none of them is shown. */
interface Group {
	readonly element: HTMLElement;
	/** Says how many rows there are, in some lists: "45 claims". */
	readonly tally: HTMLElement | null;
	readonly total: string;
	readonly rows: number[];
}

/** Between the texts of rows. */
const BREAK = '\u0000';

const NUMBERS = new Intl.NumberFormat('en');

/** So many rows are brought up to date at once. Those further down wait until these are seen. */
const FIRST_ROWS = 200;

/** After so many milliseconds without a key the address takes over what was typed. */
const PAUSE = 500;

/** Puts a box before the name of a value, in place of its link. */
function makeBox(item: HTMLElement): Box {
	const link = item.querySelector('a');
	const id = item.dataset['id'] ?? link?.pathname.split('/').at(-2) ?? '';
	const name = find(HTMLElement, 'a, span', item).textContent;
	const count = find(HTMLElement, '.count', item);
	const input = document.createElement('input');
	input.type = 'checkbox';
	input.autocomplete = 'off';
	link?.replaceWith(...link.childNodes);
	const label = document.createElement('label');
	label.append(input, ...item.childNodes);
	item.append(label);
	return { id, name, item, input, count };
}

function makeFacet(fieldset: HTMLFieldSetElement, rowCount: number): BoxedFacet {
	const { sets = '', codes = '', every } = fieldset.dataset;
	const boxes = [...fieldset.querySelectorAll('li')].map(makeBox);
	fieldset.hidden = false;
	return {
		name: fieldset.name,
		ids: boxes.map(({ id }) => id),
		rows: unpackColumn({ sets, codes }, boxes.length, rowCount),
		isEvery: every !== undefined,
		boxes,
	};
}

/** What rows say, folded: of thousands at once, which is faster than one by one. */
function readTexts(rows: readonly HTMLElement[]): string[] {
	return foldText(rows.map(({ textContent }) => textContent).join(BREAK)).split(BREAK);
}

function listGroups(rows: readonly HTMLElement[]): Group[] {
	const groups = new Map<Element, Group>();
	rows.forEach((row, index) => {
		const element = row.closest<HTMLElement>('section');
		if (!element) return;
		const tally = element.querySelector<HTMLElement>('.tally');
		const group = groups.get(element) ?? {
			element,
			tally,
			total: tally?.textContent ?? '',
			rows: [],
		};
		group.rows.push(index);
		groups.set(element, group);
	});
	return [...groups.values()];
}

/** Loads the style sheets of another page that this one lacks. */
async function loadSheets(page: Document): Promise<void> {
	const loaded = new Set([...document.styleSheets].map(({ href }) => href));
	const lacking = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
		({ href }) => !loaded.has(href),
	);
	await Promise.all(
		lacking.map(
			(link) =>
				new Promise((resolve) => {
					const sheet = document.importNode(link);
					sheet.onload = sheet.onerror = resolve;
					document.head.append(sheet);
				}),
		),
	);
}

/** Fetches the page of a filter and puts what stands there in place of the link to it. */
async function loadForm(filter: HTMLElement, link: HTMLAnchorElement): Promise<void> {
	const response = await fetch(link.href);
	if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const form = find(HTMLElement, '#filter', page);
	if (form.dataset['version'] !== filter.dataset['version']) {
		throw new Error('The list and its filter are of different builds.');
	}
	await loadSheets(page);
	const hasFocus = document.activeElement === link;
	link.closest('p')?.replaceWith(...form.childNodes);
	if (hasFocus) find(HTMLInputElement, '[type=search]', filter).focus();
}

/** Lets a reader work the filter whose form is in the page; returns what takes up the address. */
function startFilter(filter: HTMLElement): () => void {
	const rows = [...document.querySelectorAll<HTMLElement>(filter.dataset['rows'] ?? '')];
	const facets = [...filter.querySelectorAll('fieldset')].map((fieldset) =>
		makeFacet(fieldset, rows.length),
	);
	const groups = listGroups(rows);
	/** What tells of all rows, whichever are shown. */
	const unfiltered = document.querySelectorAll<HTMLElement>('.unfiltered');
	const field = find(HTMLInputElement, '[type=search]', filter);
	const status = find(HTMLElement, '[role=status]', filter);
	const chosenText = find(HTMLElement, '.chosen', filter);
	const clear = find(HTMLButtonElement, 'button', filter);
	const all = new Uint8Array(rows.length).fill(1);
	/** What the rows are by themselves, whether or not their group is hidden. */
	const shown = all.slice();
	/** What they are to be, and the groups in which they are not yet. */
	let wanted: Uint8Array = all;
	let waiting: Group[] = [];
	let texts: readonly string[] | null = null;
	let timer: number | undefined;
	/** Whether the entry of the history in which the reader is holds what is being typed. */
	let isTyping = false;

	function readControls(): Filter {
		const chosen = facets.map(({ name, boxes }): [string, ReadonlySet<string>] => [
			name,
			new Set(boxes.filter(({ input }) => input.checked).map(({ id }) => id)),
		]);
		return { text: field.value.trim(), chosen: new Map(chosen) };
	}

	function setControls({ text, chosen }: Filter): void {
		if (field.value.trim() !== text) field.value = text;
		for (const { name, boxes } of facets) {
			for (const { id, input } of boxes) input.checked = chosen.get(name)?.has(id) ?? false;
		}
	}

	function findTyped(text: string): Uint8Array {
		const words = splitWords(text);
		if (words.length === 0) return all;
		texts ??= readTexts(rows);
		return Uint8Array.from(texts, (folded) => Number(hasWords(folded, words)));
	}

	function showGroups(next: Uint8Array): void {
		let touched = 0;
		waiting = [];
		wanted = next;
		for (const group of groups) {
			const { element, tally, total, rows: ofGroup } = group;
			const left = ofGroup.reduce((sum, row) => sum + (next[row] ?? 0), 0);
			element.hidden = left === 0;
			// Rows of a group that is hidden as a whole need not be touched one by one.
			if (left === 0) continue;
			if (tally) tally.textContent = left === ofGroup.length ? total : `${left} of ${total}`;
			if (touched < FIRST_ROWS) showRows(group);
			else waiting.push(group);
			touched += ofGroup.length;
		}
		if (waiting.length > 0) requestAnimationFrame(() => setTimeout(showWaiting));
	}

	function showRows(group: Group): void {
		for (const row of group.rows) {
			if (wanted[row] === shown[row]) continue;
			shown[row] = wanted[row] ?? 0;
			const item = rows[row];
			if (item) item.hidden = shown[row] === 0;
		}
	}

	function showWaiting(): void {
		waiting.forEach(showRows);
		waiting = [];
	}

	/** Shows what a filter leaves, and says how much that is. */
	function apply(active: Filter): void {
		const {
			rows: next,
			count,
			valueCounts,
		} = matchRows(facets, active.chosen, findTyped(active.text));
		showGroups(next);
		facets.forEach(({ boxes }, facet) => {
			boxes.forEach(({ item, count: tally }, value) => {
				const ofValue = valueCounts[facet]?.[value] ?? 0;
				const words = NUMBERS.format(ofValue);
				if (tally.textContent !== words) tally.textContent = words;
				item.classList.toggle('none', ofValue === 0);
			});
		});
		const isNarrowed = isActive(active);
		const names = facets.flatMap(({ boxes }) =>
			boxes.filter(({ input }) => input.checked).map(({ name }) => name),
		);
		if (active.text) names.push(`“${active.text}”`);
		chosenText.textContent = names.join(', ');
		clear.hidden = !isNarrowed;
		for (const element of unfiltered) element.hidden = isNarrowed;
		if (isNarrowed || status.textContent) {
			const total = NUMBERS.format(rows.length);
			const noun = filter.dataset['noun'] ?? '';
			status.textContent = `Showing ${isNarrowed ? `${NUMBERS.format(count)} of` : 'all'} ${total} ${noun}`;
		}
	}

	/** Writes the filter into the address: a new entry of the history, or the one of this typing. */
	function save(active: Filter, isTyped: boolean): void {
		clearTimeout(timer);
		timer = undefined;
		const query = writeQuery(location.search, active, facets);
		if (query === location.search) return;
		const address = location.pathname + query + location.hash;
		if (isTyped && isTyping) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		isTyping = isTyped;
	}

	/** Writes what was typed before anything else goes into the history. */
	function saveTyped(): void {
		if (timer !== undefined)
			save({ ...readQuery(location.search, facets), text: field.value.trim() }, true);
	}

	function restore(): void {
		clearTimeout(timer);
		timer = undefined;
		isTyping = false;
		const active = readQuery(location.search, facets);
		setControls(active);
		apply(active);
	}

	field.addEventListener('input', () => {
		apply(readControls());
		clearTimeout(timer);
		timer = window.setTimeout(saveTyped, PAUSE);
	});
	filter.addEventListener('change', () => {
		saveTyped();
		const active = readControls();
		apply(active);
		save(active, false);
	});
	clear.addEventListener('click', () => {
		saveTyped();
		const none: Filter = { text: '', chosen: new Map() };
		field.value = '';
		setControls(none);
		apply(none);
		save(none, false);
		find(HTMLElement, 'summary', filter).focus();
	});

	window.addEventListener('beforeprint', showWaiting);
	find(HTMLElement, '.find', filter).hidden = false;
	document.querySelector('main')?.classList.add('filtered');
	// Not with the first key, which would wait for it.
	setTimeout(() => (texts ??= readTexts(rows)));
	return restore;
}

/** Waits for a reader who wants to filter. */
function awaitFilter(filter: HTMLElement): void {
	const details = find(HTMLDetailsElement, 'details', filter);
	const summary = find(HTMLElement, 'summary', details);
	const link = find(HTMLAnchorElement, 'a', details);
	const main = document.querySelector('main');
	let loading: Promise<() => void> | undefined;

	// Without its form the filter stays a link. It is tried again the next time.
	const load = () =>
		(loading ??= loadForm(filter, link).then(
			() => startFilter(filter),
			(error: unknown) => {
				loading = undefined;
				throw error;
			},
		));
	const ask = () => {
		load().catch(console.warn);
	};
	const takeUpAddress = () => {
		if (!loading && !location.search) return;
		load().then((restore) => {
			restore();
		}, console.warn);
	};

	for (const event of ['pointerenter', 'focus']) summary.addEventListener(event, ask);
	details.addEventListener('toggle', ask);
	window.addEventListener('popstate', takeUpAddress);
	if (!location.search) return;
	// What is about to be left out is not shown first.
	main?.classList.add('waiting');
	takeUpAddress();
	void load()
		.catch(() => undefined)
		.then(() => main?.classList.remove('waiting'));
}

for (const filter of document.querySelectorAll<HTMLElement>('.filter')) awaitFilter(filter);
