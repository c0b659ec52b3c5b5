/** A setting of a build that cannot be followed. It has no stack: the message says what to mend. */
export class SettingError extends Error {
	override readonly name = 'SettingError';

	constructor(message: string) {
		super(message);
		this.stack = '';
	}
}
