import fc from 'fast-check';

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** The winter of 9999 ends in a year with five digits. */
const LAST_YEAR = 9998;

const year = fc.integer({ min: 1000, max: LAST_YEAR }).map(String);
const qualifier = fc.constantFrom('', '~', '?', '%');

/** Any day of a year with four digits. */
export const dayText = fc
	.date({
		min: new Date('1000-01-01T00:00:00Z'),
		max: new Date(Date.UTC(LAST_YEAR, 11, 31)),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));
export const monthText = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }))
	.map(([text, month]) => `${text}-${pad(month)}`);
export const seasonText = fc
	.tuple(year, fc.integer({ min: 21, max: 24 }))
	.map(([text, season]) => `${text}-${season}`);
export const yearText = year;

/** A date with or without a doubt about it. */
export const withQualifier = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc.tuple(text, qualifier).map((parts) => parts.join(''));

export const momentText = withQualifier(fc.oneof(dayText, monthText, seasonText, yearText));

/** An interval whose ends are in order; one of them may be open. */
export const intervalText = fc.oneof(
	fc
		.tuple(momentText, momentText)
		.map((ends) => ends.sort((a, b) => Number(a.slice(0, 4)) - Number(b.slice(0, 4))))
		.filter(([a, b]) => a.slice(0, 4) !== b.slice(0, 4))
		.map((ends) => ends.join('/')),
	momentText.map((text) => `${text}/..`),
	momentText.map((text) => `../${text}`),
);

/** Every form that a date of the record can have. */
export const edtfText = fc.oneof(momentText, intervalText);

/** Text that looks like a date, and seldom is one. */
export const nearlyDateText = fc.oneof(
	fc.string(),
	fc.stringMatching(/^[0-9./~?%-]{0,22}$/),
	fc
		.tuple(year, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 33 }), qualifier)
		.map(([text, month, day, mark]) => `${text}-${pad(month)}-${pad(day)}${mark}`),
);
