import type { APIRoute } from 'astro';
import { record } from '../../data.ts';
import { toClaimsData } from '../../export/claims-json.ts';

export const GET: APIRoute = () => Response.json(toClaimsData(record.claims));
