import { functionWords } from '../language/function-words.ts'
import type { Knowledge } from '../model/article.ts'

/** This much of a text is looked at; a language shows long before. */
const SAMPLE = 6000

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

const tables = Object.values(functionWords).map((languages) =>
  Object.entries(languages).map(([code, words]) => ({ code, words: new Set(words.split(' ')) })),
)

export interface ToldLanguage {
  readonly code: string
  readonly knowledge: Knowledge
}

/** Tells the language of a text by its script and its function words; null where too little of either is there. */
export function tellLanguage(text: string): ToldLanguage | null {
  const sample = text.slice(0, SAMPLE)
  return byScript(sample) ?? byWords(sample)
}

function byScript(sample: string): ToldLanguage | null {
  if (
    !/[\u0370-\u03ff\u0530-\u05ff\u0900-\u097f\u0e00-\u0e7f\u10a0-\u10ff\u3040-\uffff]/.test(sample)
  )
    return null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const { test, language } of scripts) {
    const share = (sample.match(test)?.length ?? 0) / Math.max(letters, 1)
    // Japanese mixes its own two scripts with Chinese characters.
    if (letters >= 12 && share > (language === 'ja' ? 0.15 : 0.5))
      return told(language, `${Math.round(share * 100)} % of the letters are of its script`)
  }
  return null
}

function byWords(sample: string): ToldLanguage | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = { code: '', hits: 0 }
  let second = 0
  for (const table of tables)
    for (const language of table) {
      let hits = 0
      for (const word of words) if (language.words.has(word)) hits += 1
      if (hits > best.hits) {
        second = best.hits
        best = { code: language.code, hits }
      } else second = Math.max(second, hits)
    }
  const clear = best.hits >= 2 && best.hits > words.length * 0.12 && best.hits > second * 1.2
  return clear
    ? told(best.code, `${best.hits} of ${words.length} words are its function words`)
    : null
}

function told(code: string, reason: string): ToldLanguage {
  return { code, knowledge: { how: 'implied', span: null, tag: null, because: [reason] } }
}
