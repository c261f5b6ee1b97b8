import type { Span } from '../../model/span.ts'
import { PartOfSpeech } from '../../model/token.ts'
import { CAPITAL, FIGURE, OTHER, SMALL, type WordFacts } from '../words/word-facts.ts'
import { COMPANY, LINK } from './words.ts'

const PROPER_NOUN = PartOfSpeech.options.indexOf('PROPN')

/** A run of words that may be of a name, and the small words between them: word indexes, both included. */
export interface CapitalRun {
  readonly first: number
  readonly last: number
}

const MOST_LINKS = 3
const INNER_MARKS = new Set(['-', '–', '‑', '&', '/', '.', "'", '’', "'s", '’s', '+'])
const DASHES = new Set(['-', '–'])

/**
 * The runs of a sentence, where alone names can be: |Ministry of Defence of Norway| said |Ann Ek| of the |3rd Army|.
 * They are made of words with capitals and of those read as proper nouns: |al-Hilla|. Other small words and marks are in a
 * run only between two of these, numbers also right before or after one. A form of company with a dot ends a run, |Ek Ltd.|
 * |Norway| said no, as does a dash between spaces, |Ann Ek| - |Analyst|. Letters of a currency are in none, US$3, nor is a
 * file, Ek.pdf.
 */
export function findCapitalRuns(
  text: string,
  words: readonly Span[],
  facts: WordFacts,
  parts: Uint8Array,
  known: Int32Array,
  first: number,
  last: number,
): CapitalRun[] {
  const runs: CapitalRun[] = []
  let run: { first: number; last: number } | null = null
  for (let i = first; i <= last; i++) {
    const makeup = facts.makeup[i] as number
    const isPart = makeup & CAPITAL || (makeup & SMALL && parts[i] === PROPER_NOUN)
    if (isPart && !isOfMoney(text, words[i] as Span) && !isFile(text, words[i] as Span)) {
      if (run && run.last === i - 1 && endsCompany(text, words, known, i)) {
        runs.push(run)
        run = null
      }
      const before = i > first && runs.at(-1)?.last !== i - 1 ? (facts.makeup[i - 1] as number) : 0
      if (!run) run = { first: before & FIGURE && !(before & OTHER) ? i - 1 : i, last: i }
      run.last = i
      if (i > run.first && isBeforeForm(text, words, known, i - 1)) {
        runs.push(run)
        run = null
      }
    } else if (run) {
      const word = words[i] as Span
      const figure = (makeup & FIGURE) !== 0 && !(makeup & (SMALL | OTHER)) && run.last === i - 1
      if (figure) run.last = i
      const link =
        makeup & OTHER
          ? isInnerMark(text, word) || (i === run.last + 1 && isBeforeForm(text, words, known, i))
          : (known[i] as number) & LINK
      if (!figure && (!link || i - run.last > MOST_LINKS)) {
        runs.push(run)
        run = null
      }
    }
  }
  if (run) runs.push(run)
  return runs
}

function isInnerMark(text: string, { start, end }: Span): boolean {
  const mark = text.slice(start, end)
  const apart = text[start - 1] === ' ' && text[end] === ' '
  return INNER_MARKS.has(mark) && !(apart && DASHES.has(mark))
}

/** The comma of |Ek, Inc.|, which ends there. */
function isBeforeForm(text: string, words: readonly Span[], known: Int32Array, i: number): boolean {
  const isForm = ((known[i + 1] ?? 0) & COMPANY) !== 0
  return isForm && text[words[i]?.start as number] === ','
}

/** |Ek Co.| before a word that is no other form: not Ek |Co.| Ltd. */
function endsCompany(text: string, words: readonly Span[], known: Int32Array, i: number): boolean {
  const before = words[i - 1] as Span
  const isForm = (n: number) => ((known[n] as number) & COMPANY) !== 0
  return isForm(i - 1) && !isForm(i) && text[before.end - 1] === '.'
}

const FILE = /.\.(?:csv|docx?|gif|html?|jpe?g|mp[34]|pdf|png|pptx?|txt|xlsx?|zip)$/i

/** The name of a file is nobody's. */
function isFile(text: string, { start, end }: Span): boolean {
  return end - start > 4 && FILE.test(text.slice(Math.max(start, end - 6), end))
}

const CURRENCY = /\p{Sc}/u

/** US in US$3, which is tight before the sign. */
export function isOfMoney(text: string, { end }: Span): boolean {
  const code = text.charCodeAt(end)
  return (code === 36 || code > 127) && CURRENCY.test(text.charAt(end))
}
