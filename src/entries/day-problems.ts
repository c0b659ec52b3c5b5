import { getEarliestDay, getLatestDay, toEdtfDate } from '../dates/edtf-date.ts';
import { getLatestToday } from '../dates/order.ts';
import { isEvent } from './claim.ts';
import { type Content, isSound } from './entry.ts';
import type { ContentProblem } from './references.ts';
import type { FieldPath } from './yaml-text.ts';

/** Days that cannot be: what was said, recorded, checked or corrected after today. */
export function findDayProblems({ claims, sources }: Content, now: Date): ContentProblem[] {
	const today = now.toISOString().slice(0, 10);
	const latestToday = getLatestToday(now);
	const problems: ContentProblem[] = [];
	for (const claim of claims.values()) {
		const { file, data } = claim;
		const add = (
			path: FieldPath,
			message: string,
			severity: ContentProblem['severity'] = 'error',
		) => {
			const [field] = path;
			if (field !== undefined && !isSound(claim, field)) return;
			problems.push({ file, severity, at: { path, part: 'value' }, message });
		};
		const at = (...path: PropertyKey[]): FieldPath => path;
		const future = (day: string) => `${day} is in the future (today is ${today})`;

		const said = getEarliestDay(toEdtfDate(data.said));
		if (said > latestToday) add(at('said'), `said: ${future(data.said)}`);
		if (
			data.happened &&
			isEvent(data.kind) &&
			getEarliestDay(toEdtfDate(data.happened)) > latestToday
		) {
			add(at('happened'), `happened: ${future(data.happened)}`);
		}
		for (const field of ['recorded', 'checked'] as const) {
			const day = data[field];
			if (day && day > latestToday) add(at(field), `${field}: ${future(day)}`);
			if (day && day < said) {
				add(at(field), `${field}: ${day} is before the claim was said (${data.said})`);
			}
		}
		if (!data.recorded && isSound(claim, 'recorded')) {
			// East of Greenwich it may be tomorrow, and something was said then already.
			const day = said > today ? said : today;
			add(at(), `recorded is missing; add recorded: ${day}`, 'warning');
		}
		if (data.kind === 'forecast' && data.sought && data.sought > latestToday) {
			add(at('sought'), `sought: ${future(data.sought)}`);
		}
		data.corrections.forEach(({ date }, index) => {
			const place = at('corrections', index, 'date');
			if (date > latestToday) add(place, `corrections.date: ${future(date)}`);
			if (data.recorded && date < data.recorded) {
				add(place, `corrections.date: ${date} is before the claim was recorded (${data.recorded})`);
			}
		});
		data.sources.forEach(({ source }, index) => {
			const published = sources.get(source)?.data.published;
			if (!published || !isSound(claim, 'said')) return;
			const last = getLatestDay(toEdtfDate(published));
			// A page of the evening before may tell of what was said on the next morning further east.
			if (addDay(last) >= said) return;
			add(
				at('sources', index, 'source'),
				`source: ${source} was published (${published}) before this was said (${data.said})`,
				'warning',
			);
		});
	}
	return problems;
}

function addDay(day: string): string {
	return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
