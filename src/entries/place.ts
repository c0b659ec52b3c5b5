import { z } from 'zod';
import { countrySchema, lineSchema, nativeNameSchema } from './fields.ts';

export const PLACE_KINDS = ['city', 'region', 'site', 'country', 'sea', 'other'] as const;

/** Where something happened. */
export const placeSchema = z
	.strictObject({
		name: lineSchema.describe('The name in English'),
		kind: z.enum(PLACE_KINDS).describe('What kind of place it is'),
		country: countrySchema.optional().describe('ISO 3166 code of the country: RU'),
		lat: z.number().min(-90).max(90).optional().describe('Latitude in degrees, north positive'),
		lon: z.number().min(-180).max(180).optional().describe('Longitude in degrees, east positive'),
		also: z.array(lineSchema).default([]).describe('Other spellings under which people search'),
		native: nativeNameSchema.optional().describe('The name in its own script, where certain'),
	})
	.refine((place) => (place.lat === undefined) === (place.lon === undefined), {
		error: 'lat and lon belong together: give both or neither',
	});

export type PlaceData = z.output<typeof placeSchema>;
