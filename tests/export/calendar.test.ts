import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar } from '../../src/export/calendar.ts';
import { toUrl } from '../support/addresses.ts';
import { makeStatementFile, readRecord } from '../support/content.ts';

const meeting = (changes: Record<string, string>) =>
	makeStatementFile({
		kind: 'summit',
		participants: '[nis, zelenskyy]',
		outcome: 'Nothing',
		...changes,
	});
const forecast = (changes: Record<string, string>) =>
	makeStatementFile({ kind: 'forecast', said: '2024-12-27', ...changes });

const record = readRecord({
	'claims/2025/met.md': meeting({
		title: '"They met; a, b\\\\c: “so”"',
		said: '2025-01-12',
		happened: '2025-01-10/2025-01-11',
		places: '[kursk]',
		corrections: '[{ date: 2025-03-02, note: One. }]',
		aliases: '[first-met]',
	}),
	'claims/2025/agreed.md': makeStatementFile({ kind: 'agreement', happened: '2025-01-09' }),
	'claims/2025/about.md': meeting({ happened: '2025-01-03~' }),
	'claims/2025/some-day.md': meeting({ happened: '2025-01/..' }),
	'claims/2025/by-then.md': meeting({ happened: '../2025-01-05' }),
	'claims/2024/due-day.md': forecast({ by: '2025-02-28', outcome: 'missed' }),
	'claims/2024/due-month.md': forecast({ by: '2028-02' }),
	'claims/2024/due-winter.md': forecast({ by: '2027-24' }),
	'claims/2024/due-year.md': forecast({ by: '2027' }),
	'claims/2024/due-span.md': forecast({ by: '2027-11/2028-02' }),
	'claims/2024/no-time.md': forecast({}),
});
const text = toCalendar(record.claims, toUrl);
const calendar = ICAL.Component.fromString(text);
const events = new Map(
	calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return [event.uid.replace('@example.org', ''), event];
	}),
);
const get = (id: string) => {
	const event = events.get(id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
};

describe('the calendar', () => {
	test('holds summits, agreements and due forecasts, and of others says that they are left out', () => {
		expect([...events.keys()].sort()).toEqual([
			'about',
			'agreed',
			'due-day',
			'due-month',
			'due-span',
			'due-winter',
			'due-year',
			'first-met',
		]);
		expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toMatch(
			/Left out, since their dates have an open end: 2 entries\.$/,
		);
	});

	test.for([
		['agreed', '2025-01-09', '2025-01-10'],
		['first-met', '2025-01-10', '2025-01-12'],
		['about', '2025-01-03', '2025-01-04'],
		['due-day', '2025-02-28', '2025-03-01'],
		['due-month', '2028-02-01', '2028-03-01'],
		['due-winter', '2027-12-01', '2028-03-01'],
		['due-year', '2027-01-01', '2028-01-01'],
		['due-span', '2027-11-01', '2028-03-01'],
	] as const)('%s takes all the days that its date can mean', ([id, first, after]) => {
		const { startDate, endDate } = get(id);
		expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
		expect([startDate.toString(), endDate.toString()]).toEqual([first, after]);
	});

	test('says so where a date is not exact, and only there', () => {
		const { description } = get('due-winter');
		expect(description).toContain('no more exact than this: winter 2027.');
		expect(get('about').description).toContain('others near them may be meant');
		for (const id of ['agreed', 'first-met', 'due-day']) {
			expect(get(id).description, id).not.toContain('exact');
		}
	});

	test('tells in words what it is', () => {
		const { summary, description, location, sequence } = get('first-met');
		expect({ summary, location, sequence }).toEqual({
			summary: 'They met; a, b\\c: “so”',
			location: 'Kursk',
			sequence: 1,
		});
		expect(description).toBe(
			'The agency told lawmakers.\nMet: NIS and Zelenskyy.\nOutcome: Nothing\nSaid by NIS, 12 January 2025.',
		);
		expect(get('due-day').summary).toBe('Due: NIS: more to come');
		expect(get('due-day').description).toContain(
			'Due: 28 February 2025. Outcome: did not come true.',
		);
	});

	test('leads to the claim, and keeps the name of an entry when it is renamed', () => {
		const url = get('first-met').component.getFirstPropertyValue('url');
		expect(url).toBe(toUrl('/claims/met/'));
	});

	test('reads no clock: its stamps are the days on which the record gained and changed a claim', () => {
		const stampOf = (name: string) =>
			String(get('first-met').component.getFirstPropertyValue(name));
		expect([stampOf('dtstamp'), stampOf('last-modified')]).toEqual([
			'2025-02-01T00:00:00Z',
			'2025-03-02T00:00:00Z',
		]);
		expect(toCalendar(record.claims, toUrl)).toBe(text);
	});

	test('ends its lines and cuts them as the format asks', () => {
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
		expect(Math.max(...octets)).toBeLessThanOrEqual(75);
	});
});
