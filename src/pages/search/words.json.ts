import type { APIRoute } from 'astro';
import { record } from '../../data.ts';
import { listKnownWords } from '../../search/spelling.ts';

/** What a misspelt word may have meant; loaded only where something was not found. */
export const GET: APIRoute = () => Response.json(listKnownWords(record));
