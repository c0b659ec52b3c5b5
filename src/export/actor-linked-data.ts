import type { Organization, Person } from 'schema-dts';
import { addresses } from '../addresses.ts';
import type { Actor } from '../record/types.ts';
import type { ToUrl } from './claim-html.ts';

/** What a body is in the words of schema.org. */
const ORGANIZATIONS = {
	government: 'GovernmentOrganization',
	ministry: 'GovernmentOrganization',
	military: 'GovernmentOrganization',
	intelligence: 'GovernmentOrganization',
	party: 'PoliticalParty',
	'international-body': 'Organization',
	research: 'ResearchOrganization',
	group: 'Organization',
	outlet: 'NewsMediaOrganization',
} as const;

interface Named extends Actor {
	readonly type: Exclude<Actor['type'], 'unnamed'>;
}

/** Whether it is known who it is: one unnamed official, or how many, is not. */
export function isNamed(actor: Actor): actor is Named {
	return actor.type !== 'unnamed';
}

/** Somebody who speaks or acts, by name. */
export function toActorLd(actor: Named, toUrl: ToUrl): PersonLeaf | OrganizationLeaf {
	return actor.type === 'person' ? toPerson(actor, toUrl) : toOrganization(actor, toUrl);
}

/** Somebody who speaks or acts, with all names and the body above; null for the unnamed. */
export function toFullActorLd(actor: Actor, toUrl: ToUrl): Person | Organization | null {
	if (!isNamed(actor)) return null;
	const { also, native, role, parent } = actor;
	const names = [...also, ...(native ? [native.name] : [])];
	const shared = {
		url: toUrl(addresses.actor(actor.id)),
		...(names.length && { alternateName: names }),
	};
	const above =
		parent && isNamed(parent) && parent.type !== 'person' ? toOrganization(parent, toUrl) : null;
	return actor.type === 'person'
		? {
				...toPerson(actor, toUrl),
				...shared,
				...(role && { jobTitle: role }),
				...(above && { affiliation: above }),
			}
		: {
				...toOrganization(actor, toUrl),
				...shared,
				...(role && { description: role }),
				...(above && { parentOrganization: above }),
			};
}

type PersonLeaf = Extract<Person, { '@type': 'Person' }>;
type OrganizationLeaf = Exclude<Organization, string>;

function toPerson({ id, name }: Actor, toUrl: ToUrl): PersonLeaf {
	return { '@type': 'Person', '@id': toUrl(addresses.actor(id)), name };
}

function toOrganization({ id, name, type }: Named, toUrl: ToUrl): OrganizationLeaf {
	const kind = type === 'person' ? 'Organization' : ORGANIZATIONS[type];
	return { '@type': kind, '@id': toUrl(addresses.actor(id)), name };
}
