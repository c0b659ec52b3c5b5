/**
 * Text without control characters and halves of characters, which neither XML nor iCalendar may
 * hold, not even escaped. Tabs and line ends stay.
 */
export function dropControls(text: string): string {
	// eslint-disable-next-line no-control-regex -- they are what is meant
	return text.toWellFormed().replace(/[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/g, '');
}
