import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotes/quotation.ts'
import { clauseLimit } from './contents/content-after.ts'
import { contentEnd } from './contents/content-end.ts'
import { tailBehind } from './contents/resumed-content.ts'
import { askedFor } from './cues/stance.ts'
import type { Teller } from './direct-speech/quote-source.ts'
import { tellerBehind } from './direct-speech/source-after.ts'
import { tellerBefore } from './direct-speech/source-before.ts'
import { isTitle } from './direct-speech/work-title.ts'
import type { Draft, Taken } from './draft.ts'
import { type Passage, type Range, reach } from './passage/passage.ts'
import { holdsFiniteVerb } from './syntax/holding.ts'
import { isFiniteVerb } from './syntax/noun-phrase.ts'

interface Told {
  readonly teller: Teller
  readonly quote: Quotation
  readonly content: Span[]
}

/** What is said in quotation marks, by the teller beside it. */
export function findDirectSpeech(passage: Passage, taken: Taken): Draft[] {
  const drafts: Draft[] = []
  let previous: Told | null = null
  let untold: Quotation[] = []
  const outermost = passage.quotes.filter(({ depth }) => depth === 0)
  for (const [at, quote] of outermost.entries()) {
    const first = passage.indexAt(quote.outer.start)
    const end = passage.indexAt(quote.outer.end)
    if (taken.quotes.has(quote) || isTitle(passage, quote, first, end)) continue
    const follows: boolean = previous !== null && goesOn(passage, previous, quote, first)
    const ahead: Teller | null = follows ? null : announced(passage, quote, first, end)
    const behind: Teller | null = ahead ? null : tellerBehind(passage, quote, first, end)
    if (!ahead && !behind && previous && follows) {
      previous.content.push(quoted(quote))
      taken.quotes.add(quote)
      previous = { teller: previous.teller, content: previous.content, quote }
      continue
    }
    const link = ahead || behind || !previous ? null : linkBefore(passage, previous, quote, first)
    if (link && previous) {
      previous.content.push({ start: link.start, end: quote.outer.end })
      taken.quotes.add(quote)
      previous = { teller: previous.teller, content: previous.content, quote }
      continue
    }
    const teller: Teller | null = ahead ?? behind ?? tellerBefore(passage, quote, first, end)
    if (!quote.continues) untold = []
    if (!teller) {
      // “First. \n\n “Second,” said Ann: told when the last paragraph is
      if (!quote.closed) untold.push(quote)
      previous = null
      continue
    }
    if (teller.cue) for (let i = teller.cue.from; i < teller.cue.to; i++) taken.cues.add(i)
    taken.quotes.add(quote)
    for (const earlier of untold) taken.quotes.add(earlier)
    const lead = ahead || teller.from < first ? wordsBefore(passage, quote, teller, first) : []
    const told = contentOf(passage, quote, first, teller)
    const tail = told.start < quote.start ? tailOf(passage, teller, first) : null
    for (let next = at + 1; tail && endsWithin(outermost[next], tail); next++)
      taken.quotes.add(outermost[next] as Quotation)
    const content: Span[] = [...untold.map(quoted), ...lead, told, tail].filter(
      (span) => span !== null,
    )
    untold = []
    drafts.push(draftOf(passage, quote, teller, content))
    previous = { teller, quote, content }
  }
  return drafts
}

/** Ann Ek said, | “Who knows?” | Bo Li said, “Nobody.”: a sentence with a teller before it needs none behind. */
function announced(passage: Passage, quote: Quotation, first: number, end: number): Teller | null {
  if (!quote.closed || !/^[,:]$/.test(passage.at(first - 1).lower)) return null
  if (!/[.!?…]$/.test(passage.text.slice(quote.start, quote.end))) return null
  const teller = tellerBefore(passage, quote, first, end)
  return teller?.verb ? teller : null
}

/**
 * Words of the same sentence before the quotation:
 *
 *     | It was safe |, the firm said: | “It always was.”
 *     | The plan |, she said, | “is dead.”
 *     But, she said, | that may change |: | “It is hard to forget.”
 */
function wordsBefore(
  passage: Passage,
  quote: Quotation,
  { source, cue, to }: Teller,
  first: number,
): Span[] {
  const from = source?.from ?? 0
  if (!source || !cue || cue.from < source.from || passage.at(from - 1).lower !== ',') return []
  if (first - passage.at(from).first > reach) return []
  const start = partStart(passage, from)
  for (let i = start; i < first; i++) if (passage.at(i).quote && !passage.at(i).mark) return []
  const behind = wordsBehind(passage, to, first)
  if (behind && !isFiniteVerb(passage, behind.from)) return passage.spans([behind])
  const { lower, pos } = passage.at(start)
  if (['ADP', 'SCONJ', 'ADV', 'CCONJ', 'VERB'].includes(pos)) return []
  if (passage.speech.subordinators.has(lower)) return []
  const before = { from: start, to: from - 1 }
  if (behind) return passage.spans([before, behind])
  const splits =
    /^[,—–]$/.test(passage.at(first - 1).lower) && /^\p{Ll}/u.test(passage.text.charAt(quote.start))
  if (splits) return from - start > 2 ? passage.spans([before]) : []
  const isWhole =
    passage.at(to).lower === ':' && holdsFiniteVerb(passage, { from: start + 1, to: from })
  return isWhole ? passage.spans([before]) : []
}

/** "…, she said, | that may change |: “…”": what is told between the teller and a colon, if it has a verb. */
function wordsBehind(passage: Passage, comma: number, first: number): Range | null {
  if (passage.at(first - 1).lower !== ':' || passage.at(comma).lower !== ',') return null
  const behind = { from: comma + 1, to: first - 1 }
  return holdsFiniteVerb(passage, behind) ? behind : null
}

/** The first word of the sentence before a teller, or of what stands behind its colon. */
function partStart(passage: Passage, teller: number): number {
  const { first } = passage.at(teller)
  for (let i = teller - 1; i > first; i--) if (passage.at(i).lower === ':') return i + 1
  return first
}

/** It acted “in self-defence”, a spokesman said, | because the men “opened fire” |. */
function tailOf(passage: Passage, { cue, to }: Teller, first: number): Span | null {
  const comma = passage.at(to - 1).lower === ',' ? to - 1 : to
  if (!cue || passage.at(comma).lower !== ',') return null
  const limit = clauseLimit(passage, cue.from)
  // The “new plan,” she said, | would cost more |: the verb of what is told
  const opens = { from: passage.at(first).first, to: first }
  if (isFiniteVerb(passage, comma + 1) && !holdsFiniteVerb(passage, opens))
    return passage.span({ from: comma + 1, to: contentEnd(passage, comma + 1, limit, 'clause') })
  const tail = tailBehind(passage, comma, limit, comma === cue.to)
  return tail && passage.span(tail)
}

function endsWithin(quote: Quotation | undefined, { end }: Span): boolean {
  return quote !== undefined && quote.end <= end
}

function quoted({ start, end }: Span): Span {
  return { start, end }
}

/** An unclosed quotation ends where its teller begins: “It is over, | the witness said. */
function contentOf(passage: Passage, quote: Quotation, first: number, teller: Teller): Span {
  const lead = quote.closed && teller.source && teller.from > first ? leadOf(passage, first) : null
  if (lead !== null) return { start: lead, end: quote.outer.end }
  if (quote.closed || teller.from <= passage.indexAt(quote.start)) return quoted(quote)
  const before = passage.at(teller.from - 1)
  const end = before.lower === ',' ? passage.at(teller.from - 2).end : before.end
  return end < quote.end && end > quote.start ? { start: quote.start, end } : quoted(quote)
}

/** | We need to “act at once,” | said Ann Ek: where her words before the mark begin, if there are any. */
function leadOf(passage: Passage, first: number): number | null {
  const from = passage.at(first).first
  // the mayor, 67, | “was moved to Orly” |, he said: a verb has its subject before it
  const goes =
    passage.at(first - 1).lower === ',' &&
    isFiniteVerb(passage, first + 1) &&
    passage.text.charAt((passage.at(first).quote?.end ?? 0) - 1) !== '?'
  if (from === first || (passage.at(first - 1).pos === 'PUNCT' && !goes)) return null
  for (let i = from; i < first; i++) if (passage.at(i).quote) return null
  const lead = passage.span({ from, to: first })
  // > “It works,” | … |: marks are no words
  if (!lead || !/\p{L}/u.test(passage.text.slice(lead.start, passage.at(first).start))) return null
  const goesOn = !passage.text.slice(lead.start, passage.at(first).start).includes('\n')
  return goesOn ? lead.start : null
}

function draftOf(
  passage: Passage,
  quote: Quotation,
  teller: Teller,
  content: readonly Span[],
): Draft {
  const asks = passage.text.charAt(quote.end - 1) === '?'
  const stance = teller.verb?.stance ?? 'asserts'
  return {
    source: teller.source && passage.span(teller.source),
    cue: teller.cue && passage.span(teller.cue),
    content,
    via: teller.via.flatMap((range) => passage.span(range) ?? []),
    stance: asks ? askedFor(stance) : stance,
    negative: teller.negative,
    score: teller.score,
    because: [teller.because],
  }
}

/**
 * Whether a quotation goes on with the one before: “A,” said Ann, “b.” and “A,” said Ann. “B.”,
 * and paragraphs that reopen.
 */
function goesOn(passage: Passage, previous: Told, quote: Quotation, first: number): boolean {
  if (quote.continues) return true
  const gap = passage.text.slice(previous.quote.outer.end, quote.outer.start)
  if (/\n\s*\n/.test(gap)) return false
  const { teller } = previous
  if (teller.from < passage.indexAt(previous.quote.outer.end)) {
    if (gap.includes('\n')) return false
    // X said: “A.” “B.” · X said “A” | and | “B”
    return gap.trim() === '' || (isJoined(passage, previous.quote, first) && closes(passage, quote))
  }
  const between = passage.at(first - 1)
  if (between.index < teller.to - 1 || first - teller.to > 25) return false
  const sameSentence = between.first <= teller.from && /^[.!?]$/.test(between.lower)
  if (!sameSentence && holdsFiniteVerb(passage, { from: teller.to + 2, to: first })) return false
  const joins = between.pos === 'CCONJ' || /^[.,:;!?…—–-]$/.test(between.lower)
  return joins && !gap.includes('\n')
}

/** So many words link two quotations of one sentence. */
const longestLink = 8

/** “More than anyone,” Ann Ek said, | the firm’s owner | “is to blame”: the words of hers between two quotations, without a verb. */
function linkBefore(
  passage: Passage,
  { teller, quote: before }: Told,
  quote: Quotation,
  first: number,
): Span | null {
  const from = teller.to + 1
  if (passage.at(teller.to).lower !== ',' || first - from > longestLink || first <= from)
    return null
  if (passage.indexAt(before.outer.end) > teller.from) return null
  if (!quote.closed || !/^\p{Ll}/u.test(passage.text.charAt(quote.start))) return null
  for (let i = from; i < first; i++)
    if (['PUNCT', 'VERB', 'AUX'].includes(passage.at(i).pos)) return null
  return passage.span({ from, to: first })
}

/** "“A” | and | “B”", "“A,” | and | “B”" */
function isJoined(passage: Passage, { outer }: Quotation, first: number): boolean {
  const behind = passage.indexAt(outer.end)
  const from = passage.at(behind).lower === ',' ? behind + 1 : behind
  return from === first - 1 && passage.at(from).pos === 'CCONJ'
}

/** Whether nothing goes on behind a quotation: said “A” and “B” | . */
function closes(passage: Passage, { outer }: Quotation): boolean {
  const end = passage.indexAt(outer.end)
  const { first, pos } = passage.at(end)
  return pos === 'PUNCT' || pos === 'CCONJ' || first === end
}
