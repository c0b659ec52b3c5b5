export interface Column {
	readonly name: string;
	/** Text stands on the left, numbers on the right. */
	readonly isText?: boolean;
}

/** A table in Markdown whose columns are also aligned in a terminal. */
export function toMarkdownTable(
	columns: readonly Column[],
	rows: ReadonlyArray<readonly string[]>,
): string {
	const widths = columns.map(({ name }, index) =>
		Math.max(name.length, 3, ...rows.map((row) => row[index]?.length ?? 0)),
	);
	const toLine = (cells: readonly string[]) => {
		const padded = columns.map(({ isText }, index) => {
			const [cell = '', width = 0] = [cells[index], widths[index]];
			return isText ? cell.padEnd(width) : cell.padStart(width);
		});
		return `| ${padded.join(' | ')} |`;
	};
	const rule = columns.map(({ isText }, index) => {
		const dashes = '-'.repeat((widths[index] ?? 3) - 1);
		return isText ? `${dashes}-` : `${dashes}:`;
	});
	return [toLine(columns.map(({ name }) => name)), toLine(rule), ...rows.map(toLine)].join('\n');
}
