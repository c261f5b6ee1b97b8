import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage/passage.ts'

/**
 * What is told inside of what another one says ends with it, where that one’s teller stands behind it:
 *
 *     | Aides were warned | that it leaked | |, emails show.
 */
export function withinTold(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const told = drafts.flatMap(firstBefore).sort((a, b) => a.start - b.start)
  const order = [...drafts.keys()].sort((a, b) => cueOf(drafts, a) - cueOf(drafts, b))
  const kept = [...drafts]
  let [next, open]: [number, Span[]] = [0, []]
  for (const index of order) {
    const draft = drafts[index] as Draft
    const at = cueOf(drafts, index)
    for (let one = told[next]; one && one.start <= at; one = told[++next]) open.push(one)
    open = open.filter(({ end }) => end > at)
    const end = Math.min(...open.map((span) => span.end))
    const content = draft.content.map((span) =>
      span.start > at && span.start < end && span.end > end && !isQuoted(passage, span)
        ? { start: span.start, end }
        : span,
    )
    if (content.some((span, i) => span !== draft.content[i])) kept[index] = { ...draft, content }
  }
  return kept
}

/** What stands in quotation marks ends where they do. */
function isQuoted(passage: Passage, { start }: Span): boolean {
  return passage.at(passage.indexAt(start)).quote?.start === start
}

/** What stands before who tells it. */
function firstBefore({ content, cue }: Draft): Span[] {
  const [first] = content
  return first && cue && first.end <= cue.start ? [first] : []
}

function cueOf(drafts: readonly Draft[], index: number): number {
  return drafts[index]?.cue?.start ?? -1
}
