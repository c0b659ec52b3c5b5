import { SettingError } from './setting-error.ts';

/**
 * What only those know who publish the site. `REPO_URL` is where the code and the record are kept, and
 * `CONTACT_URL`, of the web or `mailto:`, where readers report an error.
 */
const { REPO_URL, CONTACT_URL } = process.env;

/** Where the code and the record are kept; null where nobody said. */
export const repository = takeAddress('REPO_URL', REPO_URL, ['https:', 'http:']);

/** Where readers report an error: by default the repository's list of issues, where forges have it. */
export const contact =
	takeAddress('CONTACT_URL', CONTACT_URL, ['https:', 'http:', 'mailto:']) ??
	(repository && `${repository}/issues`);

/** @throws SettingError */
function takeAddress(
	name: string,
	value: string | undefined,
	protocols: readonly string[],
): string | null {
	if (!value) return null;
	if (!protocols.includes(URL.parse(value)?.protocol ?? '')) {
		throw new SettingError(
			`${name} is ${value}; it wants a whole address that begins with ${protocols.join(' or ')}`,
		);
	}
	return value.replace(/\/$/, '');
}
