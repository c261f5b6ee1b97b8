import type { Quotation } from '../../quotes/quotation.ts'
import { tellerByNoun } from '../copular-speech.ts'
import { isAnotherParagraph } from '../passage/paragraph-break.ts'
import { type Passage, type Range, reach } from '../passage/passage.ts'
import { clauseAhead, subjectAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb, nounPhraseAfter } from '../syntax/noun-phrase.ts'
import { isSentenceLike, quoteCue, type Teller, tellerFrom } from './quote-source.ts'

/** “It works,” | said Ann Ek · Ann Ek told Reuters · the post reads | */
export function tellerBehind(
  passage: Passage,
  quote: Quotation,
  first: number,
  end: number,
): Teller | null {
  if (!quote.closed) return tellerInside(passage, quote, first, end)
  if (passage.at(end).lower === ':') return tellerOfHeadline(passage, end)
  const named = isSentenceLike(passage, quote) ? nameBehindDash(passage, first, end) : null
  if (named) return named
  let from = end
  while (/^[,—–-]$/.test(passage.at(from).lower)) from++
  if (from > end + 1 || isAnotherParagraph(passage, quote.outer.end, from)) return null
  // “He said, ‘I am done,’” | she recalled
  const comma =
    from > end || /[,;!?…—–-][’'”"]?$/.test(passage.text.slice(quote.end - 2, quote.end))
  // “A”, while Ann Ek said that …: a teller of something else
  const { subordinators, roles } = passage.speech
  const joins = passage.at(from).lower
  if (subordinators.has(joins) && !roles.has(joins)) return null
  // “A,” even as Ann Ek said that …
  if (passage.at(from).pos === 'ADV' && subordinators.has(passage.at(from + 1).lower)) return null
  const noun = tellerByNoun(passage, from)
  if (noun) return noun
  const teller = tellerFrom(passage, from, end)
  if (!teller) return inscription(passage, quote, end)
  // “A,” but Ann Ek said | that b: what the cue says stands behind it
  const { complementizers } = passage.speech
  const { pos, lower } = passage.at(from)
  const turns = teller.verb && (pos === 'CCONJ' || passage.speech.absolutes.has(lower))
  const last = Math.min(passage.at(teller.to).last, teller.to + reach)
  // sworn in as “president,” he promised elections | “within months”: what is said stands behind it
  if (inverts(teller) && !isSentenceLike(passage, quote) && passage.at(teller.to).mark) return null
  // on “Fox News Sunday,” Ek insisted | he had left
  if (teller.verb && !isSentenceLike(passage, quote) && subjectAhead(passage, teller.to, last))
    return null
  if (turns && complementizers.has(passage.at(teller.to).lower)) return null
  if (turns && clauseAhead(passage, teller.to, last)) return null
  // “It works,” | His wife said: “And …”
  const begins = beginsSentence(passage, from)
  // “It works.” | He wrote on Monday, “And …”
  const next = passage.at(teller.to).lower === ',' ? teller.to + 1 : teller.to
  const opensNext = passage.at(next).mark && passage.at(next).quote !== quote
  if ((passage.at(teller.to).lower === ':' || opensNext) && begins) return null
  // “It works!” | She promised | to stay: a sentence of its own
  const isWhole = begins && /[.!?…]$/.test(passage.text.slice(quote.start, quote.end))
  if (isWhole && passage.at(teller.to).pos !== 'PUNCT') return null
  // “It works.” | Her aunt, | she said |, had left
  if (isWhole && (teller.source?.from ?? from) > from && !inverts(teller)) return null
  if (comma) return teller
  // the town’s name means “fox” and the mayor laughed: a quotation inside its sentence
  if (passage.at(first - 1).last > first && passage.at(first - 1).pos !== 'PUNCT') return null
  // “It works.” Ann said she would stay: the cue has words of its own
  const tail = passage.at(teller.to)
  // “It works.” Ann said: “And …”
  if (tail.lower === ':' || passage.at(teller.to + 1).mark) return null
  return tail.pos === 'PUNCT' ? teller : null
}

/** "said | Ann Ek" */
function inverts({ source, cue }: Teller): boolean {
  return (source?.from ?? 0) > (cue?.from ?? 0)
}

/** "His", "The" with a capital, whatever stands before it: no name, so a sentence begins. */
function beginsSentence({ text, words }: Passage, index: number): boolean {
  const { start, pos, lower } = words[index] ?? {}
  if (start === undefined || lower === 'i' || (pos !== 'PRON' && pos !== 'DET')) return false
  return /\p{Lu}/u.test(text.charAt(start))
}

/** ‘I nearly died’: | hiker | tells of fall: in a headline whoever does something behind the colon. */
function tellerOfHeadline(passage: Passage, colon: number): Teller | null {
  const { last, first } = passage.at(colon)
  if (/^[.!?]$/.test(passage.at(last - 1).lower) || !passage.at(first).mark) return null
  const source = nounPhraseAfter(passage, colon + 1)
  if (!source || !isFiniteVerb(passage, source.to)) return null
  return inHeadline(source, colon, 0.6, 'who acts behind the colon of a headline')
}

/** ‘I thought it was thunder’ – | survivor of blast: in a headline nothing but who says it stands behind the dash. */
function nameBehindDash(passage: Passage, first: number, end: number): Teller | null {
  const { last, first: opening } = passage.at(end)
  if (!/^[—–]$/.test(passage.at(end).lower) || opening < first) return null
  if (/^[.!?]$/.test(passage.at(last - 1).lower)) return null
  const source = nounPhraseAfter(passage, end + 1)
  if (!source || source.to < last) return null
  return inHeadline(source, end, 0.7, 'who says it stands behind the dash of a headline')
}

/** Who tells without a word that says so, behind a mark. */
function inHeadline(source: Range, mark: number, score: number, because: string): Teller {
  const untold = { cue: null, verb: null, via: [], negative: false }
  return { ...untold, source, score, because, from: mark, to: source.to }
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
