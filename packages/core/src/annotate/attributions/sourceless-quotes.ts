import type { Span } from '../../model/span.ts'
import type { Quotation } from '../quotes/quotation.ts'
import { isSentenceLike } from './direct-speech/quote-source.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage } from './passage/passage.ts'
import { Conversation, type Turn } from './sourceless-quotes/conversation.ts'
import { isFiniteVerb } from './syntax/noun-phrase.ts'

/** Fewer words than these in quotation marks are a title or a motto. */
const leastWords = 4

/** Words between a telling and the quotation behind it that goes on with it: "on Monday in Orly". */
const mostBetween = 12

/**
 * Quotations with no teller beside them: of whoever tells the sentence before, of who speaks in turn, or words of
 * nobody named.
 *
 *     | Ann Ek | said the plan works. “It is cheap.”
 *
 *     “And so we stay.”
 */
export function findSourcelessQuotes(
  passage: Passage,
  taken: Taken,
  drafts: readonly Draft[],
): Draft[] {
  const tellings = drafts
    .map((draft) => ({ draft, start: startOf(draft), end: endOf(draft) }))
    .sort((a, b) => a.end - b.end || b.start - a.start)
  const conversation = new Conversation(passage.text, drafts)
  const found: Untold[] = []
  let before = 0
  let previous: Quotation | null = null
  for (const quote of passage.quotes) {
    while ((tellings[before]?.end ?? Number.POSITIVE_INFINITY) <= quote.outer.start) before++
    if (quote.depth > 0) continue
    if (taken.quotes.has(quote)) {
      conversation.told(quote)
      continue
    }
    const last = found.at(-1)
    if (quote.continues && last && last.quotes.at(-1) === previous) {
      last.quotes.push(quote)
      previous = quote
      continue
    }
    previous = quote
    const known = conversation.turn(quote)
    if (!known && !isStatement(passage, quote)) continue
    const telling = tellings[before - 1]
    const goes = known === undefined && telling !== undefined && goesOn(passage, telling, quote)
    const teller = goes ? telling.draft : null
    const turn = conversation.spoke(quote, known ? known.source : (teller?.source ?? null))
    found.push({ quotes: [quote], turn, teller })
  }
  conversation.settle()
  return found.map(draftOf)
}

interface Untold {
  /** Of several the later ones reopen it in new paragraphs. */
  readonly quotes: Quotation[]
  readonly turn: Turn
  /** Who tells the sentence before, when the quotation goes on with it. */
  readonly teller: Draft | null
}

function draftOf({ quotes, turn: { source }, teller }: Untold): Draft {
  return {
    source,
    cue: null,
    content: quotes.map(({ start, end }) => ({ start, end })),
    via: [],
    stance: teller?.stance ?? 'asserts',
    negative: false,
    score: source ? 0.6 : 0.4,
    because: [reasonOf(source, teller === null)],
  }
}

function reasonOf(source: Span | null, inTurn: boolean): string {
  if (!source) return 'a quotation, nobody named'
  return inTurn ? 'speaks in turn' : 'goes on behind who tells the sentence before'
}

function startOf({ source, cue, content }: Draft): number {
  const [first, second] = [source?.start ?? Infinity, cue?.start ?? Infinity]
  return Math.min(first, second, ...content.map(({ start }) => start))
}

function endOf({ source, cue, content }: Draft): number {
  return Math.max(source?.end ?? 0, cue?.end ?? 0, ...content.map(({ end }) => end))
}

interface Telling {
  readonly draft: Draft
  readonly end: number
}

/** Nothing stands between a telling and a quotation but marks, one paragraph break, or when and where it was told. */
function goesOn(passage: Passage, { draft, end }: Telling, quote: Quotation): boolean {
  if (draft.score < 0.7 || !draft.source) return false
  const gap = passage.text.slice(end, quote.outer.start)
  if (/^[.!?"”’»)\s]*$/.test(gap)) return true
  const [from, to] = [passage.indexAt(end), passage.indexAt(quote.outer.start)]
  if (gap.trimEnd().includes('\n') || to - from > mostBetween) return false
  let stops = 0
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(passage, i)) return false
    if (/^[.!?]$/.test(passage.at(i).lower)) stops++
  }
  return stops === 1
}

/** A sentence of its own in quotation marks, not a title, a motto or a name. */
function isStatement(passage: Passage, quote: Quotation): boolean {
  const first = passage.indexAt(quote.outer.start)
  const end = passage.indexAt(quote.outer.end)
  const before = passage.at(first - 1)
  const starts = passage.at(first).first >= first - 1 || /^[.!?:]$/.test(before.lower)
  const closes = /[.!?…,]$/.test(passage.text.slice(quote.start, quote.end))
  if (!starts || !closes || passage.speech.naming.has(before.lower)) return false
  return end - first > leastWords && isSentenceLike(passage, quote)
}
