import type { Analysis } from '../../../model/analysis.ts'
import { type Kinds, likenessOf, sumOf } from '../../told-kinds.ts'
import type { ToldFigure } from './told-figure.ts'
import { kindOf } from './two-figures.ts'

/** How the figures of some articles lie in them. */
export class Layout {
  readonly #sentences = new Map<Analysis, Map<number, ToldFigure[]>>()
  readonly #beside = new Map<ToldFigure, readonly ToldFigure[]>()
  readonly #counts = new Map<Analysis, Map<string, number>>()
  readonly #kinds = new Map<Analysis, Kinds>()

  constructor(figures: readonly ToldFigure[]) {
    for (const [analysis, own] of Map.groupBy(figures, ({ analysis }) => analysis))
      this.#kinds.set(analysis, sumOf(own.map(({ kinds }) => kinds)))
    for (const told of figures) {
      const { analysis, sentence } = told
      const sentences = getOrMake(this.#sentences, analysis, () => new Map<number, ToldFigure[]>())
      getOrMake(sentences, sentence, () => []).push(told)
      const counts = getOrMake(this.#counts, analysis, () => new Map<string, number>())
      for (const key of keysOf(told)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }

  /** The other figures of its sentence. */
  beside(told: ToldFigure): readonly ToldFigure[] {
    return getOrMake(this.#beside, told, () =>
      this.#in(told, told.sentence).filter((other) => other !== told),
    )
  }

  /** How many figures of its kind its article has. */
  alike(told: ToldFigure): number {
    return this.#count(told, kindOf(told))
  }

  /** How many figures of its kind its article has that stand near a word. */
  having(told: ToldFigure, stem: string): number {
    return this.#count(told, `${kindOf(told)} by ${stem}`)
  }

  /** How many figures its article has that stand near a name. */
  naming(told: ToldFigure, entity: string): number {
    return this.#count(told, `by ${entity}`)
  }

  /** How many figures its article has that tell the same. */
  telling({ analysis, kinds }: ToldFigure): number {
    return Math.max(1, likenessOf(kinds, this.#kinds.get(analysis) ?? kinds))
  }

  #in({ analysis }: ToldFigure, sentence: number): readonly ToldFigure[] {
    return this.#sentences.get(analysis)?.get(sentence) ?? []
  }

  #count({ analysis }: ToldFigure, key: string): number {
    return this.#counts.get(analysis)?.get(key) ?? 1
  }
}

function keysOf(told: ToldFigure): string[] {
  const kind = kindOf(told)
  return [
    kind,
    ...told.figure.about.map(({ stem }) => `${kind} by ${stem}`),
    ...[...told.entities].map((entity) => `by ${entity}`),
  ]
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
