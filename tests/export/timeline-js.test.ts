import { expect, test } from 'vitest';
import { toTimelineJs } from '../../src/export/timeline-js.ts';
import { makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';

const toUrl = (address: string) => `https://example.org${address}`;

const main = '---\ntitle: Did they fight?\ntype: yes-no\nmain: 1\n---\nAt the front.\n';

/** The slide of one claim, beside the title. */
function getSlide(fields: Parameters<typeof makeStatementFile>[0], body?: string) {
	const { events } = toTimelineJs(
		readRecord({
			'questions/fought.md': main,
			'claims/2025/nis-300.md': null,
			'claims/2025/one.md': makeStatementFile({ answers: '[fought: affirms]', ...fields }, body),
		}),
		toUrl,
	);
	return events[0];
}

test('events and answers to main questions have a slide, in the order of the chronology', () => {
	const { events } = toTimelineJs(
		readRecord({
			'questions/fought.md': main,
			'claims/2025/word.md': makeStatementFile({ said: '2025-01-20' }),
			'claims/2025/test.md': makeStatementFile({
				kind: 'weapons-test',
				said: '2025-01-21',
				happened: '2025-01-02',
			}),
			'claims/2025/answer.md': makeStatementFile({
				said: '2025-01-05',
				answers: '[fought: denies]',
			}),
			'claims/2025/count.md': makeClaimFile({ answers: '[killed]', said: '2025-01-06' }),
		}),
		toUrl,
	);
	expect(events.map((event) => event.unique_id)).toEqual(['test', 'answer']);
});

test('a slide leads to its claim and says who said it, where and on what', () => {
	expect(getSlide({ title: '"NIS: <b> & more"' }, 'More *than* that.\n')).toEqual({
		unique_id: 'one',
		start_date: { year: 2025, month: 1, day: 13 },
		display_date: '13 January 2025',
		group: 'Casualties',
		text: {
			headline: '<a href="https://example.org/claims/one/">NIS: &lt;b&gt; &amp; more</a>',
			text: '<p>More than that.</p><p>NIS, 13 January 2025. Read at KBS.</p>',
		},
	});
});

test.each([
	['2023', { year: 2023 }, undefined, '2023'],
	['2023-01', { year: 2023, month: 1 }, undefined, 'January 2023'],
	['2023-01-03~', { year: 2023, month: 1, day: 3 }, undefined, 'about 3 January 2023'],
	['2023-24', { year: 2023, month: 12 }, { year: 2024, month: 2 }, 'winter 2023'],
	[
		'2023-03/2023-05-02',
		{ year: 2023, month: 3 },
		{ year: 2023, month: 5, day: 2 },
		'March 2023 to 2 May 2023',
	],
	['2023-03/..', { year: 2023, month: 3 }, undefined, 'from March 2023'],
	['../2023-03', { year: 2023, month: 3 }, undefined, 'by March 2023'],
])('%s is no more precise than it is', (happened, start, end, words) => {
	const slide = getSlide({ kind: 'sanction', happened });
	expect(slide).toMatchObject({ start_date: start, display_date: words });
	expect(slide?.end_date).toEqual(end);
});
