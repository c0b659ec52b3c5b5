import { expect, test } from 'vitest';
import { addresses, withBase } from '../src/addresses.ts';

test('an address begins at the root, wherever the site stands', () => {
	expect(withBase(addresses.claim('nis-300'), '/')).toBe('/claims/nis-300/');
	expect(withBase(addresses.claim('nis-300'), '/claimline')).toBe('/claimline/claims/nis-300/');
	expect(withBase(addresses.claim('nis-300'), '/claimline/')).toBe('/claimline/claims/nis-300/');
	expect(withBase(addresses.home, '/claimline')).toBe('/claimline/');
});

test('the pages of a year and its months stand below the timeline', () => {
	expect([addresses.timeline, addresses.year('2025'), addresses.month('2025', '01')]).toEqual([
		'/timeline/',
		'/timeline/2025/',
		'/timeline/2025/01/',
	]);
});

test('the feeds of a page stand below it', () => {
	expect(addresses.feedOf(addresses.topic('arms'))).toBe('/topics/arms/feed.xml');
	expect(addresses.jsonFeedOf(addresses.topic('arms'))).toBe('/topics/arms/feed.json');
	expect(addresses.feedOf(addresses.home)).toBe(addresses.feed);
	expect(addresses.jsonFeedOf(addresses.home)).toBe(addresses.jsonFeed);
});
