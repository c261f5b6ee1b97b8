import type { Analysis } from '../../../model/analysis.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { Layer } from '../../../resolve/layer.ts'
import { keyOf } from '../../grouping/key-of.ts'
import { type Facts, factsIn, factsOfBody, numberKey } from './facts.ts'

/** What an article tells, to be held against another. */
export interface Told {
  readonly article: Article
  readonly sentences: readonly ToldSentence[]
  /** The facts of its body. */
  readonly facts: Facts
  /** The words of its body, but for what stands in quotation marks, by their stems. */
  readonly words: Facts
  /** … and those of what stands in them. */
  readonly quoted: Facts
}

/** What a sentence tells, to be held against the sentences of another article. */
export interface ToldSentence extends Span {
  /** Names, numbers, times and the stems of its words, each with how much it tells. */
  readonly told: Facts
  /** The numbers that it gives, as facts, each with its unit; those that are rough say nothing here. */
  readonly figures: readonly { readonly fact: number; readonly unit: string | null }[]
  /** What its words are used like, by axis; empty where that is not known. */
  readonly meaning: readonly number[]
}

/** No word tells more than this, however rare (nats). */
const rarest = 6
/** Of longer texts the first so many sentences are looked at. */
export const mostSentences = 160
/** With fewer things told a sentence is like many. */
const fewest = 2

/** What the sentences of the body tell. */
export function toldIn(analysis: Analysis): Told {
  const body = new Layer(analysis.article.blocks.filter(({ role }) => role === 'body'))
  const statements = new Layer(analysis.statements)
  const quantities = new Layer(analysis.quantities)
  const factsOf = factsIn(analysis)
  const sentences: ToldSentence[] = []
  const [words, quoted] = [new Map<number, number>(), new Map<number, number>()]
  for (const { start, end } of analysis.sentences) {
    if (sentences.length === mostSentences) break
    const inside = body.touches({ start, end }) ? statements.within({ start, end }) : []
    if (inside.length === 0) continue
    const told = factsOf({ start, end })
    for (const { attribution, terms } of inside) {
      const { kind } = analysis.attributions[attribution ?? -1] ?? {}
      const isQuoted = kind === 'direct' || kind === 'mixed'
      for (const { stem, weight } of terms) {
        if (/^\d/.test(stem)) continue
        told.set(keyOf(stem), Math.min(rarest, weight))
        const own = isQuoted ? quoted : words
        own.set(keyOf(stem), Math.min(rarest, weight))
      }
    }
    if (told.size < fewest) continue
    const figures = quantities
      .within({ start, end })
      .flatMap(({ bound, unit, value }) =>
        value === null || bound === 'about' || bound === 'between'
          ? []
          : { fact: numberKey(value), unit },
      )
    const meaning = meanOf(inside.map((one) => one.meaning))
    sentences.push({ start, end, told, figures, meaning })
  }
  return { article: analysis.article, sentences, facts: factsOfBody(analysis), words, quoted }
}

/** The sum of vectors, made as long as 1; no axes where there are none. */
function meanOf(vectors: readonly (readonly number[])[]): number[] {
  const sum: number[] = []
  for (const vector of vectors) {
    for (let axis = 0; axis < vector.length; axis += 1) {
      sum[axis] = (sum[axis] ?? 0) + (vector[axis] as number)
    }
  }
  const length = Math.hypot(...sum)
  return length === 0 ? [] : sum.map((share) => share / length)
}
