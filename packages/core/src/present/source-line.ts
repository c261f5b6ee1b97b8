import { sayDate } from './dates.ts'
import type { SourceView } from './source.ts'

/** What to say about a source beside its label, in reading order. */
export function describeSource(source: SourceView): string[] {
  const { label, title, publisher, published, credits, copies, warnings } = source
  const parts = [
    title,
    publisher === label ? null : publisher,
    published && `${sayDate(published.date)}${published.known === 'implied' ? ' (implied)' : ''}`,
    ...credits.map(({ agency, kind }) => `${kind}: ${agency}`),
    ...warnings,
    ...copies.map((copy) => `copied ${copy.degree} from ${copy.label} (${copy.score.toFixed(2)})`),
  ]
  return parts.filter((part) => part !== null)
}
