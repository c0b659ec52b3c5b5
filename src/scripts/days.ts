/**
 * Ways to a day, which only a script can find: the day of the reader's own clock, the day chosen in
 * the form, and the nearest day that a page has where it lacks the one that its address names.
 */
import { findFrom } from '../filters/nearest.ts';

const DAY_ID = /^d[\d-]+$/;

/** Shows the next day with something on it, where the one in the address has nothing. */
function showNearestDay(): void {
	const wanted = location.hash.slice(1);
	if (!DAY_ID.test(wanted)) return;
	const days = [...document.querySelectorAll('[id^=d]')].filter(
		(element) => DAY_ID.test(element.id) && element.checkVisibility(),
	);
	const ids = days.map(({ id }) => id);
	if (ids.includes(wanted)) return;
	const nearest = findFrom(ids, wanted);
	days.find(({ id }) => id === nearest)?.scrollIntoView();
}

/** Leads the link to the days of the calendar to the day that the reader's clock shows. */
function linkToday(link: HTMLAnchorElement): void {
	const now = new Date();
	const [month = '', day = ''] = [now.getMonth() + 1, now.getDate()].map((number) =>
		String(number).padStart(2, '0'),
	);
	if (link.dataset['without']?.split(' ').includes(month)) return;
	// From the page of all days to that of a month below it.
	link.href += `${month}/#d${day}`;
	link.textContent += `: ${now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`;
}

/** Goes to the day that was chosen, or to the nearest month that has a page. */
function startJump(form: HTMLFormElement): void {
	const links = new Map(
		[...document.querySelectorAll<HTMLAnchorElement>('.calendar a')].flatMap((link) => {
			const [, year, month] = /(\d{4})\/(\d\d)\/$/.exec(link.pathname) ?? [];
			return year && month ? [[`${year}-${month}`, link.href] as [string, string]] : [];
		}),
	);
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const day = form.querySelector('input')?.value ?? '';
		const month = findFrom([...links.keys()].sort(), day.slice(0, 7));
		const address = links.get(month ?? '');
		if (!month || !address) return;
		location.assign(address + (day.startsWith(month) ? `#d${day}` : ''));
		showNearestDay();
	});
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.today')) linkToday(link);
for (const form of document.querySelectorAll<HTMLFormElement>('.jump form')) startJump(form);
window.addEventListener('hashchange', showNearestDay);
showNearestDay();
