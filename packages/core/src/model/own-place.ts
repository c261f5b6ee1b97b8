import { z } from 'zod'

/** At most 200 characters, no space at the edges. */
const Form = z.string().regex(/^\S(?:.{0,198}\S)?$/u)

export const OwnPlace = z
  .strictObject({
    name: Form.describe('the usual name'),
    alternates: z.array(Form).default([]),
    kind: z.enum(['country', 'region', 'district', 'settlement', 'feature']).default('settlement'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null)
      .describe('ISO 3166-1 alpha-2; null: in none, or not known'),
    lat: z.number().min(-90).max(90).describe('degrees, WGS 84'),
    lon: z.number().min(-180).max(180).describe('degrees, WGS 84'),
    population: z.int().nonnegative().default(0).describe('0: not known'),
    geonameId: z.int().positive().nullable().default(null),
    only: z.boolean().default(false).describe('whether its names mean this place and no other'),
  })
  .meta({
    id: 'OwnPlace',
    description: 'A custom place, added to the gazetteer: one line of a file of places.',
  })
export type OwnPlace = z.infer<typeof OwnPlace>
