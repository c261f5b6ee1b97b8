import { z } from 'zod'
import { Reasons, Score } from './reason.ts'
import { Span } from './span.ts'

export const PlacePrecision = z
  .enum(['country', 'region', 'district', 'settlement', 'feature', 'unknown'])
  .meta({
    id: 'PlacePrecision',
    description:
      'What the coordinates stand for: region and district are divisions of the first and second order (or areas as large), a feature is a sea, a river, a mountain range.',
  })
export type PlacePrecision = z.infer<typeof PlacePrecision>

export const Place = Span.extend({
  entity: z.string(),
  geonameId: z.int().nullable(),
  name: z.string().describe('the usual name'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  region: z.string().nullable().describe('the first-order division it lies in'),
  district: z.string().nullable().describe('the second-order division it lies in'),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: PlacePrecision,
  score: Score,
  because: Reasons,
}).meta({
  id: 'Place',
  description: 'A place name, located on the map where possible.',
})
export type Place = z.infer<typeof Place>
