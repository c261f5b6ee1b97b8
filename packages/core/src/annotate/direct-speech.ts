import type { Cue } from '../language/speech.ts'
import type { Span } from '../model/span.ts'
import { pastOccasion } from './contents.ts'
import type { Draft } from './draft.ts'
import { isFinite, isHead, nounPhraseAfter } from './noun-phrases.ts'
import { type Passage, type Range, reach } from './passage.ts'
import type { Quotation } from './quotes.ts'
import { phraseBefore, subjectBefore, verbGroup } from './subjects.ts'

/** Who says a quotation: the teller found beside it. */
interface Teller {
  readonly source: Range | null
  /** The cue, from its first to its last word. */
  readonly cue: Range | null
  readonly verb: Cue | null
  readonly via: readonly Range[]
  readonly negative: boolean
  readonly score: number
  readonly because: string
  /** The words that tell: quotations on either side of them belong together. */
  readonly from: number
  readonly to: number
}

interface Told {
  readonly teller: Teller
  readonly quote: Quotation
  readonly content: Span[]
}

/** What is said in quotation marks, by the teller beside it. `usedCues` collects the words that serve as cues. */
export function findDirectSpeech(passage: Passage, usedCues: Set<number>): Draft[] {
  const drafts: Draft[] = []
  let previous: Told | null = null
  const outermost = passage.quotes.filter(({ depth }) => depth === 0)
  for (const quote of outermost) {
    const first = passage.indexAt(quote.outer.start)
    const end = passage.indexAt(quote.outer.end)
    if (previous && goesOn(passage, previous, quote, first)) {
      previous.content.push(quoted(quote))
      previous = { teller: previous.teller, content: previous.content, quote }
      continue
    }
    const teller =
      tellerBehind(passage, quote, first, end) ?? tellerBefore(passage, quote, first, end)
    if (!teller) continue
    if (teller.cue) for (let i = teller.cue.from; i < teller.cue.to; i++) usedCues.add(i)
    const content = [contentOf(passage, quote, teller)]
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
  if (between.index < teller.to - 1 || first - teller.to > 14) return false
  for (let i = teller.to; i < first; i++)
    if (isFinite(passage, i) && i > teller.to + 1) return false
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
    const teller = tellerFrom(passage, i + 1, i + 1)
    return teller && teller.to >= end - 1 && passage.at(i).end > quote.start ? teller : null
  }
  return null
}

function isAnotherParagraph(passage: Passage, offset: number, from: number): boolean {
  const gap = passage.text.slice(offset, passage.at(from).start)
  return (
    /\n\s*\n/.test(gap) ||
    (gap.includes('\n') && /^\p{Lu}/u.test(passage.text.slice(passage.at(from).start)))
  )
}

/** A teller that begins with a word: a cue and its source, or a source and its cue. */
function tellerFrom(passage: Passage, from: number, edge: number): Teller | null {
  const limit = Math.min(passage.at(from).last, from + reach)
  const phrase = phraseAt(passage, from)
  if (phrase) return phrase
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (word.quote && word.quote !== passage.at(edge - 1).quote && i > from) return null
    if (/^[.;:?!]$/.test(word.lower)) return null
    const cue = quoteCue(passage, i)
    if (!cue) continue
    const group = verbGroup(passage, i)
    const to = i + (cue.particle ? 2 : 1)
    const shared = { cue: { from: i, to }, verb: cue, negative: group.negative, from }
    if (group.from === from) {
      const inverted = invertedSource(passage, to)
      if (inverted)
        return {
          ...shared,
          source: inverted,
          via: viaBehind(passage, inverted.to),
          score: 0.95,
          because: 'words of saying behind the quotation',
          to: inverted.to,
        }
      if (group.passive) return null
    }
    const subject = group.from > from ? subjectBefore(passage, group.from) : null
    if (!subject || subject.from < from) continue
    if (subject.from > from && !isAdverbial(passage, { from, to: subject.from })) continue
    const { at: past, hearer } = pastOccasion(passage, to, limit, cue)
    const via = hearer && isOutlet(passage, hearer) ? [hearer] : viaBehind(passage, past)
    return {
      ...shared,
      source: subject,
      via,
      score: 0.95,
      because: 'words of saying behind the quotation',
      to: past,
    }
  }
  return null
}

/** "said | Monday | the governor of Orly": the source behind its cue. */
export function invertedSource(passage: Passage, from: number): Range | null {
  let at = from
  while (
    passage.speech.days.has(passage.at(at).lower) ||
    (passage.at(at).pos === 'ADV' && isHead(passage.at(at + 1)))
  )
    at++
  const source = nounPhraseAfter(passage, at)
  if (!source || isFinite(passage, source.to)) return null
  return source
}

/** "said Ann Ek, | according to TASS": who passes it on. */
function viaBehind(passage: Passage, from: number): Range[] {
  const at = passage.at(from).lower === ',' ? from + 1 : from
  const phrase = phraseAt(passage, at)
  return phrase?.source ? [phrase.source] : []
}

/** "told | Reuters |": a hearer with a name passes the words on. */
export function isOutlet(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (passage.at(i).name >= 0) return true
  return false
}

function isAdverbial(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isFinite(passage, i)) return false
  return true
}

/** A form that can tell a quotation: "said", "told", "reads" behind a document. */
function quoteCue(passage: Passage, index: number): Cue | null {
  const word = passage.at(index)
  if (word.name >= 0 && word.pos !== 'VERB') return null
  const cues = passage.speech.verbs.get(word.lower)
  const cue = cues?.find(
    ({ particle, frames }) =>
      frames.has('quote') && (particle === null || passage.at(index + 1).lower === particle),
  )
  if (!cue) return null
  if (word.pos === 'VERB') return cue
  return /(?:ed|id|ote|old)$/.test(word.lower) || word.pos === 'NOUN' ? cue : null
}

/** ", according to Ann Ek" behind a quotation. */
export function phraseAt(passage: Passage, from: number): Teller | null {
  const phrase = passage.speech.phrases.find(({ words }) =>
    words.every((word, i) => passage.at(from + i).lower === word),
  )
  if (!phrase) return null
  const at = from + phrase.words.length
  const source = nounPhraseAfter(passage, at)
  if (!source) return null
  return {
    source,
    cue: { from, to: at },
    verb: null,
    via: [],
    negative: false,
    score: 0.9,
    because: `“${phrase.words.join(' ')}”`,
    from,
    to: source.to,
  }
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
  for (let i = first - 1; i >= start; i--) {
    const word = passage.at(i)
    if (word.quote && word.quote !== passage.at(first).quote) break
    if (/^[.;?!]$/.test(word.lower)) break
    const cue = quoteCue(passage, i)
    if (!cue) {
      if (!colon && isFinite(passage, i) && i < first - 1) break
      continue
    }
    const to = i + (cue.particle ? 2 : 1)
    if (!colon && !reaches(passage, to, first, cue)) break
    return tellerOf(passage, i, to, cue, first)
  }
  return colon ? tellerByColon(passage, start, first) : null
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

/** The subject of a verb form, also of "saying", which has it from the verb before. */
export function subjectOf(passage: Passage, verb: number): Range | null {
  const group = verbGroup(passage, verb)
  const subject = subjectBefore(passage, group.from)
  if (subject || !/ing$/.test(passage.at(verb).lower)) return subject
  const first = Math.max(passage.at(verb).first, verb - reach)
  for (let i = group.from - 1; i >= first; i--) {
    if (!isFinite(passage, i)) continue
    const governing = subjectBefore(passage, verbGroup(passage, i).from)
    if (governing) return governing
  }
  return null
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

/** with the caption: “…” · Ann Ek: “…” */
function tellerByColon(passage: Passage, start: number, first: number): Teller | null {
  const noun = passage.at(first - 2)
  const shared = { verb: null, via: [], negative: false, from: start, to: first }
  if (passage.speech.documents.has(noun.lower)) {
    for (let i = first - 3; i > start; i--) {
      if (!isFinite(passage, i)) continue
      const source = subjectBefore(passage, verbGroup(passage, i).from)
      if (source)
        return {
          ...shared,
          source,
          cue: { from: first - 2, to: first - 1 },
          score: 0.8,
          because: `words of a ${noun.lower}`,
        }
    }
  }
  const speaker = phraseBefore(passage, first - 1, start)
  if (!speaker || speaker.from > start) return null
  return {
    ...shared,
    source: speaker,
    cue: null,
    score: 0.8,
    because: 'a name and a colon before the quotation',
  }
}

/** A quotation that is a sentence: a capital, a verb, a closing mark. */
export function isSentenceLike(passage: Passage, quote: Quotation): boolean {
  if (!/^[\p{Lu}\d…[(]/u.test(passage.text.slice(quote.start, quote.start + 2))) return false
  const first = passage.indexAt(quote.start)
  const end = passage.indexAt(quote.end)
  for (let i = first; i < Math.min(end, first + reach); i++) if (isFinite(passage, i)) return true
  return false
}

/** A quotation behind which the sentence does not go on. */
function standsAlone(passage: Passage, quote: Quotation, end: number): boolean {
  const after = passage.at(end)
  const last = passage.text.slice(quote.end - 1, quote.end)
  return (
    after.pos === 'PUNCT' || after.first === end || /[.!?…]/.test(last) || after.pos === 'CCONJ'
  )
}
