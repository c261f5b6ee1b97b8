import type { Quotation } from '../quotes.ts'
import { contentEnd } from './content-end.ts'
import { clauseLimit } from './contents.ts'
import type { Draft, Taken } from './draft.ts'
import type { Passage } from './passage.ts'
import { isSentenceLike } from './tellers.ts'

/** Fewer words than these in quotation marks are a title or a motto. */
const leastWords = 4

/**
 * Quotations with no teller beside them: a paragraph that goes on with the speaker of the one before,
 * or words of nobody named.
 *
 *     “We are glad,” | he | said.
 *
 *     “And so we stay.”
 */
export function findSourcelessQuotes(
  passage: Passage,
  taken: Taken,
  drafts: readonly Draft[],
): Draft[] {
  const tellings = drafts
    .map((draft) => ({ draft, end: endOf(draft) }))
    .sort((a, b) => a.end - b.end)
  const found: Draft[] = []
  let before = 0
  for (const quote of passage.quotes) {
    while ((tellings[before]?.end ?? Number.POSITIVE_INFINITY) <= quote.outer.start) before++
    if (quote.depth > 0 || taken.quotes.has(quote) || !isStatement(passage, quote)) continue
    const previous = tellings[before - 1]
    const source =
      previous &&
      previous.draft.score > 0.8 &&
      isNextParagraph(passage.text.slice(previous.end, quote.outer.start))
        ? previous.draft.source
        : null
    found.push({
      source,
      cue: null,
      content: [{ start: quote.start, end: quote.end }],
      via: [],
      stance: source ? (previous?.draft.stance ?? 'asserts') : 'asserts',
      negative: false,
      score: source ? 0.6 : 0.4,
      because: [
        source ? 'goes on behind the speaker of the paragraph before' : 'a quotation, nobody named',
      ],
    })
  }
  return found
}

function endOf({ source, cue, content }: Draft): number {
  return Math.max(source?.end ?? 0, cue?.end ?? 0, ...content.map(({ end }) => end))
}

/** One paragraph break, and nothing else but marks. */
function isNextParagraph(gap: string): boolean {
  return /^[.!?"”’»)\s]*$/.test(gap) && (gap.match(/\n/g)?.length ?? 0) > 0
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

/** "Troops have allegedly left": told on hearsay, nobody named. */
export function findHearsay(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const contents = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const found: Draft[] = []
  let [at, reached] = [0, 0]
  for (const { index, lower, start, first } of passage.words) {
    for (let next = contents[at]; next && next.start <= start; next = contents[++at])
      reached = Math.max(reached, next.end)
    if (!passage.speech.hedges.has(lower) || reached > start) continue
    const limit = clauseLimit(passage, index)
    const participle = passage.at(index + 1).doing
    const from = participle ? index : clauseStart(passage, index, first)
    const to = contentEnd(passage, index, limit, 'clause')
    const content = passage.spans([
      { from, to: index },
      { from: index + 1, to },
    ])
    if (content.length === 0) continue
    found.push({
      source: null,
      cue: passage.span({ from: index, to: index + 1 }),
      content,
      via: [],
      stance: 'asserts',
      negative: false,
      score: 0.5,
      because: [`“${lower}”: told on hearsay`],
    })
  }
  return found
}

function clauseStart(passage: Passage, index: number, first: number): number {
  for (let i = index - 1; i >= Math.max(first, index - 40); i--) {
    const word = passage.at(i)
    if (/^[,;:—–]$/.test(word.lower) || passage.speech.relatives.has(word.lower)) return i + 1
  }
  return Math.max(first, index - 40)
}
