import type { Language } from '../../language/language.ts'
import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time.ts'
import { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import { relativeAsides } from './relative-asides.ts'
import type { ToldClause } from './told-clauses.ts'
import { isBackground, isWhen } from './told-times.ts'

/** Says which times of a text are when its clauses happened. */
export class ClauseTimes {
  readonly #times: Layer<TimeExpression>
  readonly #areWhen: readonly boolean[]
  readonly #speech: Speech

  constructor(
    text: string,
    times: readonly TimeExpression[],
    { calendar, speech }: Pick<Language, 'calendar' | 'speech'>,
  ) {
    this.#times = new Layer(times)
    this.#areWhen = times.map((time) => isWhen(text, time, calendar))
    this.#speech = speech
  }

  /** For the clauses of a sentence, the times of each as indices: those inside it, else those of the whole sentence. */
  of(
    sentence: Span,
    words: Layer<Word>,
    clauses: readonly ToldClause[],
  ): (clause: ToldClause) => number[] {
    if (!this.#times.touches(sentence)) return () => []
    const asides = relativeAsides(words.within(sentence), this.#speech)
    /** Ann Ek, who won in 2022, denied it: what is told beside was then. */
    const isBeside = (at: number) => {
      const { start = 0, precision = null } = this.#times.at(at) ?? {}
      return asides.some(
        (aside) =>
          aside.start < start && start < aside.end && (aside.closed || isBackground(precision)),
      )
    }
    const whenIn = (span: Span) =>
      this.#times.indicesWithin(span).filter((at) => this.#areWhen[at] && !isBeside(at))
    const when = whenIn(sentence)
    return (clause) => {
      const own = whenIn(clause)
      return own.length > 0 ? own : when.filter((at) => !this.#isElsewhere(at, clause, clauses))
    }
  }

  /** She called for help | and said the bridge had fallen in May |: when what another tells was. */
  #isElsewhere(at: number, clause: ToldClause, clauses: readonly ToldClause[]): boolean {
    const time = this.#times.at(at)
    return clauses.some(
      (other) =>
        other.place === 'said' &&
        other.sayings.some((saying) => !clause.sayings.includes(saying)) &&
        time !== undefined &&
        other.start <= time.start &&
        time.end <= other.end,
    )
  }
}
