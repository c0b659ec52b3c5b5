import type { APIRoute } from 'astro';
import { record } from '../data.ts';
import { toCalendar } from '../export/calendar.ts';
import { toUrl } from '../links.ts';

export const GET: APIRoute = () =>
	new Response(toCalendar(record.claims, toUrl), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
