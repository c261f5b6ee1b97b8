import { byNumber, type OfWord } from '../../annotate/words/word-numbers.ts'
import type { Language } from '../../language/language.ts'
import { GAP, type Opposition } from '../../language/oppositions.ts'
import type { Stand } from '../../model/statement.ts'
import type { Word } from '../words.ts'

/** What a language has to tell on which side words stand. */
export type Taking = Pick<Language, 'oppositions' | 'vocabulary' | 'negating'>

export type Side = Pick<Stand, 'of' | 'kind' | 'yes'>

/** Words that stand on sides, from one place to another. */
export interface FoundPhrase {
  readonly sides: readonly Side[]
  /** the place of the last of them */
  readonly last: number
}

/** A word by itself tells something where it is of one of these. */
const telling: ReadonlySet<Word['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV'])

/** So many words may stand in a gap, each of a kind that says which, or what something is like. */
const widest = 4
const describing: ReadonlySet<Word['pos']> = new Set([
  'DET',
  'ADJ',
  'NUM',
  'NOUN',
  'PROPN',
  'PART',
  'PRON',
])

/** A word or several, without the first, by their senses; and the sides that they stand on. */
interface Phrase {
  readonly more: readonly string[]
  readonly sides: Side[]
}

/** What begins with one word: it by itself, and the longer phrases by what stands second. */
interface Begun {
  readonly alone: Phrase | null
  readonly longer: ReadonlyMap<string, readonly Phrase[]> | null
}

const made = new WeakMap<readonly Opposition[], StandPhrases>()

/** The phrases of a language that stand on a side; worked out once. */
export function standPhrasesOf(language: Taking): StandPhrases {
  const kept = made.get(language.oppositions) ?? new StandPhrases(language)
  made.set(language.oppositions, kept)
  return kept
}

/** Finds the phrases of oppositions among words. */
class StandPhrases {
  readonly #begunBy: OfWord<Begun | null>
  readonly #senseOf: OfWord<string>
  readonly #denials: ReadonlySet<string>

  constructor({ oppositions, vocabulary, negating }: Taking) {
    const index = indexPhrases(oppositions)
    const senseOf = byNumber(vocabulary.sense)
    this.#senseOf = senseOf
    this.#begunBy = byNumber((word, number) => index.get(senseOf(word, number)) ?? null)
    this.#denials = negating.denials
  }

  /** The longest phrase that stands from a word on; null where none does. */
  at(words: readonly Word[], at: number): FoundPhrase | null {
    const { lower, number, pos } = words[at] as Word
    const begun = this.#begunBy(lower, number)
    if (begun === null) return null
    const { alone, longer } = begun
    let found: FoundPhrase | null =
      alone !== null && telling.has(pos) ? { sides: alone.sides, last: at } : null
    if (longer === null) return found
    for (const phrases of [longer.get(this.#senseAt(words, at + 1)), longer.get(GAP)]) {
      for (const { more, sides } of phrases ?? []) {
        const last = this.#endOf(more, 0, words, at)
        if (last > (found?.last ?? at)) found = { sides, last }
        // one phrase of words as they stand, and one with a gap
        else if (found && last > at && last === found.last)
          found = { sides: [...found.sides, ...sides], last }
      }
    }
    return found
  }

  /** The place of the last word of a phrase whose words from `nth` on stand behind a word; -1 where they do not. */
  #endOf(phrase: readonly string[], nth: number, words: readonly Word[], at: number): number {
    const sense = phrase[nth]
    if (sense === undefined) return at
    if (sense !== GAP) {
      return this.#senseAt(words, at + 1) === sense
        ? this.#endOf(phrase, nth + 1, words, at + 1)
        : -1
    }
    for (let width = 0; width <= widest; width += 1) {
      const end = this.#endOf(phrase, nth + 1, words, at + width)
      if (end >= 0) return end
      if (!this.#mayFillGap(words[at + width + 1])) break
    }
    return -1
  }

  #senseAt(words: readonly Word[], at: number): string {
    const word = words[at]
    return word ? this.#senseOf(word.lower, word.number) : ''
  }

  /** A safety, its last two; but no “no”: who passed |no| test passed none. */
  #mayFillGap(word: Word | undefined): boolean {
    return word !== undefined && describing.has(word.pos) && !this.#denials.has(word.lower)
  }
}

function indexPhrases(oppositions: readonly Opposition[]): Map<string, Begun> {
  const sides = new Map<string, Side[]>()
  for (const { name, kind, yes, no } of oppositions) {
    for (const phrase of new Set([...yes, ...no])) {
      const known = sides.get(phrase) ?? []
      sides.set(phrase, known)
      // what stands on both sides tells nothing, nor do its words
      if (yes.has(phrase) !== no.has(phrase)) known.push({ of: name, kind, yes: yes.has(phrase) })
    }
  }
  const phrases = [...sides].map(([phrase, own]) => {
    const [first = '', ...more] = phrase.split(' ')
    return { first, more, sides: own }
  })
  const begun = [...Map.groupBy(phrases, ({ first }) => first)].map(
    ([first, all]) => [first, begunBy(all)] as const,
  )
  return new Map(begun)
}

function begunBy(phrases: readonly Phrase[]): Begun {
  const longer = phrases.filter(({ more }) => more.length > 0)
  return {
    alone: phrases.find(({ more }) => more.length === 0) ?? null,
    longer: longer.length > 0 ? Map.groupBy(longer, ({ more: [second = ''] }) => second) : null,
  }
}
