import type { Analysis } from '../model/analysis.ts'
import { SortedBlocks } from './grouping/sorted-blocks.ts'

/** The articles that are related, by number: numbers are given as articles come and mean nothing more. */
export class Pile {
  readonly #analyses: Analysis[] = []
  readonly #ids: string[] = []
  readonly #numberOf = new Map<string, number>()
  #sorted = new SortedBlocks(byId)

  /** Adds articles, none of them known yet; returns their numbers. */
  add(analyses: readonly Analysis[]): number[] {
    this.#sorted = this.#sorted.with([], analyses)
    return analyses.map((analysis) => {
      const number = this.#analyses.push(analysis) - 1
      this.#ids.push(analysis.article.id)
      this.#numberOf.set(analysis.article.id, number)
      return number
    })
  }

  /** All of them, by id. */
  sorted(): Iterable<Analysis> {
    return this.#sorted
  }

  has(id: string): boolean {
    return this.#numberOf.has(id)
  }

  numberOf(id: string): number | undefined {
    return this.#numberOf.get(id)
  }

  at(number: number): Analysis {
    const analysis = this.#analyses[number]
    if (!analysis) throw new RangeError(`no article has the number ${number}`)
    return analysis
  }

  idOf(number: number): string {
    return this.at(number).article.id
  }

  /** The order of articles that does not depend on when they came: by id. */
  readonly order = (a: number, b: number): number => {
    const [one, two] = [this.#ids[a] as string, this.#ids[b] as string]
    return one < two ? -1 : one > two ? 1 : 0
  }
}

function byId({ article: a }: Analysis, { article: b }: Analysis): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
