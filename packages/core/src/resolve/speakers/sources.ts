import type { Language } from '../../language/language.ts'
import type { Speech } from '../../language/speech.ts'
import type { Entity } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { isLetter } from './interviewee.ts'
import type { Recollection } from './recollection.ts'
import type { SourcePhrases } from './source-phrases.ts'

/** Settles whom sources mean, at the point of the article that its recollection has reached. */
export class Sources {
  readonly #text: string
  readonly #phrases: SourcePhrases
  readonly #recollection: Recollection
  readonly #interviewee: string | null
  readonly #peoples: ReadonlySet<string>
  readonly #speech: Speech

  constructor(
    text: string,
    phrases: SourcePhrases,
    recollection: Recollection,
    interviewee: string | null,
    entities: readonly Entity[],
    { speech }: Pick<Language, 'speech'>,
  ) {
    this.#text = text
    this.#phrases = phrases
    this.#recollection = recollection
    this.#interviewee = interviewee
    this.#speech = speech
    this.#peoples = new Set(
      entities.flatMap(({ id, type, country }) => (type === 'other' && country ? id : [])),
    )
  }

  /** The id of the entity that a source means; `around` is who says the words that it stands in. */
  settle(source: Span, around: string | null): string | null {
    const words = this.#phrases.words(source)
    const { word } = this.#phrases.head(source)
    if (this.#speech.witnesses.has(word)) return null
    if (this.#interviewee && isLetter(this.#text, source, this.#speech.turns.answers))
      return this.#interviewee
    const name = this.#phrases.nameOf(source)
    const [first] = words
    // the Canadian said
    const isOneOf = name && this.#peoples.has(name.entity) && first && first.start < name.start
    if (name && !isOneOf) return this.#phrases.isCue(name) ? null : name.entity
    if (!first) return null
    const pronoun = words.length === 1 ? this.#speech.pronouns.get(word) : undefined
    switch (pronoun) {
      case 'speaker':
        return around
      case 'one':
        return this.#person(source, word, around)
      case 'thing':
      case 'many':
        return this.#recollection.body(source.start, around)
      default:
        return this.#described(source, word, this.#phrases.lower(first))
    }
  }

  /** "he": in "her deputy was less happy; he spoke", whom the sentence tells of, else whom the article told of last. */
  #person(pronoun: Span, word: string, around: string | null): string | null {
    const sex = this.#speech.sexes.get(word) ?? null
    const somebody = around ? null : this.#phrases.somebodyOf(pronoun)
    if (!somebody) return this.#recollection.person(pronoun.start, sex, around)
    // "her deputy" is nobody who was named before, "the captain" may be
    const [opening] = this.#phrases.words(somebody)
    if (!opening || !this.#speech.definite.has(this.#phrases.lower(opening))) return null
    return this.settle(somebody, null) ?? this.#recollection.person(pronoun.start, sex, null)
  }

  /** "the minister", "the finance minister", "the firm" */
  #described(source: Span, word: string, opening: string): string | null {
    const { determiners, outlets, definite, tellers } = this.#speech
    // this newspaper has learned: nobody that it tells of
    if (determiners.has(opening) && outlets.has(word)) return null
    if (!definite.has(opening) || this.#phrases.isOwned(source)) return null
    const description = {
      word,
      office: this.#phrases.officeOf(source),
      isOfOthers: tellers.has(word),
      paragraph: this.#phrases.paragraphOf(source),
    }
    return this.#recollection.described(source.start, description, this.#phrases.widthOf(source))
  }
}
