import { describe, expect, test } from 'vitest';
import { toEdtfDate } from '../../src/dates/edtf-date.ts';
import { formatBeginning, formatWhen } from '../../src/words/date.ts';

describe('a date in a sentence', () => {
	test.for([
		['2025-01-13', 'on 13 January 2025', '13 January 2025'],
		['2025-01-13~', 'about 13 January 2025', 'about 13 January 2025'],
		['2025-01-13?', 'on 13 January 2025 (uncertain)', '13 January 2025 (uncertain)'],
		['2025-01', 'in January 2025', 'January 2025'],
		['2025-01~', 'about January 2025', 'about January 2025'],
		['2024-23', 'in autumn 2024', 'autumn 2024'],
		['2025', 'in 2025', '2025'],
		['2025-03-05/2025-03-06', 'on 5–6 March 2025', '5–6 March 2025'],
		[
			'2025-02-27/2025-03-06',
			'from 27 February to 6 March 2025',
			'27 February 2025 at the earliest',
		],
		['2024-12/2025-01', 'from December 2024 to January 2025', 'December 2024 at the earliest'],
		['2025-01-13/..', 'from 13 January 2025 on', '13 January 2025 at the earliest'],
		['../2025-01-24', 'by 24 January 2025', '24 January 2025 at the latest'],
		['../2025-01-24~', 'by about 24 January 2025', 'about 24 January 2025 at the latest'],
	] as const)('%s: said “%s”, lasting since “%s”', ([text, when, beginning]) => {
		expect(formatWhen(toEdtfDate(text))).toBe(when);
		expect(formatBeginning(toEdtfDate(text))).toBe(beginning);
	});
});
