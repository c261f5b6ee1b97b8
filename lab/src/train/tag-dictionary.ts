import { PartOfSpeech, type Span } from '@dateline/core'
import { FORMS, formOf } from '@dateline/core/inside/annotate/parts-of-speech/word-features'
import { readWordFacts } from '@dateline/core/inside/annotate/words/word-facts'
import type { PackedTagDictionary } from '@dateline/core/inside/language/tag-dictionary'
import type { Tagger } from '@dateline/core/inside/language/tagger'
import type { TaggedText } from '../formats.ts'

/** A word is settled that stands so often in one form, nearly always as one part of speech. */
const LEAST_TIMES = 20
const LEAST_SHARE = 0.998

const LABELS = PartOfSpeech.options

interface Seen {
  readonly word: string
  readonly form: number
  /** How often it is each part of speech. */
  readonly times: Int32Array
}

/** The words whose part of speech is settled by what they are, from texts whose words are tagged. */
export function learnTagDictionary(
  texts: readonly TaggedText[],
  tagger: Pick<Tagger, 'clusters' | 'uses'>,
): PackedTagDictionary {
  const lists = Array.from({ length: FORMS }, () => LABELS.map((): string[] => []))
  for (const { word, form, times } of waysOf(texts, tagger).values()) {
    const all = times.reduce((sum, count) => sum + count, 0)
    const most = Math.max(...times)
    if (all < LEAST_TIMES || most < LEAST_SHARE * all) continue
    lists[form]?.[times.indexOf(most)]?.push(word)
  }
  return lists.map((byLabel) => byLabel.map((words) => words.sort().join(' ')))
}

/** Each word of the texts in each of its forms. */
function waysOf(
  texts: readonly TaggedText[],
  tagger: Pick<Tagger, 'clusters' | 'uses'>,
): Map<string, Seen> {
  const ways = new Map<string, Seen>()
  for (const { text, tokens, sentences } of texts) {
    const facts = readWordFacts(text, tokens, tagger)
    let first = 0
    for (const sentence of sentences) {
      let i = first
      for (; i < tokens.length && (tokens[i] as Span).end <= sentence.end; i++) {
        const { start, end, pos } = tokens[i] as TaggedText['tokens'][number]
        const word = text.slice(start, end).toLowerCase().replace(/\d/g, '0').replace(/’/g, "'")
        if (!pos || /\s/.test(word)) continue
        const form = formOf(facts, i, first)
        const key = `${form} ${word}`
        const seen = ways.get(key) ?? { word, form, times: new Int32Array(LABELS.length) }
        ways.set(key, seen)
        const label = LABELS.indexOf(pos)
        seen.times[label] = (seen.times[label] as number) + 1
      }
      first = i
    }
  }
  return ways
}
