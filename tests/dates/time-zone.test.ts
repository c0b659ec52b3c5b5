import { expect, test } from 'vitest';

test('these tests run in the time zone of their project', () => {
	expect(process.env['TZ']).toBeDefined();
	expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
	const hours = { UTC: 0, 'America/Los_Angeles': 8, 'Asia/Seoul': -9 }[process.env['TZ'] ?? ''];
	expect(new Date(2025, 0, 1).getTimezoneOffset() / 60).toBe(hours);
});
