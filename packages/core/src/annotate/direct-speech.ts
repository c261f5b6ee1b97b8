import type { Cue } from '../language/speech.ts'
import type { Span } from '../model/span.ts'
import { pastOccasion } from './contents.ts'
import type { Draft, Taken } from './draft.ts'
import { isFiniteVerb } from './noun-phrases.ts'
import { type Passage, reach } from './passage.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Quotation } from './quotes.ts'
import { subjectBefore, verbGroup } from './subjects.ts'
import {
  isOutlet,
  isSentenceLike,
  quoteCue,
  subjectOf,
  type Teller,
  tellerFrom,
} from './tellers.ts'

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
  for (const quote of outermost) {
    const first = passage.indexAt(quote.outer.start)
    const end = passage.indexAt(quote.outer.end)
    if (taken.quotes.has(quote)) continue
    const behind = tellerBehind(passage, quote, first, end)
    if (!behind && previous && goesOn(passage, previous, quote, first)) {
      previous.content.push(quoted(quote))
      taken.quotes.add(quote)
      previous = { teller: previous.teller, content: previous.content, quote }
      continue
    }
    const teller = behind ?? tellerBefore(passage, quote, first, end)
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
    const content = [...untold.map(quoted), contentOf(passage, quote, teller)]
    untold = []
    drafts.push(draftOf(passage, teller, content))
    previous = { teller, quote, content }
  }
  return drafts
}

function quoted({ start, end }: Span): Span {
  return { start, end }
}

/** An unclosed quotation ends where its teller begins: “It is over, | the witness said. */
function contentOf(passage: Passage, quote: Quotation, teller: Teller): Span {
  if (quote.closed || teller.from <= passage.indexAt(quote.start)) return quoted(quote)
  const before = passage.at(teller.from - 1)
  const end = before.lower === ',' ? passage.at(teller.from - 2).end : before.end
  return end < quote.end && end > quote.start ? { start: quote.start, end } : quoted(quote)
}

function draftOf(passage: Passage, teller: Teller, content: readonly Span[]): Draft {
  return {
    source: teller.source && passage.span(teller.source),
    cue: teller.cue && passage.span(teller.cue),
    content,
    via: teller.via.flatMap((range) => passage.span(range) ?? []),
    stance: teller.verb?.stance ?? 'asserts',
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
    // X said: “A.” “B.”
    return gap.trim() === '' && !gap.includes('\n')
  }
  const between = passage.at(first - 1)
  if (between.index < teller.to - 1 || first - teller.to > 25) return false
  const sameSentence = between.first <= teller.from && /^[.!?]$/.test(between.lower)
  for (let i = teller.to + 2; i < first && !sameSentence; i++)
    if (isFiniteVerb(passage, i)) return false
  return !gap.includes('\n') && /^(?:[.,:;!?…—–-]|and|but)$/.test(between.lower)
}

/** “It works,” | said Ann Ek · Ann Ek told Reuters · the post reads | */
function tellerBehind(
  passage: Passage,
  quote: Quotation,
  first: number,
  end: number,
): Teller | null {
  if (!quote.closed) return tellerInside(passage, quote, first, end)
  let from = end
  while (/^[,—–-]$/.test(passage.at(from).lower)) from++
  if (from > end + 1 || isAnotherParagraph(passage, quote.outer.end, from)) return null
  const mark = passage.text.slice(quote.end - 1, quote.end)
  const comma = from > end || /[,!?…—–-]/.test(mark)
  const teller = tellerFrom(passage, from, end)
  if (!teller) return inscription(passage, quote, end)
  if (comma) return teller
  // the town’s name means “fox” and the mayor laughed: a quotation inside its sentence
  if (passage.at(first - 1).last > first && passage.at(first - 1).pos !== 'PUNCT') return null
  // “It works.” Ann said she would stay: the cue has words of its own
  const tail = passage.at(teller.to)
  return tail.pos === 'PUNCT' ? teller : null
}

function tellerInside(
  passage: Passage,
  quote: Quotation,
  first: number,
  end: number,
): Teller | null {
  for (let i = end - 1; i > Math.max(first, end - 25); i--) {
    if (passage.at(i).lower !== ',') continue
    const teller = tellerFrom(passage, i + 1, i + 1) ?? tellerAtEnd(passage, i + 1, end)
    return teller && teller.to >= end - 1 && passage.at(i).end > quote.start ? teller : null
  }
  return null
}

/** “It is over, | a witness | said. |: a cue as the last word of an unclosed quotation. */
function tellerAtEnd(passage: Passage, from: number, end: number): Teller | null {
  const last = passage.at(end - 1).pos === 'PUNCT' ? end - 2 : end - 1
  const verb = quoteCue(passage, last)
  if (!verb || last === from) return null
  return {
    source: { from, to: last },
    cue: { from: last, to: last + 1 },
    verb,
    via: [],
    negative: false,
    score: 0.7,
    because: 'words of saying at the end of an unclosed quotation',
    from,
    to: last + 1,
  }
}

function isAnotherParagraph(passage: Passage, offset: number, from: number): boolean {
  const gap = passage.text.slice(offset, passage.at(from).start)
  return (
    /\n\s*\n/.test(gap) ||
    (gap.includes('\n') && /^\p{Lu}/u.test(passage.text.slice(passage.at(from).start)))
  )
}

/** “We were here” was sprayed on a wall: words without a speaker. */
function inscription(passage: Passage, quote: Quotation, end: number): Teller | null {
  for (let i = end; i < end + 4; i++) {
    const word = passage.at(i)
    if (passage.speech.inscribed.has(word.lower) && isSentenceLike(passage, quote))
      return {
        source: null,
        cue: { from: i, to: i + 1 },
        verb: null,
        via: [],
        negative: false,
        score: 0.7,
        because: 'words found somewhere, nobody named',
        from: end,
        to: i + 1,
      }
    if (word.pos !== 'AUX' && word.pos !== 'ADV') return null
  }
  return null
}

/** Ann Ek | said: · told Reuters, · wrote on Telegram that | “It works.” */
function tellerBefore(
  passage: Passage,
  quote: Quotation,
  first: number,
  end: number,
): Teller | null {
  const start = Math.max(passage.at(first).first, passage.at(first - 1).first, first - reach)
  if (isAnotherParagraph(passage, passage.at(first - 1).end, first)) return null
  const colon = passage.at(first - 1).lower === ':'
  if (!colon && !standsAlone(passage, quote, end)) return null
  const caption = colon ? tellerByCaption(passage, start, first) : null
  if (caption) return caption
  for (let i = first - 1; i >= start; i--) {
    const word = passage.at(i)
    if (word.quote && word.quote !== passage.at(first).quote) break
    if (/^[.;?!]$/.test(word.lower)) break
    const cue = quoteCue(passage, i) ?? (colon ? anyCue(passage, i) : null)
    if (!cue) {
      if (!colon && isFiniteVerb(passage, i) && i < first - 1) break
      continue
    }
    const to = i + (cue.particle ? 2 : 1)
    if (!colon && !reaches(passage, to, first, cue)) break
    return tellerOf(passage, i, to, cue, first)
  }
  return colon && standsAlone(passage, quote, end) ? tellerByColon(passage, start, first) : null
}

/** Before a colon any verb of speech tells: praised his players on Monday: “…” */
function anyCue(passage: Passage, index: number): Cue | null {
  const { lower } = passage.at(index)
  if (!isFiniteVerb(passage, index)) return null
  return passage.speech.verbs.get(lower)?.find(({ particle }) => particle === null) ?? null
}

function tellerOf(passage: Passage, verb: number, to: number, cue: Cue, first: number): Teller {
  const group = verbGroup(passage, verb)
  const { hearer } = pastOccasion(passage, to, first, cue)
  const source = subjectOf(passage, verb)
  return {
    source,
    cue: { from: verb, to },
    verb: cue,
    via: hearer && isOutlet(passage, hearer) ? [hearer] : [],
    negative: group.negative,
    score: source ? 0.9 : 0.6,
    because: 'words of saying before the quotation',
    from: group.from,
    to,
  }
}

/** Between a cue and its quotation stands only who is told, when and where. */
function reaches(passage: Passage, from: number, first: number, cue: Cue): boolean {
  const { at } = pastOccasion(passage, from, first, cue)
  let left = at
  while (
    left < first &&
    (/^[,:—–-]$/.test(passage.at(left).lower) ||
      passage.speech.complementizers.has(passage.at(left).lower))
  )
    left++
  return left === first
}

/** The union | posted a picture with the | caption | : “…” */
function tellerByCaption(passage: Passage, start: number, first: number): Teller | null {
  const noun = passage.at(first - 2)
  if (!passage.speech.documents.has(noun.lower)) return null
  for (let i = first - 3; i > start; i--) {
    if (!isFiniteVerb(passage, i)) continue
    const source = subjectBefore(passage, verbGroup(passage, i).from)
    if (!source) continue
    return {
      source,
      cue: { from: first - 2, to: first - 1 },
      verb: null,
      via: [],
      negative: false,
      score: 0.8,
      because: `words of a ${noun.lower}`,
      from: start,
      to: first,
    }
  }
  return null
}

/** Ann Ek: “…” */
function tellerByColon(passage: Passage, start: number, first: number): Teller | null {
  const source = phraseBefore(passage, first - 1, start)
  if (!source || source.from > start) return null
  return {
    source,
    cue: null,
    verb: null,
    via: [],
    negative: false,
    score: 0.8,
    because: 'a name and a colon before the quotation',
    from: start,
    to: first,
  }
}

/** A quotation behind which the sentence does not go on. */
function standsAlone(passage: Passage, quote: Quotation, end: number): boolean {
  const after = passage.at(end)
  const last = passage.text.slice(quote.end - 1, quote.end)
  return (
    after.pos === 'PUNCT' || after.first === end || /[.!?…]/.test(last) || after.pos === 'CCONJ'
  )
}
