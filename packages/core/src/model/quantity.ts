import { z } from 'zod'
import { Reasons } from './reason.ts'
import { Span } from './span.ts'

export const Bound = z
  .enum(['exactly', 'at least', 'at most', 'about', 'between'])
  .meta({ id: 'Bound', description: 'How the number bounds the truth.' })
export type Bound = z.infer<typeof Bound>

export const Quantity = Span.extend({
  value: z.number().nullable().describe('the number said; null for "dozens", "several"'),
  low: z.number().nullable().describe('the least it can mean; null: open below'),
  high: z.number().nullable().describe('the most it can mean; null: open above'),
  bound: Bound,
  unit: z.string().nullable().describe('km, km2, USD, percent, …; null: a plain count'),
  si: z
    .object({ low: z.number().nullable(), high: z.number().nullable(), unit: z.string() })
    .nullable()
    .describe('the same in SI units, where it is a measure'),
  counted: Span.nullable().describe('the words that say what is counted: "civilians"'),
  because: Reasons,
}).meta({ id: 'Quantity', description: 'A number, its bound, its unit and what is counted.' })
export type Quantity = z.infer<typeof Quantity>
