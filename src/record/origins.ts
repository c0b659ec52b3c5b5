import type { Actor, Claim, Origins, Report } from './types.ts';

/**
 * The independent origins of a claim: the distinct first links of the chains of its sources and of
 * the claims that corroborate it. Ten outlets that quote one official are one origin.
 *
 * An unnamed origin is known only by who first passed its word on: the same description through two
 * outlets may be one person or two, and may be somebody whom another report names. So unnamed
 * origins count in full towards `max`, and towards `min` only where nobody of their country is
 * counted yet.
 */
export function findOrigins(
	claim: Pick<Claim, 'reports'>,
	corroborating: readonly Pick<Claim, 'reports'>[],
): Origins {
	const reports = [claim, ...corroborating].flatMap((one) => one.reports);
	const origins = new Map<string, Actor>();
	for (const report of reports) {
		const [origin] = report.path;
		if (origin) origins.set(getOriginKey(report, origin), origin);
	}
	const all = [...origins.values()];
	const named = all.filter((actor) => actor.type !== 'unnamed');
	const countries = new Set(named.map(getCountry));
	const unmatched = new Set(
		all
			.filter((actor) => actor.type === 'unnamed')
			.map(getCountry)
			.filter((country) => !countries.has(country)),
	);
	return { min: named.length + unmatched.size, max: all.length, actors: [...new Set(all)] };
}

/** Named origins are told apart by who they are, unnamed ones also by who passed their word on. */
function getOriginKey(report: Report, origin: Actor): string {
	return origin.type === 'unnamed' ? `${origin.id} > ${report.path[1]?.id ?? ''}` : origin.id;
}

/** Where an origin comes from, as far as it is known: two unnamed people of one country may be one. */
const getCountry = (actor: Actor) => actor.country ?? `side ${actor.side.id}`;
