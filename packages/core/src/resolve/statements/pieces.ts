import type { Span } from '../../model/span.ts'

/** A span of what is said, and the attribution that it is the content of. */
export interface Said extends Span {
  readonly index: number
}

/**
 * Joins what one attribution says in a sentence, where a part of it is no clause:
 *
 *     The bridge | , the mayor said, | would reopen
 */
export function joinParts(said: readonly Said[], isClause: (span: Span) => boolean): Said[] {
  if (said.length === 0) return []
  return [...Map.groupBy(said, ({ index }) => index)]
    .flatMap(([index, parts]) => {
      const last = parts.at(-1)
      if (!parts[0] || !last || parts.every(isClause)) return parts
      return [{ index, start: parts[0].start, end: last.end }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * A sentence cut where what somebody else says begins and ends, and where the sentence goes on with it:
 *
 *     The mayor said | the bridge would reopen | and left.      Two died |, the army said on Friday |, bringing the toll to three.
 */
export function cutAtContents(sentence: Span, contents: readonly Span[]): Span[] {
  if (contents.length === 0) return [sentence]
  const edges = new Set([sentence.start, sentence.end])
  for (const { start, end } of contents) {
    if (start > sentence.start && start < sentence.end) edges.add(start)
    if (end > sentence.start && end < sentence.end) edges.add(end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
}
