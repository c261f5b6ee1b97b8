import type { Draft } from './draft.ts'
import type { Passage, Range } from './passage.ts'

/** A headline is no longer than this, in words. */
const longest = 25

/** Headlines that name who says it behind or before a colon: "Bridge to reopen in May: minister". */
export function findHeadlineSpeech(passage: Passage): Draft[] {
  const drafts: Draft[] = []
  for (const { index, lower, first, last } of passage.words) {
    if (lower !== ':' || last - first > longest || /^[.!?]$/.test(passage.at(last - 1).lower))
      continue
    const before = { from: first, to: index }
    const behind = { from: index + 1, to: last }
    const draft = told(passage, behind, before) ?? told(passage, before, behind)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function told(passage: Passage, teller: Range, content: Range): Draft | null {
  if (teller.to - teller.from > 3 || content.to - content.from < 3) return null
  if (!passage.speech.tellers.has(passage.at(teller.to - 1).lower)) return null
  if (passage.at(content.from).quote) return null
  const source = passage.span(teller)
  if (!source) return null
  return {
    source,
    cue: null,
    content: passage.spans([content]),
    via: [],
    stance: 'asserts',
    negative: false,
    score: 0.7,
    because: ['a headline names its source at the colon'],
  }
}
