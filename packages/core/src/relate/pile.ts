import type { Analysis } from '../model/analysis.ts'
import { compareText } from '../model/compare-text.ts'
import { byArticle } from './by-article.ts'
import { SortedBlocks } from './grouping/sorted-blocks.ts'

/** The articles that are related, by number: numbers are given as articles come and mean nothing more. */
export class Pile {
  readonly #analyses: Analysis[] = []
  readonly #ids: string[] = []
  readonly #heads: number[] = []
  readonly #numberOf = new Map<string, number>()
  #sorted = new SortedBlocks(byArticle)

  /** Adds articles, none of them known yet; returns their numbers. */
  add(analyses: readonly Analysis[]): number[] {
    this.#sorted = this.#sorted.with([], analyses)
    return analyses.map((analysis) => {
      const number = this.#analyses.push(analysis) - 1
      this.#ids.push(analysis.article.id)
      this.#heads.push(headOf(analysis.article.id))
      this.#numberOf.set(analysis.article.id, number)
      return number
    })
  }

  /** All of them, by id. */
  sorted(): Iterable<Analysis> {
    return this.#sorted
  }

  /** How many there are. */
  get size(): number {
    return this.#analyses.length
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
    const heads = (this.#heads[a] as number) - (this.#heads[b] as number)
    if (heads !== 0) return heads
    return compareText(this.#ids[a] as string, this.#ids[b] as string)
  }
}

/** This many code units of a text make its head: a number holds them whole. */
const inHead = 6
const widest = 255

/**
 * How a text begins, as a number: of two texts with unlike heads that with the lesser head is the lesser text. Numbers stand
 * side by side, texts all over the memory.
 */
export function headOf(text: string): number {
  let [head, end] = [0, text.length]
  for (let at = 0; at < inHead; at += 1) {
    const unit = at < end ? Math.min(text.charCodeAt(at) + 1, widest) : 0
    // what is after a unit that stands for several tells nothing
    if (unit === widest) end = at
    head = head * (widest + 1) + unit
  }
  return head
}
