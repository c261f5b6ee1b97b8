import { functionWords } from '../language/function-words.ts'
import type { Knowledge } from '../model/article.ts'
import { WordTable } from './word-table.ts'

/** This much of the middle of a text is looked at, */
const GLANCE = 200
/** … and where that is not clear so much of its middle and of its head; a language shows long before. */
const SAMPLE = 400

/** So many letters tell a script for sure. */
const LETTERS = 12
/** So few are a short sentence of Chinese. */
const FEW = 4

/** Scripts that one language has to itself, or that are told apart by their words. */
const scripts: readonly { readonly test: RegExp; readonly language: string }[] = [
  { test: /\p{Script=Hangul}/gu, language: 'ko' },
  { test: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { test: /\p{Script=Han}/gu, language: 'zh' },
  { test: /\p{Script=Greek}/gu, language: 'el' },
  { test: /\p{Script=Hebrew}/gu, language: 'he' },
  { test: /\p{Script=Thai}/gu, language: 'th' },
  { test: /\p{Script=Devanagari}/gu, language: 'hi' },
  { test: /\p{Script=Georgian}/gu, language: 'ka' },
  { test: /\p{Script=Armenian}/gu, language: 'hy' },
]

/** Letters, and letters side by side, that one language written in Cyrillic has to itself; the first that has any is told. */
const cyrillic: readonly { readonly test: RegExp; readonly language: string | null }[] = [
  // Kazakh, Kyrgyz, Tatar, Mongolian, Tajik and others: not told apart
  { test: /[әғқңөұүһҳҷӣӯҗ]/i, language: null },
  { test: /ў/i, language: 'be' },
  { test: /[їєґ]/i, language: 'uk' },
  { test: /[ѓќѕ]/i, language: 'mk' },
  { test: /[ђћџљњј]/i, language: 'sr' },
  { test: /^(?=.*і).*[ыэё]/is, language: 'be' },
  { test: /і/i, language: 'uk' },
  { test: /[ыэё]/i, language: 'ru' },
  // in Russian it stands before е, ё, ю and я alone
  { test: /ъ(?![еёюя])/i, language: 'bg' },
  { test: /^/, language: 'ru' },
]

const languages = Object.values(functionWords).flatMap((table) => Object.entries(table))

/** Each function word with the languages that have it, by their place in the list. */
const byWord = new Map<string, number[]>()
for (const [i, [, words]] of languages.entries())
  for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), i])
const table = new WordTable<readonly number[]>(byWord, [])

export interface ToldLanguage {
  readonly code: string
  readonly knowledge: Knowledge
}

/** Tells the language of a text by its script, its function words or its letters; null where too little of these is there. */
export function tellLanguage(text: string): ToldLanguage | null {
  return tellSurely(text) ?? byFewLetters(sampleOf(text))
}

/** As `tellLanguage`, but null for texts so short that letters read in a wrong encoding would tell as much. */
export function tellSurely(text: string): ToldLanguage | null {
  const glance = middleOf(text).slice(0, GLANCE)
  const told = byScript(glance, LETTERS) ?? byWords(glance, CLEAR)
  if (told) return told
  const sample = sampleOf(text)
  return byScript(sample, LETTERS) ?? byWords(sample, ENOUGH)
}

function byFewLetters(sample: string): ToldLanguage | null {
  return byScript(sample, FEW) ?? byCyrillic(sample)
}

function sampleOf(text: string): string {
  return `${text.slice(0, SAMPLE)} ${middleOf(text)}`
}

function middleOf(text: string): string {
  const middle = Math.max(SAMPLE, Math.floor(text.length / 2))
  return text.slice(middle, middle + SAMPLE)
}

function byScript(sample: string, fewest: number): ToldLanguage | null {
  if (
    !/[\u0370-\u03ff\u0530-\u05ff\u0900-\u097f\u0e00-\u0e7f\u10a0-\u10ff\u3040-\uffff]/.test(sample)
  )
    return null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const { test, language } of scripts) {
    const share = (sample.match(test)?.length ?? 0) / Math.max(letters, 1)
    // Japanese mixes its own two scripts with Chinese characters.
    if (letters >= fewest && share > (language === 'ja' ? 0.15 : 0.5))
      return told(language, `${Math.round(share * 100)} % of the letters are of its script`)
  }
  return null
}

/** Of a sentence or two in Cyrillic, too short for function words: Russian unless a letter speaks for another. */
function byCyrillic(sample: string): ToldLanguage | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / Math.max(letters, 1)
  if (letters < LETTERS || share <= 0.5) return null
  const language = cyrillic.find(({ test }) => test.test(sample))?.language ?? null
  return language === null
    ? null
    : told(language, 'its Cyrillic letters alone, its small words tell nothing')
}

/** So many words of a sample and more than this share are function words of a language, so many times those of the next. */
interface Margin {
  readonly least: number
  readonly share: number
  readonly times: number
}

const ENOUGH: Margin = { least: 2, share: 0.12, times: 1.2 }
/** Told so clearly, nothing else has to be looked at. */
const CLEAR: Margin = { least: 6, share: 0.24, times: 2 }

function byWords(sample: string, { least, share, times }: Margin): ToldLanguage | null {
  const { all: words } = table.lookUp(sample, 0, sample.length)
  const hits = new Uint16Array(languages.length)
  for (const known of words)
    for (let i = 0; i < known.length; i++) {
      const language = known[i] as number
      hits[language] = (hits[language] as number) + 1
    }
  let most = 0
  let second = 0
  for (const count of hits)
    if (count > most) [most, second] = [count, most]
    else second = Math.max(second, count)
  const clear = most >= least && most > words.length * share && most > second * times
  return clear
    ? told(
        languages[hits.indexOf(most)]?.[0] ?? '',
        `${most} of ${words.length} words are its function words`,
      )
    : null
}

function told(code: string, reason: string): ToldLanguage {
  return { code, knowledge: { how: 'implied', span: null, tag: null, because: [reason] } }
}
