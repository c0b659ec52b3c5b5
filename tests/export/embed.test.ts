import { expect, test } from 'vitest';
import { embedClaim, embedQuestion, toEmbedCode, toOembed } from '../../src/export/embed.ts';
import { parseHTML } from 'linkedom';
import { getClaim, makeClaimFile, makeStatementFile, readRecord } from '../support/content.ts';
import { viewQuestion } from '../../src/record/question-view.ts';
import { getQuestion, readCounts } from '../support/questions.ts';

const toUrl = (address: string) => `https://example.org/base${address}`;
const record = readRecord({
	'claims/2025/odd.md': makeClaimFile({ title: `'"Three" <hundred> & more'` }),
	'claims/2025/bare.md': makeStatementFile({ title: '"NIS: more to come"' }),
	'claims/2025/long.md': makeStatementFile({
		title: '"NIS: more are to come before the spring, and many more of them after it, it believes"',
	}),
});

test('a claim is embedded by a frame with its own address, a name and a size', () => {
	const { document } = parseHTML(toEmbedCode(embedClaim(getClaim(record, 'odd')), toUrl));
	const frame = document.querySelector('iframe');
	expect(frame?.getAttribute('src')).toBe('https://example.org/base/embed/claims/odd/');
	expect(frame?.getAttribute('title')).toBe('"Three" <hundred> & more (Claimline)');
	expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(0);
	expect(frame?.hasAttribute('style')).toBe(false);
});

test('a frame is higher for a longer title and for a figure', () => {
	const height = (id: string) => embedClaim(getClaim(record, id)).height;
	expect(height('long')).toBeGreaterThan(height('bare'));
	expect(height('odd')).toBeGreaterThan(height('bare'));
});

test('programs are told by oEmbed 1.0 how to embed a page', () => {
	expect(toOembed(embedClaim(getClaim(record, 'bare')), toUrl)).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: 'NIS: more to come',
		author_name: 'NIS',
		provider_url: 'https://example.org/base/',
		width: 560,
	});
	const view = viewQuestion(getQuestion(record, 'killed'), '2025-02-01');
	const question = toOembed(embedQuestion(view, 'About 300.'), toUrl);
	expect(question).not.toHaveProperty('author_name');
	expect(question.html).toContain('/embed/questions/killed/');
});

test('the frame of a question is higher for each row of marks in its drawing', () => {
	const height = (...figures: number[]) => {
		const counts = ['nis', 'kbs', 'zelenskyy'].flatMap((who, index) => {
			const figure = figures[index];
			return figure === undefined
				? []
				: [[`c${index}`, [who, '2025-01-13', `about: ${figure}`]] as const];
		});
		const asked = getQuestion(readCounts(Object.fromEntries(counts)), 'killed');
		return embedQuestion(viewQuestion(asked, '2025-02-01'), 'About 300.').height;
	};
	expect(height(300)).toBe(height(300, 1000, 4000));
	expect(height(300, 300)).toBeGreaterThan(height(300));
	expect(height(300, 300, 300)).toBeGreaterThan(height(300, 300));
});
