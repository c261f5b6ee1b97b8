import type { Rejoinders } from '../../language/rejoinders.ts'
import type { Article } from '../../model/article.ts'
import type { Attribution, Stance } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Sentence } from '../../model/token.ts'
import { Layer } from '../layer.ts'
import type { Chains } from '../statements/chains.ts'
import type { Word } from '../words.ts'
import { type Source, sourceOf } from './sources.ts'

/** At most this many sentences back, and so many statements, what is denied may stand. */
const back = 2
const mostStatements = 12
/** Nothing is looked at farther away than this many code units: a sentence may be a whole text. */
export const farthest = 2000

export const holds: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'witnessed', 'warns'])

/** Between a verb and a source after it stand so few code units where that is a “by”. */
const nearby = 8

/** What was said before a denial, and how many sentences before it. */
export interface Said {
  readonly index: number
  readonly statement: Statement
  /** Its words: of a statement that the denial is part of, those before the denial. */
  readonly said: Span
  /** Whether those are all its words. */
  readonly whole: boolean
  /** The number of its sentence, and how many before that of the denial it is. */
  readonly sentence: number
  readonly sentences: number
  /** Who says so; null where nobody is named. */
  readonly source: Source | null
  /** Whether it is told as what somebody says, though nobody may be named: "rumours that". */
  readonly told: boolean
  /** Whether it stands in quotation marks. */
  readonly direct: boolean
  /** Whether it tells that somebody is accused. */
  readonly accuses: boolean
}

/** The layers of an article that tell who says what. */
export interface Told {
  readonly words: Layer<Word>
  readonly sentences: Layer<Sentence>
  readonly statements: Layer<Statement>
  readonly attributions: readonly Attribution[]
  readonly chains: Chains
}

/** What an article says before a place, as far as it may be denied there. */
export class SaidBefore {
  readonly #text: string
  readonly #told: Told
  readonly #titles: Layer<Span>
  /** What is said, with the attribution by which it is. */
  #contents: Layer<Span & { readonly index: number }> | null = null
  readonly #language: Rejoinders
  /** By index, what a statement says that ends before the place: denials stand close together. */
  readonly #known = new Map<number, Omit<Said, 'sentences'> | null>()

  constructor({ text, blocks }: Article, told: Told, language: Rejoinders) {
    this.#text = text
    this.#told = told
    this.#titles = new Layer(blocks.filter(({ role }) => role === 'title' || role === 'subtitle'))
    this.#language = language
  }

  /** What is said before a place in a sentence, and in those before it: the last first. */
  at(place: number, sentence: number): Said[] {
    const { sentences, statements } = this.#told
    const begin = sentences.at(Math.max(0, sentence - back))?.start ?? place
    const start = Math.max(begin, place - farthest)
    const near = start < place ? statements.indicesTouching({ start, end: place }) : []
    return near
      .slice(-mostStatements)
      .reverse()
      .flatMap((index) => this.#said(index, place) ?? [])
      .map((said) => ({ ...said, sentences: sentence - said.sentence }))
  }

  /** Whether words are in a title, which is told again below it. */
  isTitle(span: Span): boolean {
    return this.#titles.touches(span)
  }

  #said(index: number, place: number): Omit<Said, 'sentences'> | null {
    const statement = this.#told.statements.at(index)
    if (!statement || !holds.has(statement.stance)) return null
    if (statement.end > place) return this.#read(index, statement, place)
    const known = this.#known.get(index)
    if (known !== undefined) return known
    const read = this.#read(index, statement, place)
    this.#known.set(index, read)
    return read
  }

  #read(index: number, statement: Statement, place: number): Omit<Said, 'sentences'> | null {
    const { sentences, words, attributions } = this.#told
    if (this.isTitle(statement)) return null
    const [first] = sentences.indicesTouching(statement)
    const { start } = statement
    const own = words.within({ start, end: Math.min(statement.end, place, start + farthest) })
    const last = own.findLast(({ pos }) => pos !== 'PUNCT')
    const accuses = own.some(({ lower }) => this.#language.accusing.has(lower))
    // “asked |whether it had leaked|”: nobody says so
    if (this.#language.asking.has(own[0]?.lower ?? '')) return null
    if (first === undefined || !last) return null
    const at = this.#sayingOf(statement)
    if (at === undefined && !accuses) return null
    const saying = at ?? statement.attribution
    return {
      ...{ index, statement, accuses },
      said: { start: this.#startOf(statement, first, saying), end: last.end },
      whole: statement.end <= place,
      sentence: first,
      source: this.#sourceOf(saying),
      told: saying !== null,
      direct: attributions[saying ?? -1]?.kind === 'direct',
    }
  }

  /**
   * The attribution by which a statement is said, null where the article says it; undefined where it tells what somebody does
   * with words rather than that something is so, and nobody says that: “she |condemned| the attack”.
   */
  #sayingOf(statement: Statement): number | null | undefined {
    const { attribution: own } = statement
    if (own === null || !doesIt(statement, this.#told.attributions[own])) return own
    this.#contents ??= contentsOf(this.#told.attributions)
    return this.#contents
      .touching(statement)
      .find(
        ({ index, start, end }) =>
          index !== own && start <= statement.start && statement.end <= end,
      )?.index
  }

  /** Who says it: whoever was told, where they had been |told by| somebody. */
  #sourceOf(at: number | null): Source | null {
    return at === null || this.#isTold(at) ? null : sourceOf(this.#told.chains.of([at]))
  }

  /** |They had been told by the clinic that| it was late: who was told says so, from the beginning of the sentence. */
  #startOf({ start }: Statement, sentence: number, at: number | null): number {
    const isAfter = (this.#told.attributions[at ?? -1]?.cue?.end ?? start) < start
    const opens = isAfter && this.#isTold(at) ? this.#told.sentences.at(sentence) : undefined
    return opens?.start ?? start
  }

  /** Whether somebody had been |told by| its source. */
  #isTold(at: number | null): boolean {
    const { cue, source } = this.#told.attributions[at ?? -1] ?? {}
    const isNear = cue && source && cue.end < source.start && source.start - cue.end < nearby
    const between = isNear ? this.#text.slice(cue.end, source.start).trim().toLowerCase() : ''
    return this.#language.agents.has(between)
  }
}

function contentsOf(
  attributions: readonly Attribution[],
): Layer<Span & { readonly index: number }> {
  return new Layer(
    attributions
      .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
}

/** Whether a statement says what somebody does with words, rather than that something is so: “she |condemned| the attack”. */
function doesIt({ start, end }: Statement, attribution: Attribution | undefined): boolean {
  const { cue, content } = attribution ?? {}
  const [told] = content ?? []
  return !!cue && !!told && told.start > cue.start && start <= cue.start && cue.end <= end
}
