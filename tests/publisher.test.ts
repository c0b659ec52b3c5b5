import { afterEach, expect, test, vi } from 'vitest';

/** What is said of the publisher in a build with some settings. */
async function readPublisher(settings: Readonly<Record<string, string>>) {
	vi.stubEnv('REPO_URL', '');
	vi.stubEnv('CONTACT_URL', '');
	for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
	vi.resetModules();
	const { repository, contact } = await import('../src/publisher.ts');
	return { repository, contact };
}

afterEach(() => {
	vi.unstubAllEnvs();
});

test('nobody’s address stands for one that was not given', async () => {
	expect(await readPublisher({})).toEqual({ repository: null, contact: null });
});

test('errors are reported at the repository, or where the publisher says', async () => {
	expect(await readPublisher({ REPO_URL: 'https://example.org/claims/' })).toEqual({
		repository: 'https://example.org/claims',
		contact: 'https://example.org/claims/issues',
	});
	expect(await readPublisher({ CONTACT_URL: 'mailto:editor@example.org' })).toEqual({
		repository: null,
		contact: 'mailto:editor@example.org',
	});
});

test('an address that leads nowhere is refused, in a line that says what is wanted', async () => {
	await expect(readPublisher({ REPO_URL: 'git@example.org:claims' })).rejects.toMatchObject({
		message:
			'REPO_URL is git@example.org:claims; it wants a whole address that begins with https: or http:',
		stack: '',
	});
	await expect(readPublisher({ REPO_URL: 'mailto:editor@example.org' })).rejects.toThrow(
		'REPO_URL',
	);
	await expect(readPublisher({ CONTACT_URL: 'editor@example.org' })).rejects.toThrow('CONTACT_URL');
});
