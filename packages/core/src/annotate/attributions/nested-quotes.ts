import type { Quotation } from '../quotes/quotation.ts'
import { pastOccasion } from './contents/content-after.ts'
import { askedFor } from './cues/stance.ts'
import { quoteCue } from './direct-speech/quote-source.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage } from './passage/passage.ts'
import { subjectOf } from './sources/subject-of.ts'

/** Words between who says it and a quotation inside of another: "told my two boys". */
const farthest = 8

/** What somebody quotes from another: “My wife says, ‘Grab the dog.’ I did.” */
export function findNestedSpeech(passage: Passage, taken: Taken): Draft[] {
  return passage.quotes.flatMap((quote) => {
    if (quote.depth === 0 || !quote.closed) return []
    return quotedBefore(passage, quote, taken) ?? []
  })
}

function quotedBefore(passage: Passage, quote: Quotation, taken: Taken): Draft | null {
  const first = passage.indexAt(quote.outer.start)
  if (!/^[,:]$/.test(passage.at(first - 1).lower)) return null
  const start = Math.max(passage.opening(first - 1), first - farthest)
  for (let i = first - 2; i >= start; i--) {
    const cue = quoteCue(passage, i)
    if (!cue) continue
    const source = subjectOf(passage, i)
    const { at } = pastOccasion(passage, i + 1, first - 1, cue)
    if (!source || at < first - 1 || taken.cues.has(i)) return null
    taken.cues.add(i)
    const asks = passage.text.charAt(quote.end - 1) === '?'
    return {
      source: passage.span(source),
      cue: passage.span({ from: i, to: i + 1 }),
      content: [{ start: quote.start, end: quote.end }],
      via: [],
      stance: asks ? askedFor(cue.stance) : cue.stance,
      negative: false,
      score: 0.8,
      because: ['words of saying before a quotation inside of another'],
    }
  }
  return null
}
