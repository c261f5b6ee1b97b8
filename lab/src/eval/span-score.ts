import type { Span } from '@dateline/core'

/** Counts of what is right, found and true. */
export class Tally {
  right = 0
  found = 0
  told = 0

  /** Adds the spans of a text: right is what is found with the same edges and the same label. */
  add<T extends Span>(
    found: readonly T[],
    told: readonly T[],
    label: (span: T) => string = () => '',
  ): this {
    const key = (span: T) => `${span.start}-${span.end} ${label(span)}`
    const truth = new Set(told.map(key))
    const keys = new Set(found.map(key))
    this.right += [...keys].filter((one) => truth.has(one)).length
    this.found += keys.size
    this.told += truth.size
    return this
  }

  /** Harmonic mean of precision and recall, in percent; 100 where there was nothing to find and nothing found. */
  get f1(): number {
    const all = this.found + this.told
    return all === 0 ? 100 : (200 * this.right) / all
  }
}

/** The spans that lie in one of the stretches; all of them where there are no stretches. */
export function inside<T extends Span>(
  spans: readonly T[],
  stretches: readonly Span[] | undefined,
): T[] {
  return spans.filter(
    ({ start, end }) => !stretches || stretches.some((one) => one.start <= start && end <= one.end),
  )
}
