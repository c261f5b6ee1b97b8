import { z } from 'zod'
import { Known, Reasons } from './reason.ts'
import { Span } from './span.ts'

export const TimeType = z
  .enum(['DATE', 'TIME', 'DURATION', 'SET'])
  .meta({ id: 'TimeType', description: 'TIMEX3 type (ISO-TimeML).' })
export type TimeType = z.infer<typeof TimeType>

export const Precision = z
  .enum([
    'decade',
    'year',
    'season',
    'quarter',
    'month',
    'week',
    'weekend',
    'day',
    'part of day',
    'hour',
    'minute',
  ])
  .meta({ id: 'Precision', description: 'The smallest calendar unit that is known.' })
export type Precision = z.infer<typeof Precision>

export const Interval = z
  .object({
    from: z.string().describe('first day (or minute) it may mean, ISO 8601'),
    to: z.string().describe('last day (or minute) it may mean, included, ISO 8601'),
  })
  .meta({
    id: 'Interval',
    description: 'The stretch of time that an expression means, both ends included.',
  })
export type Interval = z.infer<typeof Interval>

export const TimeExpression = Span.extend({
  type: TimeType,
  value: z.string().describe('TIMEX3 value; unknown parts stay X: XXXX-09-10, XXXX-WXX-6'),
  interval: Interval.nullable(),
  precision: Precision.nullable(),
  known: Known.nullable().describe('null: not settled'),
  meaning: z
    .string()
    .describe(
      'what the words say before any anchor, so that it can be settled again against another date',
    ),
  because: Reasons,
}).meta({ id: 'TimeExpression', description: 'A time expression and what it means.' })
export type TimeExpression = z.infer<typeof TimeExpression>
