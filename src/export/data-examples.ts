import { addresses } from '../addresses.ts';
import type { ToUrl } from './tables/table.ts';

export interface Example {
	/** The language or the program. */
	readonly name: string;
	/** What the code does, in a sentence. */
	readonly does: string;
	readonly code: string;
}

/** How to read the data in a few lines, from where it stands. `measure` is one that has figures. */
export function listExamples(toUrl: ToUrl, measure: string): Example[] {
	const file = (name: string) => toUrl(addresses.dataFile(name));
	return [
		{
			name: 'Python with pandas',
			does: 'All totals of one measure, as they were said.',
			code: `import pandas as pd

figures = pd.read_csv("${file('figures.csv')}", parse_dates=["said_earliest"])
totals = figures[(figures.measure == "${measure}") & (figures.scope == "total")]
print(totals.sort_values("said_earliest")[["said", "claimants", "qualifier", "best", "min", "max"]])`,
		},
		{
			name: 'R',
			does: 'The same.',
			code: `figures <- read.csv("${file('figures.csv')}", na.strings = "")
totals <- subset(figures, measure == "${measure}" & scope == "total")
totals[order(totals$said_earliest), c("said", "claimants", "qualifier", "best", "min", "max")]`,
		},
		{
			name: 'DuckDB',
			does: 'Which claims were denied, and by whom.',
			code: `SELECT denied.title, denial.claimants, denial.said
FROM '${file('relations.csv')}' relation
JOIN '${file('claims.csv')}' denied ON denied.id = relation.other
JOIN '${file('claims.csv')}' denial ON denial.id = relation.claim
WHERE relation.relation = 'denies'
ORDER BY denial.said_earliest;`,
		},
		{
			name: 'jq',
			does: 'The forecasts whose outcome is not recorded.',
			code: `curl -s ${file('claims.json')} |
  jq -r '.claims[] | select(.forecast and .forecast.outcome == null) | [.said, .title] | @tsv'`,
		},
		{
			name: 'TimelineJS',
			does: 'Slides on a page that has the library. Copy the file beside the page where its host differs from this one and does not allow to read it from there.',
			code: `new TL.Timeline("timeline", "${file('timelinejs.json')}");`,
		},
	];
}
