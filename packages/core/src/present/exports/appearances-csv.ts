import type { StoryView } from '../story.ts'
import { writeCsv } from './csv.ts'

const columns = [
  'claim',
  'status',
  'claimText',
  'article',
  'label',
  'start',
  'end',
  'text',
  'stance',
  'hedged',
  'who',
  'via',
  'originator',
  'date',
  'dateOf',
  'dateKnown',
  'score',
  'because',
]

/** The claims of a story as CSV, a row for each place that tells one. */
export function renderCsv({ claims }: StoryView): string {
  const rows = claims.flatMap(({ id, status, text, appearances }) =>
    appearances.map((one) => ({
      ...one,
      claim: id,
      status,
      claimText: text,
      date: one.when?.date,
      dateOf: one.when?.of,
      dateKnown: one.when?.known,
    })),
  )
  return writeCsv(columns, rows)
}
