import { z } from 'zod'
import { Reasons } from './reason.ts'
import { Span } from './span.ts'

export const Bound = z
  .enum(['exactly', 'at least', 'at most', 'about', 'between'])
  .meta({ id: 'Bound', description: 'How the number bounds the truth.' })
export type Bound = z.infer<typeof Bound>

export const Outcome = z
  .enum([
    'killed',
    'injured',
    'casualty',
    'missing',
    'arrested',
    'charged',
    'jailed',
    'abducted',
    'captured',
    'displaced',
    'evacuated',
    'rescued',
    'freed',
    'trapped',
    'hospitalized',
    'infected',
    'dismissed',
    'destroyed',
    'damaged',
    'downed',
    'present',
    'aboard',
    'employed',
  ])
  .meta({
    id: 'Outcome',
    description:
      'What became of those counted, or where they were; casualty: killed or injured, it is not said which.',
  })
export type Outcome = z.infer<typeof Outcome>

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
  head: z
    .string()
    .nullable()
    .describe(
      'what is counted, as one word in the singular: "soldier"; "person" for people whoever they are, said or not ("27 were injured"); null: not known',
    ),
  outcome: Outcome.nullable().describe(
    'what became of those counted, in the same words however it is told: "killed at least 8", "8 dead", "the death toll rose to 8"',
  ),
  because: Reasons,
}).meta({ id: 'Quantity', description: 'A number, its bound, its unit and what is counted.' })
export type Quantity = z.infer<typeof Quantity>
