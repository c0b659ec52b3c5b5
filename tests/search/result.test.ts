import { describe, expect, test } from 'vitest';
import { toIndexText } from '../../src/search/index-text.ts';
import { readResult, type Run } from '../../src/search/result.ts';
import { formatSections } from '../../src/search/sections.ts';

/** A result in which all words that match a pattern were found. */
function find(pattern: RegExp, title: string, when: string, sections: string[]) {
	const content = toIndexText(formatSections({ title, when, sections }));
	const locations = content
		.split(' ')
		.flatMap((word, number) => (pattern.test(word) ? [number] : []));
	const filters = { type: ['claim|Claim'], claimant: ['nis|NIS'] };
	return readResult({ raw_url: '/claims/x/', content, locations, filters });
}

const show = (runs: readonly Run[]) =>
	runs.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('a result', () => {
	test('marks the words that were found, without the marks around them', () => {
		const { title, when, passages, found } = find(
			/300|kill/,
			'NIS: “300” killed, it said',
			'13 January 2025',
			['About 300 were killed – or more.'],
		);
		expect(show(title)).toBe('NIS: “[300]” [killed], it said');
		expect(show(when)).toBe('13 January 2025');
		expect(passages.map(show)).toEqual(['About [300] were [killed] – or more.']);
		expect([...found]).toEqual(['300', 'killed']);
	});

	test('knows its address, its type and its values', () => {
		const { address, type, facets } = find(/x/, 'A', '', []);
		expect([address, type]).toEqual(['/claims/x/', 'claim']);
		expect(facets.get('claimant')).toEqual([{ id: 'nis', name: 'NIS' }]);
	});

	test('shows the text, and then what holds a word that neither it nor the headline has', () => {
		const { passages } = find(/쿠르스크|Kursk/, 'Kursk', '', [
			'Nothing of the kind.',
			'KBS World',
			'Kursk Oblast, 쿠르스크',
		]);
		expect(passages.map(show)).toEqual(['Nothing of the kind.', '[Kursk] Oblast, [쿠르스크]']);
		expect(find(/Kursk/, 'Kursk', '', ['Text.', 'Kursk Oblast']).passages.map(show)).toEqual([
			'Text.',
		]);
	});

	test('cuts a long text around the first word that was found', () => {
		const words = Array.from({ length: 100 }, (_, number) => `word${number}`).join(' ');
		const [passage = []] = find(/word50/, 'A', '', [words]).passages;
		const text = show(passage);
		expect(text).toMatch(/^…\s.*\[word50\].*\s…$/);
		expect(text.split(/\s/).filter((word) => word !== '…')).toHaveLength(32);
	});

	test('may have no text at all', () => {
		expect(find(/A/, 'A', '', []).passages.map(show)).toEqual(['']);
	});
});
