import type { Actor, Claim, ClaimRecord, Report } from '../../record/types.ts';
import { toPartId } from './claim-tables.ts';
import { count, key, maybeList, maybeText, reference } from './columns.ts';
import { defineTable, refer } from './table.ts';

interface ClaimReport {
	readonly id: string;
	readonly claim: Claim;
	/** Its place among the reports of its claim, from 1. */
	readonly number: number;
	readonly report: Report;
}

function listReports({ claims }: Pick<ClaimRecord, 'claims'>): ClaimReport[] {
	return claims.flatMap((claim) =>
		claim.reports.map((report, index) => {
			const number = index + 1;
			return { id: toPartId(claim, number), claim, number, report };
		}),
	);
}

export const reports = defineTable<ClaimReport>({
	name: 'reports',
	title: 'Reports',
	description:
		'One row for each way in which a page came to carry a claim. A page that had it from two people has two rows.',
	columns: [
		key('The report: its claim and its place in it', ({ id }) => id),
		reference('claim', 'The claim: an id of claims.csv', ({ claim }) => claim.id),
		count('number', 'Its place among the reports of its claim, from 1', (row) => row.number),
		reference('source', 'The page: an id of sources.csv', ({ report }) => report.source.id),
		maybeList(
			'chain',
			'From the origin to the page, whose own outlet is left out: ids of actors.csv; empty where the outlet itself is the origin',
			({ report }) => report.chain.map(({ id }) => id),
		),
		maybeText('quote', 'Words that the page itself has in quotation marks', ({ report }) => {
			return report.quote?.text;
		}),
		maybeText('speaker', 'Whose words they are: an id of actors.csv', ({ report }) => {
			return report.quote?.speaker.id;
		}),
	],
	primaryKey: ['id'],
	foreignKeys: [refer('claim', 'claims'), refer('source', 'sources'), refer('speaker', 'actors')],
	listItems: listReports,
});

interface Link {
	readonly reportId: string;
	/** Its place in the chain, from 1. */
	readonly number: number;
	readonly actor: Actor;
}

export const chainLinks = defineTable<Link>({
	name: 'chain-links',
	title: 'Links of chains',
	description:
		'One row for each link of each chain: 1 is the origin, the last is the outlet of the page. The same as chain in reports.csv, with the outlet, for programs that draw networks.',
	columns: [
		{
			...reference<Link>('report', 'The report: an id of reports.csv', ({ reportId }) => reportId),
			constraints: { required: true },
		},
		count('number', 'Its place in the chain, from 1 for the origin', (link) => link.number),
		reference('actor', 'The actor: an id of actors.csv', ({ actor }) => actor.id),
	],
	primaryKey: ['report', 'number'],
	foreignKeys: [refer('report', 'reports'), refer('actor', 'actors')],
	listItems: (record) =>
		listReports(record).flatMap(({ id, report }) =>
			report.path.map((actor, index) => ({ reportId: id, number: index + 1, actor })),
		),
});
